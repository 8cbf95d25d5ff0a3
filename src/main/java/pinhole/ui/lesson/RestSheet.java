package pinhole.ui.lesson;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Plain;

/// Says that no question is due, and when the next one is.
public final class RestSheet extends StackPane {
  private static final double WIDTH = 420;

  /// A sheet, to be laid over the window.
  ///
  /// @param days in how many days the next question comes; empty if there is none
  /// @param close takes the sheet away
  public RestSheet(Optional<Integer> days, Runnable close) {
    Words words = new Words();
    setId("review-rest");
    getStyleClass().add("ph-veil");
    Label head = Plain.label(words.of("review.rest.title"), "ph-head");
    Label what =
        Plain.label(
            days.map(it -> words.of("review.days", it))
                .orElseGet(() -> words.of("review.rest.none")),
            "ph-small");
    what.setId("review-rest-what");
    Button button = new Button(words.of("review.rest.close"));
    button.setId("review-rest-close");
    button.getStyleClass().add("accent");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> close.run());
    VBox sheet = new VBox(12, head, what, button);
    sheet.setAlignment(Pos.CENTER_LEFT);
    sheet.getStyleClass().addAll("ph-popup", "ph-depth-2");
    sheet.setPadding(new Insets(16, 20, 16, 20));
    sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
    sheet.setOnMouseClicked(e -> e.consume());
    setPadding(new Insets(24));
    getChildren().setAll(sheet);
    setOnMouseClicked(_ -> close.run());
  }
}
