package pinhole.ui.stage.cards;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import pinhole.engine.sim.DeviceId;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.cards.CardView.Status;

/// In a small window: brings the card of a wall to the front, and says what the wall is doing.
final class CardTab extends Button {
  private static final PseudoClass FRONT = PseudoClass.getPseudoClass("front");

  private final DeviceId wall;
  private final boolean front;
  private final CardWords words;
  private final Label name = new Label();
  private final Label doing = new Label();

  CardTab(DeviceId wall, boolean front, CardWords words) {
    this.wall = wall;
    this.front = front;
    this.words = words;
    name.setText(words.wall(wall));
    name.getStyleClass().add("ph-card-tab-name");
    doing.getStyleClass().add("ph-card-tab-status");
    HBox both = new HBox(6, name, doing);
    both.setAlignment(Pos.CENTER_LEFT);
    setGraphic(both);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().setAll("ph-card-tab");
    setId("to-" + wall.id());
    pseudoClassStateChanged(FRONT, front);
    setMinWidth(Region.USE_PREF_SIZE);
  }

  DeviceId wall() {
    return wall;
  }

  /// The one in front says in words what its wall is doing, the other one by a sign.
  void show(Status status) {
    String says = words.of("status", status);
    doing.setText(front ? says : "");
    doing.setGraphic(
        StatusLook.glyph(status).map(k -> new Glyph(k, StatusLook.ink(status), .8)).orElse(null));
    doing.setVisible(front || doing.getGraphic() != null);
    doing.setManaged(doing.isVisible());
    Token ink = StatusLook.ink(status);
    ink.text(doing);
    setAccessibleText(words.of("card.spoken", words.wall(wall), says));
  }
}
