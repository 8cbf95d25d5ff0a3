package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ScrollBoxTest {
  @Test
  void nothingOfItIsKeptAsAPicture(FxRobot robot) {
    ScrollBox box = new ScrollBox(new Label("much"));
    robot.interact(() -> {
      new Scene(new Group(box));
      box.applyCss();
    });
    assertThat(box.lookupAll("*")).isNotEmpty().noneMatch(Node::isCache);
    assertThat(box.lookup(".viewport")).isNotNull();
  }
}
