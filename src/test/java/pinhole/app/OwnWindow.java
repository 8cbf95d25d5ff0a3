package pinhole.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A test in a window of its own: the shared one would keep its size for the tests that follow.
@ExtendWith(ApplicationExtension.class)
abstract class OwnWindow {
  private static final long PATIENCE = 60;

  PinholeApp app;
  Stage stage;

  /// What is started.
  PinholeApp made() throws IOException {
    return new PinholeApp();
  }

  @BeforeEach
  void openWindow() throws Exception {
    onScreen(this::start);
  }

  @AfterEach
  void closeWindow() throws Exception {
    onScreen(this::stop);
  }

  /// Closes the window, does something, and opens another one.
  final void restart(Callable<?> between) throws Exception {
    onScreen(() -> {
      stop();
      between.call();
      return start();
    });
  }

  /// Closes the window as its button does.
  final void closeByItsButton(FxRobot robot) {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  final Workbench bench() {
    return app.bench().orElseThrow();
  }

  final Node root() {
    return stage.getScene().getRoot();
  }

  private Stage start() throws IOException {
    stage = new Stage();
    app = made();
    app.start(stage);
    return stage;
  }

  private Stage stop() {
    stage.close();
    app.stop();
    return stage;
  }

  private static void onScreen(Callable<?> action)
      throws InterruptedException, ExecutionException, TimeoutException {
    WaitForAsyncUtils.asyncFx(action).get(PATIENCE, TimeUnit.SECONDS);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
