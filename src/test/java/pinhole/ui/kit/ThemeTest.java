package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {
  private final Capsule capsule = new Capsule(CapsuleKind.SYN, "SYN", HorizontalDirection.RIGHT);
  private final Label label = new Label("caption");
  private Scene scene;

  @Start
  void show(Stage stage) {
    label.getStyleClass().add("ph-caption");
    scene = new Scene(new Group(capsule, label), 300, 200);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void backToLight() {
    Platform.runLater(() -> Theme.LIGHT.applyTo(scene));
  }

  @Test
  void otherTheme_restylesNodesThatAreThere(FxRobot robot) {
    Shape body = (Shape) capsule.lookup(".ph-fill-panel");
    assertThat(body.getFill()).isEqualTo(Token.PANEL.color(Theme.LIGHT));
    robot.interact(() -> Theme.LIGHT.other().applyTo(scene));
    robot.interact(() -> scene.getRoot().applyCss());
    assertThat(body.getFill()).isEqualTo(Token.PANEL.color(Theme.DARK));
    assertThat(body.getStroke()).isEqualTo(Token.WIRE.color(Theme.DARK));
  }

  @Test
  void newState_takesTheColoursOfTheTheme(FxRobot robot) {
    robot.interact(() -> Theme.DARK.applyTo(scene));
    robot.interact(() -> capsule.state(CapsuleState.FOCUS));
    robot.interact(() -> scene.getRoot().applyCss());
    Shape body = (Shape) capsule.lookup(".ph-stroke-accent");
    assertThat(body.getStroke()).isEqualTo(Token.ACCENT.color(Theme.DARK));
  }

  @Test
  void weights_areRealFonts() {
    assertThat(label.getFont().getName()).isEqualTo(Face.SANS_SEMIBOLD.fontName());
    assertThat(label.getFont().getSize()).isEqualTo(18);
    Node words = capsule.lookup(".ph-text-ink");
    assertThat(((Text) words).getFont()).isEqualTo(Face.MONO_BOLD.at(Capsule.SIZE));
  }
}
