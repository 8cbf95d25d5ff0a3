package pinhole.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import pinhole.wire.Packet;

/// Eight bytes of a packet, in hexadecimal and as text.
final class ByteCell extends ListCell<Integer> {
  static final int COLUMNS = 8;
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private final Label offset = new Label();
  private final List<Label> digits = new ArrayList<>();
  private final List<Label> letters = new ArrayList<>();
  private final HBox line = new HBox();
  private final Words words;
  private final Consumer<ByteCell> fill;
  private Packet packet;

  /// @param point told the index of the byte under the mouse
  /// @param choose told the index of the byte that was clicked
  /// @param fill fills it for its row
  ByteCell(Words words, IntConsumer point, IntConsumer choose, Consumer<ByteCell> fill) {
    this.words = words;
    this.fill = fill;
    offset.getStyleClass().add("ph-byte-offset");
    line.getStyleClass().add("ph-byte-line");
    line.getChildren().add(offset);
    for (int i = 0; i < COLUMNS; i++) {
      digits.add(label("ph-byte", i, point, choose));
      letters.add(label("ph-byte-letter", i, point, choose));
    }
    Region gap = new Region();
    gap.getStyleClass().add("ph-byte-gap");
    line.getChildren().addAll(digits);
    line.getChildren().add(gap);
    line.getChildren().addAll(letters);
    setGraphic(line);
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    line.setVisible(!empty);
    if (!empty) {
      fill.accept(this);
    }
  }

  private Label label(String style, int column, IntConsumer point, IntConsumer choose) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setOnMouseEntered(_ -> {
      if (!label.getText().isEmpty()) {
        point.accept(getIndex() * COLUMNS + column);
      }
    });
    label.setOnMousePressed(_ -> {
      if (!label.getText().isEmpty()) {
        choose.accept(getIndex() * COLUMNS + column);
      }
    });
    return label;
  }

  /// Shows a row of a packet.
  void show(Packet newPacket, int row) {
    packet = newPacket;
    int first = row * COLUMNS;
    offset.setText("%04x".formatted(first));
    StringBuilder spoken = new StringBuilder();
    for (int i = 0; i < COLUMNS; i++) {
      boolean there = first + i < packet.length();
      int value = there ? packet.at(first + i) : 0;
      boolean printable = value >= ' ' && value <= '~';
      digits.get(i).setText(there ? "%02x".formatted(value) : "");
      letters.get(i).setText(there ? printable ? "" + (char) value : "." : "");
      spoken.append(there ? " %02x".formatted(value) : "");
    }
    setAccessibleText(words.say("bytes.row", Integer.toString(first), spoken));
    setId("bytes-" + row);
  }

  /// Lights its lit bytes.
  ///
  /// @param cursor the byte that the keyboard is at, -1 for none
  void light(Lit lit, int cursor) {
    for (int i = 0; i < COLUMNS; i++) {
      int at = getIndex() * COLUMNS + i;
      boolean on = packet != null && at >= 0 && at < packet.length() && lit.covers(at);
      for (Label label : List.of(digits.get(i), letters.get(i))) {
        label.pseudoClassStateChanged(LIT, on);
      }
      digits.get(i).pseudoClassStateChanged(CURSOR, at == cursor);
    }
  }
}
