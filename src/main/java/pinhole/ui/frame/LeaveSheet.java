package pinhole.ui.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Asks once before a scenario is left that was changed and not saved.
public final class LeaveSheet extends StackPane {
  private static final double WIDTH = 460;

  private final Words words = new Words();

  /// A question, to be laid over the window.
  ///
  /// @param title what was changed
  /// @param stay takes the question away
  /// @param save saves first
  /// @param leave goes on without saving
  public LeaveSheet(String title, Runnable stay, Runnable save, Runnable leave) {
    setId("leave");
    getStyleClass().add("ph-veil");
    Label head = new Label(words.say("leave.title"));
    head.getStyleClass().add("ph-head");
    head.setWrapText(true);
    Label what = new Label(words.say("leave.what", title));
    what.getStyleClass().add("ph-small");
    what.setWrapText(true);
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            button("leave-save", "leave.save", save),
            button("leave-go", "leave.go", leave),
            button("leave-stay", "leave.stay", stay));
    ((Button) buttons.getChildren().getFirst()).getStyleClass().add("accent");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox sheet = new VBox(12, head, what, buttons);
    sheet.getStyleClass().addAll("ph-popup", "ph-depth-2");
    sheet.setPadding(new Insets(16, 20, 16, 20));
    sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
    sheet.setOnMouseClicked(e -> e.consume());
    setPadding(new Insets(24));
    getChildren().setAll(sheet);
    setOnMouseClicked(_ -> stay.run());
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(words.say(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
