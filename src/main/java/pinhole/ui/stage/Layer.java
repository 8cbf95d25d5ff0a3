package pinhole.ui.stage;

import javafx.scene.Node;

/// What lies above what on the stage, from the back to the front. All nodes are children of the
/// stage in the order in which Tab visits them; the layer alone decides what covers what.
enum Layer {
  ZONES(0),
  BRICKS(1),
  HOLES(2),
  LANES(3),
  LIGHT(4),
  HOSTS(5),
  SIGNS(6),
  CAPSULES(7),
  LABELS(8),
  VIEWFINDER(9),
  BEFORE(10);

  private final int height;

  Layer(int height) {
    this.height = height;
  }

  /// Puts a node into this layer.
  <N extends Node> N of(N node) {
    node.setViewOrder(-height);
    return node;
  }
}
