package pinhole.ui.frame;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the quiet buttons that are only an icon.
final class Icons {
  private Icons() {}

  /// A quiet button with an icon; its words are for the tooltip and the screen reader.
  static Button button(String id, String words, FontIcon icon, Runnable action) {
    Button button = new Button(null, icon);
    button.setId(id);
    button.getStyleClass().addAll("flat", "ph-icon");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
