package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.capture.report.PacketRow;

/// A capture is opened, read, gone through and rebuilt, as a user does it.
@ExtendWith(ApplicationExtension.class)
class CaptureInAppTest {
  private static final int HEAD = 24; // of a classic capture file
  private static final Path CAPTURES = Path.of("src/test/resources/captures");

  @TempDir Path folder;

  private final Answers answers = new Answers();
  private PinholeApp app;
  private Stage stage;

  @Start
  void show(Stage primary) {
    stage = new Stage();
    app = new PinholeApp(answers);
    app.start(stage);
  }

  @Stop
  void close() {
    stage.close();
  }

  @Test
  void aCapture_isExplained_itsSessionsAndPacketsAreChosen_andItIsRebuilt(FxRobot robot)
      throws Exception {
    Path both = folder.resolve("office.pcap");
    Files.write(both, joined("active-dropped", "list"));
    answers.choose(both.toFile());
    robot.push(KeyCode.CONTROL, KeyCode.O);
    await(robot, "#capture-headline");
    String first = text(robot, "#capture-headline");
    assertThat(robot.lookup("#capture-headline").query().isFocused()).isTrue();
    ListView<PacketRow> packets = robot.lookup("#capture-packets").queryAs(ListView.class);
    assertThat(packets.getSelectionModel().getSelectedItem().weight())
        .isEqualTo(PacketRow.Weight.DECISIVE);

    robot.interact(() -> robot.lookup("#capture-copy").queryAs(Button.class).fire());
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).contains(first);

    Path saved = folder.resolve("office.txt");
    answers.choose(saved.toFile());
    robot.push(KeyCode.CONTROL, KeyCode.E);
    assertThat(saved).content().contains(first).contains("office.pcap");

    Button chip = robot.lookup(".ph-packet-chip").queryAs(Button.class);
    robot.interact(chip::fire);
    String number = chip.getText().substring(1);
    assertThat(packets.getSelectionModel().getSelectedItem().number())
        .isEqualTo(Integer.parseInt(number));

    robot.interact(() -> robot.lookup("#capture-headline").query().requestFocus());
    robot.push(KeyCode.END);
    robot.push(KeyCode.LEFT);
    int selected = packets.getSelectionModel().getSelectedIndex();
    assertThat(selected).isBetween(1, packets.getItems().size() - 2);

    robot.interact(() -> robot.lookup("#capture-sessions").query().requestFocus());
    robot.push(KeyCode.DOWN);
    assertThat(text(robot, "#capture-headline")).isNotEqualTo(first);
    robot.push(KeyCode.UP);
    assertThat(text(robot, "#capture-headline")).isEqualTo(first);

    rebuild(robot);
    assertThat(app.bench()).isPresent();
    assertThat(text(robot, "#title")).isEqualTo("office.pcap");
    assertThat(text(robot, "#rebuilt-agrees")).isNotEmpty();
    robot.interact(() -> robot.lookup("#rebuilt-back").queryAs(Button.class).fire());
    assertThat(app.bench()).isEmpty();
    robot.push(KeyCode.DIGIT2);
    assertThat(app.bench()).isPresent();
    robot.push(KeyCode.DIGIT0);
    assertThat(app.bench()).isEmpty();
    assertThat(text(robot, "#capture-headline")).isEqualTo(first);
  }

  private void rebuild(FxRobot robot) throws TimeoutException {
    Button stageButton = robot.lookup("#capture-stage").queryAs(Button.class);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stageButton.isDisabled());
    robot.interact(stageButton::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatIsNoCapture_isSaidToBeWhatItIs(FxRobot robot) throws Exception {
    Path zip = Files.write(folder.resolve("office.pcap"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    answers.choose(zip.toFile());
    robot.push(KeyCode.CONTROL, KeyCode.O);
    await(robot, "#capture-unreadable-title");
    Node title = robot.lookup("#capture-unreadable-title").query();
    assertThat(title.getAccessibleText()).contains("zip");
    answers.choose(CAPTURES.resolve("list.pcap").toFile());
    robot.interact(() -> robot.lookup("#capture-choose").queryAs(Button.class).fire());
    await(robot, "#capture-headline");
  }

  @Test
  void withoutFtp_thePortCanBeNamed(FxRobot robot) throws Exception {
    answers.choose(CAPTURES.resolve("nothing.pcap").toFile());
    robot.push(KeyCode.CONTROL, KeyCode.O);
    await(robot, "#capture-nothing-title");
    robot.interact(() -> robot.lookup("#capture-name-port").queryAs(Button.class).fire());
    TextField field = robot.lookup("#capture-port").queryAs(TextField.class);
    robot.interact(() -> field.setText("none"));
    robot.push(KeyCode.ENTER);
    assertThat(robot.lookup("#capture-port-problem").query().isVisible()).isTrue();
    robot.interact(() -> field.setText("2121"));
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup("#capture-nothing-title").query().getAccessibleText().contains("2121"));
  }

  @Test
  void aFileThatIsCutShort_isExplainedWithANote_andOneThatIsEncryptedToo(FxRobot robot)
      throws Exception {
    byte[] whole = Files.readAllBytes(CAPTURES.resolve("tls-dropped.pcap"));
    Path cut = folder.resolve("cut.pcap");
    Files.write(cut, Arrays.copyOf(whole, whole.length - 7));
    drop(robot, cut);
    await(robot, "#capture-headline");
    assertThat(robot.lookup("#capture-note-0").tryQuery()).isPresent();
    assertThat(robot.lookup("#capture-sealed").tryQuery()).isPresent();
  }

  private void drop(FxRobot robot, Path file) {
    robot.interact(() -> Dragged.files(List.of(file.toFile())).dropOn(stage.getScene()));
  }

  /// Some captures, one after the other, as one file.
  private static byte[] joined(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String name : names) {
      byte[] bytes = Files.readAllBytes(CAPTURES.resolve(name + ".pcap"));
      int from = out.size() == 0 ? 0 : HEAD;
      out.write(bytes, from, bytes.length - from);
    }
    return out.toByteArray();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static void await(FxRobot robot, String id) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(id).tryQuery().isPresent());
  }
}
