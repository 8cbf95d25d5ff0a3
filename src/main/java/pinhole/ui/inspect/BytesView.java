package pinhole.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import pinhole.ui.inspect.model.SegmentPage;
import pinhole.wire.Packet;
import pinhole.wire.PacketField;
import pinhole.wire.PacketWords;

/// The bytes of a packet, and under them what the lit ones mean.
final class BytesView extends VBox {
  private static final int COLUMNS = ByteCell.COLUMNS;
  private static final double ROW = 24;

  private final Words words;
  private final PacketWords packets;
  private final Lit lit;
  private final Runnable onChosen;
  private final Label says = new Label();
  private final ListView<Integer> list = new ListView<>();
  private final List<ByteCell> cells = new ArrayList<>();
  private Packet packet;
  private int cursor;

  /// @param onChosen told when a byte was chosen
  BytesView(Words words, PacketWords packets, Lit lit, Runnable onChosen) {
    this.words = words;
    this.packets = packets;
    this.lit = lit;
    this.onChosen = onChosen;
    setId("inspector-bytes");
    getStyleClass().add("ph-bytes");
    says.setId("inspector-says");
    says.getStyleClass().add("ph-bytes-says");
    says.setWrapText(true);
    says.setMinHeight(USE_PREF_SIZE);
    // Two lines have room at once, so that one more does not push the bytes up.
    VBox saying = new VBox(says);
    saying.getStyleClass().add("ph-bytes-saying");
    list.setId("inspector-byte-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> cell());
    list.getStyleClass().add("ph-byte-list");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseExited(_ -> lit.point(List.of()));
    list.focusedProperty().subscribe(_ -> light());
    lit.fieldsProperty().subscribe(_ -> light());
    getChildren().setAll(list, saying);
    rows(7);
  }

  /// How many rows are seen at once.
  void rows(int count) {
    list.setPrefHeight(count * ROW + 2);
    list.setMinHeight(count * ROW + 2);
  }

  private ByteCell cell() {
    ByteCell cell =
        new ByteCell(words, at -> lit.point(packet.fieldsAt(at)), this::choose, this::fill);
    cells.add(cell);
    return cell;
  }

  private void fill(ByteCell cell) {
    cell.show(packet, cell.getItem());
    cell.light(lit, list.isFocused() ? cursor : -1);
  }

  /// Shows the bytes of a packet.
  void show(SegmentPage page) {
    packet = page.packet();
    cursor = Math.min(cursor, packet.length() - 1);
    int rows = (packet.length() + COLUMNS - 1) / COLUMNS;
    list.getItems().setAll(IntStream.range(0, rows).boxed().toList());
    light();
  }

  private void light() {
    cells.stream()
        .filter(c -> !c.isEmpty())
        .forEach(c -> c.light(lit, list.isFocused() ? cursor : -1));
    List<PacketField> fields = lit.fieldsProperty().get();
    if (packet == null || fields.isEmpty()) {
      says.setText(words.say("bytes.none"));
      list.setAccessibleText(words.say("bytes"));
      return;
    }
    says.setText(fields.stream().map(this::said).collect(Collectors.joining(" \u00b7 ")));
    list.setAccessibleText(words.say("bytes.spoken", "" + cursor, says.getText()));
    if (!list.isFocused()) {
      cursor = fields.getFirst().offset();
      seen(fields.getFirst());
    }
  }

  private String said(PacketField field) {
    String value = packets.value(packet, field);
    return words.say("bytes.says", packets.name(field), value.strip());
  }

  /// Brings the first byte of a field into view, unless some of it is.
  private void seen(PacketField field) {
    int row = field.offset() / COLUMNS;
    boolean visible = cells.stream().anyMatch(c -> !c.isEmpty() && c.getIndex() == row && in(c));
    if (!visible) {
      list.scrollTo(Math.max(0, row - 2));
    }
  }

  private boolean in(ByteCell cell) {
    double top = cell.getParent() == null ? -1 : cell.localToScene(0, 0).getY();
    double own = list.localToScene(0, 0).getY();
    return top >= own - 1 && top + ROW <= own + list.getHeight() + 1;
  }

  private void choose(int at) {
    list.requestFocus();
    move(at);
  }

  private void move(int at) {
    cursor = Math.clamp(at, 0, packet.length() - 1);
    lit.choose(packet.fieldsAt(cursor));
    light();
    int row = cursor / COLUMNS;
    boolean visible = cells.stream().anyMatch(c -> !c.isEmpty() && c.getIndex() == row && in(c));
    if (!visible) {
      list.scrollTo(Math.max(0, row - 2));
    }
    onChosen.run();
  }

  private void key(KeyEvent event) {
    if (packet == null) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> move(cursor - 1);
      case RIGHT -> move(cursor + 1);
      case UP -> move(cursor >= COLUMNS ? cursor - COLUMNS : cursor);
      case DOWN -> move(cursor + COLUMNS < packet.length() ? cursor + COLUMNS : cursor);
      case PAGE_UP -> move(cursor - COLUMNS * COLUMNS);
      case PAGE_DOWN -> move(cursor + COLUMNS * COLUMNS);
      case HOME -> move(0);
      case END -> move(packet.length() - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
