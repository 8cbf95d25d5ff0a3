package pinhole.ui.lesson;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;

/// How the panel beside the stage is laid out, whether it tells a lesson or asks for a review.
final class PanelLayout {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final double WIDTH = 336;
  private static final double COMPACT_WIDTH = 268;

  private PanelLayout() {}

  /// Small windows have a narrower panel.
  static void compact(Region panel, boolean compact) {
    double width = compact ? COMPACT_WIDTH : WIDTH;
    panel.setMinWidth(width);
    panel.setPrefWidth(width);
    panel.setMaxWidth(width);
    panel.pseudoClassStateChanged(COMPACT, compact);
  }

  /// Takes the room between the text and the question.
  static Region spring() {
    Region spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// What scrolls. The question stands at the bottom while there is room, and scrolls with the text
  /// otherwise.
  static void scrolls(ScrollPane scroll, VBox content) {
    content.getStyleClass().add("lesson-content");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll
        .viewportBoundsProperty()
        .addListener((_, _, bounds) -> content.setMinHeight(Math.floor(bounds.getHeight())));
  }

  /// The foot, with the way on at its end.
  static HBox foot(Button onward, Runnable goOn) {
    onward.setGraphic(new FontIcon(Feather.ARROW_RIGHT));
    onward.setContentDisplay(ContentDisplay.RIGHT);
    onward.getStyleClass().add("accent");
    onward.setOnAction(_ -> goOn.run());
    HBox foot = new HBox(Plain.spring(), onward);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().addAll("ph-bar-bottom", "lesson-foot");
    return foot;
  }
}
