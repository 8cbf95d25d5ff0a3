package pinhole.ui.stage;

import javafx.scene.Node;

/// What lies above what on the stage, from the back to the front. All nodes are children of the
/// stage in the order in which Tab visits them; the layer alone decides what covers what.
enum Layer {
  ZONES,
  BRICKS,
  HOLES,
  LANES,
  LIGHT,
  HOSTS,
  SIGNS,
  CAPSULES,
  LABELS,
  VIEWFINDER;

  /// Puts a node into this layer.
  <N extends Node> N of(N node) {
    node.setViewOrder(-ordinal());
    return node;
  }
}
