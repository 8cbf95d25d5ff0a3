package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.sim.DeviceId;
import pinhole.export.ExportFormat;
import pinhole.export.RuleText;
import pinhole.lesson.Lesson;
import pinhole.ui.playback.Playhead;

class ExportInAppTest extends OwnWindow {
  @TempDir Path folder;

  private final Answers answers = new Answers();

  @Override
  PinholeApp made() throws IOException {
    return new PinholeApp(answers);
  }

  @Test
  void theRulesOfAWall_areChosenByKeys_andCopied(FxRobot robot) throws Exception {
    robot.interact(() -> app.desk().openSandbox());
    robot.interact(() -> bench().view().focusCaption());
    Node before = stage.getScene().getFocusOwner();
    robot.push(KeyCode.CONTROL, KeyCode.E);
    assertThat(focused()).isEqualTo("export-NFTABLES");
    assertThat(said(robot)).startsWith("Server firewall, ");
    robot.push(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("export-IPTABLES");
    assertThat(stage.getScene().getFocusOwner().getPseudoClassStates())
        .as("the ring goes where arrows go")
        .contains(PseudoClass.getPseudoClass("focus-visible"));
    robot.push(KeyCode.UP).push(KeyCode.TAB);
    assertThat(focused()).isEqualTo("export-server-firewall");
    press(robot, "#export-client-firewall");
    press(robot, "#export-copy");
    assertThat(said(robot)).isEqualTo("Copied.");
    String copied =
        WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString())
            .get(1, TimeUnit.MINUTES);
    assertThat(copied).isEqualTo(rules(DeviceId.CLIENT_FIREWALL, ExportFormat.NFTABLES));
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#export-sheet").tryQuery()).isEmpty();
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(before);
  }

  @Test
  void rulesAndPictures_areSavedWhereTheUserSays_orNowhere(FxRobot robot) throws IOException {
    robot.interact(() -> app.desk().openSandbox());
    press(robot, "#export");
    press(robot, "#export-save");
    assertThat(answers.asked().getFirst().name()).endsWith("-server-firewall.nft");
    assertThat(said(robot)).startsWith("Server firewall, "); // who chose no file is told nothing
    save(robot, folder.resolve("mine"));
    until(() -> said(robot).endsWith("mine.nft"));
    assertThat(Files.readString(folder.resolve("mine.nft")))
        .isEqualTo(rules(DeviceId.SERVER_FIREWALL, ExportFormat.NFTABLES));
    save(robot, folder.resolve("nowhere").resolve("mine.nft"));
    until(() -> said(robot).contains("Nothing was saved") && said(robot).contains("no folder"));
    press(robot, "#export-SVG");
    save(robot, folder.resolve("mine.svg"));
    until(() -> said(robot).endsWith("mine.svg"));
    assertThat(folder.resolve("mine.svg")).content().startsWith("<?xml").contains("SYN-ACK");
    press(robot, "#export-PNG");
    save(robot, folder.resolve("mine.png"));
    until(() -> said(robot).endsWith("mine.png"));
    BufferedImage picture = ImageIO.read(folder.resolve("mine.png").toFile());
    Node stagePart = robot.lookup("#stage").query();
    int width = (int) Math.floor(2 * stagePart.getLayoutBounds().getWidth());
    assertThat(picture.getWidth()).isEqualTo(width);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3); // and nothing half written
    }
  }

  @Test
  void aLesson_isExportedAsFarAsItWasSeen(FxRobot robot) throws Exception {
    Lesson lesson = app.desk().shelf().library().find("05-active");
    robot.interact(() -> app.desk().open(lesson));
    Playhead playhead = bench().playhead();
    robot.interact(() -> playhead.seek(playhead.storyline().moments().get(8).at()));
    press(robot, "#export");
    press(robot, "#export-PCAPNG");
    String seen = capture(robot, "seen.pcapng");
    assertThat(seen).contains("USER").doesNotContain("RETR");
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> {
      playhead.hold(Optional.empty());
      playhead.toEnd();
    });
    press(robot, "#export");
    press(robot, "#export-PCAPNG");
    assertThat(capture(robot, "all.pcapng")).startsWith(seen).contains("RETR");
  }

  private String capture(FxRobot robot, String name) throws IOException {
    Path file = folder.resolve(name);
    save(robot, file);
    until(() -> said(robot).endsWith(name));
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private void save(FxRobot robot, Path file) {
    answers.choose(file.toFile());
    press(robot, "#export-save");
  }

  private static void press(FxRobot robot, String button) {
    robot.interact(robot.lookup(button).queryAs(ButtonBase.class)::fire);
  }

  private String rules(DeviceId wall, ExportFormat format) {
    return RuleText.of(bench().model().scenarioProperty().get(), wall, format).text();
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getId();
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#export-said").queryAs(Label.class).getText();
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException late) {
      throw new AssertionError("never came", late);
    }
  }
}
