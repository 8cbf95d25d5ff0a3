package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import pinhole.engine.firewall.Field;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// The names of the columns.
final class HeadRow extends Region {
  private static final double HEIGHT = 25;
  private static final double SMALL_HEIGHT = 17;

  private final WhyWords words;
  private boolean compact;

  HeadRow(WhyWords words) {
    this.words = words;
    getStyleClass().add("ph-why-head");
  }

  void compact(boolean isCompact) {
    compact = isCompact;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Columns columns = new Columns(getWidth(), compact);
    double middle = (computePrefHeight(-1) - 1) / 2;
    List<Node> nodes = new ArrayList<>();
    for (Field field : Field.values()) {
      if (columns.has(field)) {
        nodes.add(Lettering.start(text(words.column(field)), columns.of(field), middle));
      }
    }
    nodes.add(Lettering.end(text(words.of("head.result")), columns.end(), middle));
    nodes.forEach(node -> node.setManaged(false));
    getChildren().setAll(nodes);
    applyCss();
  }

  private static Text text(String says) {
    return Lettering.of(says, Face.SANS_MEDIUM, 11, Token.INK_3);
  }

  @Override
  protected double computePrefHeight(double width) {
    return compact ? SMALL_HEIGHT : HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
