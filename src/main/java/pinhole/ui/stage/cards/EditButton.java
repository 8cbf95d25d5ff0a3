package pinhole.ui.stage.cards;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.sim.DeviceId;
import pinhole.ui.kit.Token;

/// Opens the rules of a wall in their editor. Where its words have no room it shows its sign only,
/// and says them in its tooltip.
final class EditButton extends Button {
  private static final int ICON = 15;

  private final Tooltip tip;

  /// A button of a card.
  ///
  /// @param editor opens the editor; without one there is no button
  EditButton(DeviceId wall, CardWords words, Optional<Consumer<DeviceId>> editor) {
    setId("edit-" + wall.id());
    setText(words.of("edit"));
    getStyleClass().setAll("button", "flat", "ph-edit-rules");
    FontIcon icon = FontIcon.of(Feather.EDIT_2, ICON);
    icon.getStyleClass().addAll("ph-icon-14", Token.INK_2.text());
    setGraphic(icon);
    setAccessibleText(words.of("edit.spoken", words.wall(wall)));
    tip = new Tooltip(getAccessibleText());
    setMinWidth(Region.USE_PREF_SIZE);
    setVisible(editor.isPresent());
    setManaged(editor.isPresent());
    editor.ifPresent(e -> setOnAction(_ -> e.accept(wall)));
  }

  /// Shows as much as there is room for, in px.
  void fit(double room) {
    boolean whole = whole() <= room;
    ContentDisplay display = whole ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    if (getContentDisplay() != display) {
      setContentDisplay(display);
      setTooltip(whole ? null : tip);
    }
  }

  private double whole() {
    Text words = new Text(getText());
    words.setFont(getFont());
    double around = snappedLeftInset() + snappedRightInset() + getGraphicTextGap();
    return ICON + around + Math.ceil(words.getLayoutBounds().getWidth());
  }
}
