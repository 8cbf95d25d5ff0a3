package pinhole.ui.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import pinhole.capture.report.PacketRow;
import pinhole.capture.report.SessionReport;

/// The packets of the session, or all FTP packets of the file: only those in view are nodes.
final class PacketList extends ListView<PacketRow> {
  private static final int AHEAD = 3; // rows that stay in view above the one that is looked for

  private final Cursor cursor;
  private List<PacketRow> rows = List.of();
  private boolean all;
  private boolean following;

  PacketList(Cursor cursor, Words words) {
    this.cursor = cursor;
    setId("capture-packets");
    getStyleClass().addAll("ph-own-arrows", "ph-packet-list");
    setAccessibleText(words.of("packets"));
    setFixedCellSize(PacketCell.HEIGHT);
    setCellFactory(_ -> new PacketCell(words));
    getSelectionModel().selectedIndexProperty().subscribe(i -> chosen(i.intValue()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows the packets of all sessions, or those of one.
  void showAll(boolean on) {
    all = on;
    fill();
    follow();
  }

  boolean showsAll() {
    return all;
  }

  /// How many there are in the list.
  int count() {
    return rows.size();
  }

  /// Another session is shown, or another packet of it.
  ///
  /// @param other whether the session is another one
  void follow(boolean other) {
    if (other && !all || rows.isEmpty()) {
      fill();
    }
    follow();
  }

  private void fill() {
    rows = all ? merged() : cursor.session().packets();
    following = true;
    setItems(FXCollections.observableList(rows));
    following = false;
  }

  private List<PacketRow> merged() {
    List<PacketRow> merged = new ArrayList<>();
    for (SessionReport session : cursor.report().sessions()) {
      merged.addAll(session.packets());
    }
    merged.sort(Comparator.comparingInt(PacketRow::number));
    return merged;
  }

  private void follow() {
    if (rows.isEmpty() || cursor.session().packets().isEmpty()) {
      return;
    }
    int at = all ? rows.indexOf(cursor.spot().packet()) : cursor.spot().row();
    if (at >= 0 && at != getSelectionModel().getSelectedIndex()) {
      following = true;
      getSelectionModel().clearAndSelect(at);
      getFocusModel().focus(at);
      following = false;
    }
    reveal(at);
  }

  private void reveal(int row) {
    if (row >= 0 && !inView(row)) {
      scrollTo(Math.max(0, row - AHEAD));
    }
  }

  private boolean inView(int row) {
    if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
        || flow.getFirstVisibleCell() == null) {
      return false;
    }
    return row > flow.getFirstVisibleCell().getIndex()
        && row < flow.getLastVisibleCell().getIndex();
  }

  private void chosen(int row) {
    if (!following && row >= 0 && row < rows.size()) {
      cursor.pick(rows.get(row).number());
    }
  }

  /// What the list has no use for is for the window.
  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE, ESCAPE -> {
        getParent().fireEvent(event.copyFor(this, getParent()));
        event.consume();
      }
      default -> {}
    }
  }
}
