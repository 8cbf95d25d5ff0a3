package pinhole.ui.frame;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of keys, over everything else.
final class HelpSheet extends StackPane {
  private static final List<String> KEYS =
      List.of(
          "play", "step", "chapter", "ends", "alg", "tls", "mode", "undo", "open", "lesson",
          "regions", "close", "help");

  private final Words words = new Words();
  private final Button close;

  HelpSheet(Runnable hide) {
    setId("help-sheet");
    getStyleClass().add("ph-veil");
    close = Icons.button("help-close", words.say("close"), new FontIcon(Feather.X), hide);
    Label title = new Label(words.say("help.title"));
    title.getStyleClass().add("ph-head");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox sheet = new VBox(12, head, grid());
    sheet.getStyleClass().addAll("ph-popup", "ph-depth-2");
    sheet.setPadding(new Insets(16, 20, 20, 20));
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    sheet.setOnMouseClicked(e -> e.consume());
    getChildren().setAll(sheet);
    setOnMouseClicked(_ -> hide.run());
    setVisible(false);
  }

  /// Shows or hides the sheet; shown, it takes the focus.
  void show(boolean on) {
    setVisible(on);
    if (on) {
      close.requestFocus();
    }
  }

  private GridPane grid() {
    GridPane grid = new GridPane(32, 8);
    for (int row = 0; row < KEYS.size(); row++) {
      Label does = new Label(words.say("help." + KEYS.get(row)));
      does.getStyleClass().add("ph-small");
      HBox caps = new HBox(6);
      caps.setAlignment(Pos.CENTER_RIGHT);
      for (String key : words.say("help." + KEYS.get(row) + ".keys").split(" {2}", -1)) {
        Label cap = new Label(key);
        cap.getStyleClass().add("ph-kbd");
        caps.getChildren().add(cap);
      }
      grid.addRow(row, does, caps);
      GridPane.setHalignment(caps, HPos.RIGHT);
    }
    return grid;
  }
}
