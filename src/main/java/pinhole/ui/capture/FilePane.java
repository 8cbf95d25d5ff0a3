package pinhole.ui.capture;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.SessionReport;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// The file, and the sessions that were found in it, to choose from.
final class FilePane extends VBox {
  private static final int IN_VIEW = 3; // so many are seen at the beginning in any window

  private final ListView<SessionReport> list = new ListView<>();
  private boolean following;

  FilePane(Cursor cursor, Words words) {
    setId("capture-file");
    getStyleClass().add("ph-bar-left");
    CaptureReport report = cursor.report();
    Label title = Plain.label(words.of("title"), "ph-caption", "ph-bold");
    Label found =
        Plain.label(words.of("found", report.sessions().size()), "ph-small", "ph-semibold");
    list.setId("capture-sessions");
    list.getStyleClass().addAll("ph-own-arrows", "ph-session-list");
    list.setAccessibleText(found.getText());
    list.setCellFactory(_ -> new SessionCell(words));
    list.getItems().setAll(report.sessions());
    list.setMinHeight(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(it -> {
          if (it != null && !following) {
            cursor.show(it);
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setMargin(found, new Insets(10, 0, 0, 0));
    setSpacing(10);
    getChildren().setAll(title, file(report, words), found, list, note(words));
    compact(false);
  }

  /// Chooses the layout of small windows.
  void compact(boolean small) {
    setPadding(small ? new Insets(14, 13, 10, 12) : new Insets(20, 19, 16, 18));
  }

  /// Another session is shown; who chose it in the list sees it already.
  void follow(SessionReport session) {
    if (session.equals(list.getSelectionModel().getSelectedItem())) {
      return;
    }
    following = true;
    list.getSelectionModel().select(session);
    following = false;
    if (list.getSelectionModel().getSelectedIndex() >= IN_VIEW) {
      list.scrollTo(list.getSelectionModel().getSelectedIndex() - 1);
    }
  }

  private static Node file(CaptureReport report, Words words) {
    Label name = Plain.label(report.capture().name(), "ph-small", "ph-semibold", "ph-strong-ink");
    Label facts =
        Plain.label(
            words.of(
                "file.facts",
                Words.count(report.capture().packets()),
                Words.count(report.ftpPackets())),
            "ph-small");
    FontIcon icon = new FontIcon(Feather.FILE_TEXT);
    icon.getStyleClass().addAll("ph-icon-18", Token.INK_2.text());
    VBox said = new VBox(1, name, facts);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox card = new HBox(11, icon, said);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("ph-file-card");
    card.setPadding(new Insets(9, 12, 10, 12));
    card.setMinHeight(USE_PREF_SIZE);
    return card;
  }

  private static Node note(Words words) {
    FontIcon icon = new FontIcon(Feather.SHIELD);
    icon.getStyleClass().add(Token.INK_3.text());
    Label said = Plain.label(words.of("private"), "ph-small");
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(8, icon, said);
    row.setMinHeight(USE_PREF_SIZE);
    HBox.setMargin(icon, new Insets(2, 0, 0, 0));
    return row;
  }

  /// What the list has no use for is for the window.
  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE, ESCAPE -> {
        fireEvent(event.copyFor(list, this));
        event.consume();
      }
      default -> {}
    }
  }
}
