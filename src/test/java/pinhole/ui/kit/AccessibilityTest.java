package pinhole.ui.kit;

import static javafx.geometry.HorizontalDirection.LEFT;
import static javafx.geometry.HorizontalDirection.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
  private final FlowPane root = new FlowPane(20, 20);
  private Capsule capsule;
  private Chip chip;

  @Start
  void show(Stage stage) {
    capsule = new Capsule(CapsuleKind.SYN, "SYN", LEFT);
    chip = new Chip(Chip.Kind.ALG, "ALG off");
    chip.show(Chip.State.ON, "ALG on");
    PinholeNode hole = new PinholeNode("pinhole");
    hole.open(.5, "4:12 left");
    root.getChildren()
        .addAll(
            capsule,
            chip,
            hole,
            new AlgEye("eye"),
            new BrickWall(64, 100, "wall"),
            new HostBox(RIGHT, Feather.MONITOR, "Client"),
            new PortTab(RIGHT, ":21"),
            new Perforation(101, "holes"));
    Scene scene = new Scene(root, 900, 700);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void everyFocusableControl_hasAccessibleText() {
    List<Node> focusable = new ArrayList<>();
    collect(root, focusable);
    assertThat(focusable).hasSize(8);
    assertThat(focusable).allSatisfy(n -> assertThat(n.getAccessibleText()).isNotBlank());
  }

  @Test
  void chip_isLargeEnoughToHit() {
    assertThat(chip.getHeight()).isGreaterThanOrEqualTo(24);
    assertThat(chip.getWidth()).isGreaterThanOrEqualTo(24);
  }

  @Test
  void chip_showsItsWholeText() {
    assertThat(((Text) chip.lookup(".text")).getText()).isEqualTo("ALG on");
  }

  @Test
  void part_actsOnClickEnterAndSpace(FxRobot robot) {
    AtomicInteger runs = new AtomicInteger();
    robot.interact(() -> capsule.onAction(runs::incrementAndGet));
    robot.clickOn(capsule).type(KeyCode.ENTER).type(KeyCode.SPACE);
    assertThat(runs).hasValue(3);
  }

  @Test
  void ring_showsOnlyForTheKeyboard(FxRobot robot) {
    Node ring = capsule.lookup(".ph-ring");
    robot.interact(capsule::requestFocus);
    robot.clickOn(capsule);
    assertThat(ring.isVisible()).isFalse();
    robot.type(KeyCode.TAB);
    assertThat(chip.isFocusVisible()).isTrue();
  }

  @Test
  void shutPinhole_isSkipped() {
    assertThat(new PinholeNode("pinhole").isFocusTraversable()).isFalse();
  }

  private static void collect(Parent parent, List<Node> found) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isFocusTraversable()) {
        found.add(node);
      }
      if (node instanceof Parent inner) {
        collect(inner, found);
      }
    }
  }
}
