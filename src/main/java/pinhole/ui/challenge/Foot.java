package pinhole.ui.challenge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;

/// What is done with the answer: begin anew, hand it in, go on. Where there is little room, what
/// begins anew is a sign only.
final class Foot extends HBox {
  private static final double ICON = 16;

  private final Button over = new Button();
  private final Button act = new Button();

  Foot(Words words, Runnable startOver, Runnable onward) {
    super(8);
    setId("challenge-foot");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("ph-bar-bottom", "challenge-foot");
    over.setText(words.of("foot.over"));
    over.setId("challenge-over");
    over.setGraphic(new FontIcon(Feather.ROTATE_CCW));
    over.getStyleClass().add("flat");
    over.setAccessibleText(words.of("foot.over"));
    over.setTooltip(new Tooltip(words.of("foot.over.help")));
    over.setMinWidth(USE_PREF_SIZE);
    over.setOnAction(_ -> startOver.run());
    act.setId("challenge-hand-in");
    act.getStyleClass().add("accent");
    act.setMinWidth(USE_PREF_SIZE);
    act.setOnAction(_ -> onward.run());
    getChildren().setAll(over, Plain.spring(), act);
  }

  /// Names what the button does.
  void say(String what) {
    act.setText(what);
  }

  /// The button that hands in or goes on.
  Button act() {
    return act;
  }

  @Override
  protected void layoutChildren() {
    Text words = new Text(over.getText());
    words.setFont(over.getFont());
    double whole =
        Math.ceil(words.getLayoutBounds().getWidth())
            + ICON
            + over.getGraphicTextGap()
            + over.snappedLeftInset()
            + over.snappedRightInset();
    double room = getWidth() - snappedLeftInset() - snappedRightInset() - act.prefWidth(-1) - 16;
    ContentDisplay display = whole <= room ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    if (over.getContentDisplay() != display) {
      over.setContentDisplay(display);
    }
    super.layoutChildren();
  }
}
