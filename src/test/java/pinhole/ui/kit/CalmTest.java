package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CalmTest {
  private final Region node = new Region();
  private final StackPane root = new StackPane(new StackPane(node));
  private Subscription popups = Subscription.EMPTY;
  private Stage window;

  @Start
  void show(Stage stage) {
    window = stage;
    popups = Calm.popups(stage);
    stage.setScene(new Scene(root, 200, 100));
    stage.show();
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(popups::unsubscribe);
  }

  @Test
  void whoIsSparedMotion_seesItFadeInWhereItStands(FxRobot robot) throws Exception {
    robot.interact(() -> {
      Calm.spare(root, true);
      Calm.appear(node);
      assertThat(node.getOpacity()).isZero();
      Calm.appear(node);
      assertThat(node.getTranslateX() + node.getTranslateY()).isZero();
      assertThat(node.isCache()).isFalse();
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> node.getOpacity() == 1);
  }

  @Test
  void allOthers_andWhereNobodyWatches_itIsThereAtOnce(FxRobot robot) {
    robot.interact(() -> {
      Calm.appear(node);
      assertThat(node.getOpacity()).isEqualTo(1);
      Calm.spare(root, true);
      Calm.spare(root, false);
      Calm.appear(node);
      assertThat(node.getOpacity()).isEqualTo(1);
      Region unseen = new Region();
      Calm.spare(unseen, true);
      Calm.appear(unseen);
      assertThat(unseen.getOpacity()).isEqualTo(1);
    });
  }

  @Test
  void menus_fadeInToo(FxRobot robot) throws Exception {
    ContextMenu menu = new ContextMenu(new MenuItem("word"));
    robot.interact(() -> {
      Calm.spare(root, true);
      menu.show(window, 10, 10);
      assertThat(menu.getScene().getRoot().getOpacity()).isZero();
    });
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> menu.getScene().getRoot().getOpacity() == 1);
    robot.interact(menu::hide);
    robot.interact(() -> {
      Calm.spare(root, false);
      menu.show(window, 10, 10);
      assertThat(menu.getScene().getRoot().getOpacity()).isEqualTo(1);
      menu.hide();
    });
  }

  @Test
  void whatTheMousePointsAt_lightsUpSoftly_andGoesOutAtOnce(FxRobot robot) throws Exception {
    PseudoClass hover = PseudoClass.getPseudoClass("hover");
    Button button = new Button("word");
    robot.interact(() -> {
      root.getChildren().add(button);
      Theme.LIGHT.applyTo(root.getScene());
    });
    WaitForAsyncUtils.waitForFxEvents();
    Paint plain = ground(button);
    robot.interact(() -> {
      button.pseudoClassStateChanged(hover, true);
      root.applyCss();
      assertThat(ground(button)).isEqualTo(plain);
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !ground(button).equals(plain));
    robot.interact(() -> {
      button.pseudoClassStateChanged(hover, false);
      root.applyCss();
      assertThat(ground(button)).isEqualTo(plain);
    });
  }

  private static Paint ground(Button button) {
    return button.getBackground().getFills().getLast().getFill();
  }
}
