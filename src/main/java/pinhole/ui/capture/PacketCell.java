package pinhole.ui.capture;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.capture.report.PacketRow;
import pinhole.capture.report.PacketRow.Weight;
import pinhole.capture.session.Side;

/// A packet in the list.
final class PacketCell extends ListCell<PacketRow> {
  static final double HEIGHT = 32;

  private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");
  private static final PseudoClass DECISIVE = PseudoClass.getPseudoClass("decisive");

  private final Words words;
  private final Label number = new Label();
  private final Label time = new Label();
  private final FontIcon way = new FontIcon(Feather.ARROW_RIGHT);
  private final Label text = new Label();
  private final HBox row = new HBox(number, time, way, text);
  private final Tooltip tip = new Tooltip();

  PacketCell(Words words) {
    this.words = words;
    getStyleClass().add("ph-packet-cell");
    number.getStyleClass().add("ph-packet-number");
    time.getStyleClass().add("ph-packet-time");
    text.getStyleClass().add("ph-packet-text");
    way.getStyleClass().addAll("ph-icon-14", "ph-packet-way");
    number.setMinWidth(PacketHead.NUMBER);
    time.setMinWidth(PacketHead.TIME);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox.setMargin(way, PacketHead.AROUND_WAY);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(PacketHead.EDGES);
    row.setMouseTransparent(true);
    tip.setWrapText(true);
    tip.setMaxWidth(480);
    setPrefWidth(0); // as wide as the list, never wider
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(PacketRow packet, boolean empty) {
    super.updateItem(packet, empty);
    setText(null);
    if (empty || packet == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      setId(null);
      weigh(Weight.PLAIN);
      return;
    }
    number.setText(Integer.toString(packet.number()));
    time.setText(Words.seconds(packet.at()));
    way.setIconCode(packet.from() == Side.CLIENT ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT);
    text.setText(packet.text());
    weigh(packet.weight());
    String spoken = words.spoken(packet);
    setAccessibleText(spoken);
    tip.setText(spoken);
    text.setTooltip(tip);
    setTooltip(tip);
    setId("packet-" + packet.number());
    setGraphic(row);
  }

  private void weigh(Weight weight) {
    pseudoClassStateChanged(CITED, weight == Weight.CITED);
    pseudoClassStateChanged(DECISIVE, weight == Weight.DECISIVE);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    row.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
