package pinhole.ui.stage.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import pinhole.engine.firewall.Field;
import pinhole.ui.kit.Children;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Fitted;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// The names of the columns.
final class HeadRow extends Region {
  private static final double HEIGHT = 24;
  private static final double COMPACT_HEIGHT = 17;
  private static final double SIZE = 11;

  private final CardWords words;
  private boolean compact;
  private Optional<Look> shown = Optional.empty();
  private List<Text> heads = List.of();

  /// What its drawing depends on.
  private record Look(Columns columns, boolean over, boolean compact) {
    boolean sameColumns(Look other) {
      return columns.equals(other.columns) && compact == other.compact;
    }
  }

  HeadRow(CardWords words) {
    this.words = words;
    getStyleClass().add("ph-rule-head");
  }

  void compact(boolean isCompact) {
    compact = isCompact;
    requestLayout();
  }

  void show(Columns columns, boolean over) {
    Look look = new Look(columns, over, compact);
    if (shown.equals(Optional.of(look))) {
      return; // only the rows change while it plays
    }
    if (shown.filter(before -> before.sameColumns(look)).isEmpty()) {
      heads = heads(columns);
      getChildren().setAll(heads);
    }
    shown = Optional.of(look);
    List<Node> nodes = new ArrayList<>(heads);
    String last = words.of(over ? "head.hits" : "head.decision");
    nodes.add(Lettering.end(text(last), columns.end(), height() / 2));
    Children.renew(getChildren(), nodes);
  }

  private List<Text> heads(Columns columns) {
    List<Text> made = new ArrayList<>();
    for (Field field : Field.values()) {
      Text head =
          Fitted.text(
              words.column(field), Face.SANS_MEDIUM, SIZE, Token.INK_3, columns.room(field) - 3);
      if (!head.getText().equals(words.column(field))) {
        Tooltip.install(head, new Tooltip(words.column(field)));
      }
      made.add(Lettering.start(head, columns.of(field), height() / 2));
    }
    return made;
  }

  private static Text text(String says) {
    return Lettering.of(says, Face.SANS_MEDIUM, SIZE, Token.INK_3);
  }

  private double height() {
    return compact ? COMPACT_HEIGHT : HEIGHT;
  }

  @Override
  protected double computePrefHeight(double width) {
    return height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return height();
  }
}
