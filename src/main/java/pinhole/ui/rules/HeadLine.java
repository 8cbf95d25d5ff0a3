package pinhole.ui.rules;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import pinhole.ui.rules.Columns.Column;

/// The names of the columns. A name that is too long for its column has a short form there, and
/// says the whole in its tooltip.
final class HeadLine extends Region {
  static final double HEIGHT = 24;

  private final Map<Column, Label> labels = new EnumMap<>(Column.class);
  private final String direction;
  private final String brief;
  private Columns columns = new Columns(Columns.LEAST);

  HeadLine(Words words) {
    direction = words.say("head.direction");
    brief = words.say("head.direction.short");
    getStyleClass().add("ph-rule-heads");
    label(Column.ON, words.say("head.on"));
    label(Column.DIRECTION, direction);
    label(Column.PROTOCOL, words.say("head.protocol"));
    label(Column.SOURCE, words.say("head.source"));
    label(Column.SOURCE_PORT, words.say("head.port"));
    label(Column.DESTINATION, words.say("head.destination"));
    label(Column.DESTINATION_PORT, words.say("head.port"));
    label(Column.ACTION, words.say("head.action"));
    label(Column.OPENS, words.say("head.opens"));
    label(Column.HITS, words.say("head.hits"));
    labels.get(Column.OPENS).setAlignment(Pos.CENTER_RIGHT);
    labels.get(Column.HITS).setAlignment(Pos.CENTER_RIGHT);
    labels.get(Column.DIRECTION).setTooltip(new Tooltip(direction));
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
      if (column == Column.DIRECTION) {
        fit(label, room);
      }
      if (column == Column.OPENS || column == Column.HITS) {
        double right = columns.wide(column) - Columns.RIGHT_AIR;
        label.resizeRelocate(columns.start(column), 0, right, HEIGHT - 1);
      } else {
        label.resizeRelocate(columns.start(column) + 1, 0, room, HEIGHT - 1);
      }
    });
  }

  private void fit(Label label, double room) {
    Text whole = new Text(direction);
    whole.setFont(label.getFont());
    String says = whole.getLayoutBounds().getWidth() <= room ? direction : brief;
    if (!says.equals(label.getText())) {
      label.setText(says);
    }
  }
}
