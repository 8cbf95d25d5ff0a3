package pinhole.ui.rules;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import pinhole.ui.rules.Columns.Column;

/// The names of the columns.
final class HeadLine extends Region {
  static final double HEIGHT = 24;

  private final Map<Column, Label> labels = new EnumMap<>(Column.class);
  private Columns columns = new Columns(Columns.LEAST);

  HeadLine(Words words) {
    getStyleClass().add("ph-rule-heads");
    label(Column.ON, words.say("head.on"));
    label(Column.DIRECTION, words.say("head.direction"));
    label(Column.PROTOCOL, words.say("head.protocol"));
    label(Column.SOURCE, words.say("head.source"));
    label(Column.SOURCE_PORT, words.say("head.port"));
    label(Column.DESTINATION, words.say("head.destination"));
    label(Column.DESTINATION_PORT, words.say("head.port"));
    label(Column.ACTION, words.say("head.action"));
    label(Column.OPENS, words.say("head.opens"));
    label(Column.HITS, words.say("head.hits"));
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  private void label(Column column, String says) {
    Label label = new Label(says);
    label.getStyleClass().add("ph-tick");
    labels.put(column, label);
    getChildren().add(label);
  }

  void columns(Columns other) {
    columns = other;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    labels.forEach((column, label) -> {
      double room = columns.wide(column) + 6;
      boolean standing = column == Column.OPENS || column == Column.HITS;
      double x = columns.start(column) + (standing ? 4 : 1);
      label.resizeRelocate(x, 0, room, HEIGHT - 1);
    });
  }
}
