package pinhole.ui.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Token;

/// Says how large the timeline is shown, and shows the whole again. Only there while it is zoomed.
final class ZoomChip extends Button {
  private static final double HEIGHT = 24;

  private final Words words;
  private final Tooltip tip = new Tooltip();

  ZoomChip(Words words, Runnable showWhole) {
    this.words = words;
    FontIcon icon = new FontIcon(Feather.ZOOM_OUT);
    icon.getStyleClass().addAll("ph-icon-12", Token.INK_3.text());
    setGraphic(icon);
    setContentDisplay(ContentDisplay.RIGHT);
    setId("zoom-whole");
    getStyleClass().setAll("ph-chip", "ph-speed");
    setTooltip(tip);
    setManaged(false);
    setVisible(false);
    setOnAction(_ -> showWhole.run());
  }

  /// Shows how many times larger than usual the timeline is.
  void show(double factor, Metrics metrics) {
    setVisible(factor > 1);
    String times = Words.factor(factor);
    setText(words.say("times", times));
    tip.setText(words.say("whole", times));
    setAccessibleText(tip.getText());
    double width = prefWidth(-1);
    double right = metrics.left() - 16;
    resizeRelocate(right - width, metrics.time() - HEIGHT / 2, width, HEIGHT);
  }
}
