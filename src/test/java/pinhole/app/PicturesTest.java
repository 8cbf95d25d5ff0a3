package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import pinhole.cli.PictureRequest;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;

@ExtendWith(ApplicationExtension.class)
class PicturesTest {
  private static final int PANEL_LIGHT = 0xFFFFFFFF;
  private static final int PANEL_DARK = 0xFF161B22;

  @TempDir Path folder;

  private final Shelf shelf = new Shelf();
  private final Pictures pictures = new Pictures(shelf);

  @Test
  void aPicture_hasTheSizeAndTheThemeThatWereAskedFor() throws IOException {
    BufferedImage light = take(1440, 900, PictureRequest.Theme.LIGHT, 20);
    assertThat(light.getWidth()).isEqualTo(1440);
    assertThat(light.getHeight()).isEqualTo(900);
    assertThat(light.getRGB(3, 3)).isEqualTo(PANEL_LIGHT);
    BufferedImage dark = take(1100, 700, PictureRequest.Theme.DARK, 20);
    assertThat(dark.getRGB(3, 3)).isEqualTo(PANEL_DARK);
  }

  @Test
  void largerThanAnyScreen_isDrawnToTheCorner() throws IOException {
    BufferedImage large = take(3840, 2160, PictureRequest.Theme.DARK, 3);
    assertThat(large.getRGB(3839, 2159)).isEqualTo(PANEL_DARK);
  }

  @Test
  void thePicture_isThatOfItsStepAndAlwaysTheSame() throws IOException {
    int[] third = pixels(take(1000, 640, PictureRequest.Theme.LIGHT, 3));
    assertThat(pixels(take(1000, 640, PictureRequest.Theme.LIGHT, 3))).isEqualTo(third);
    assertThat(pixels(take(1000, 640, PictureRequest.Theme.LIGHT, 4))).isNotEqualTo(third);
  }

  @Test
  void aLesson_isDrawnWithItsPanelBeyondItsQuestions() throws IOException {
    String id = shelf.library().lessons().getFirst().id();
    Path file = folder.resolve("lesson.png");
    pictures.take(request(Optional.of(id), 1440, 900, PictureRequest.Theme.LIGHT, 20, file));
    BufferedImage lesson = ImageIO.read(file.toFile());
    BufferedImage scenario = take(1440, 900, PictureRequest.Theme.LIGHT, 20);
    assertThat(pixels(lesson)).isNotEqualTo(pixels(scenario));
  }

  @Test
  void aFileThatCannotBeWritten_isAnIoException() {
    Path nowhere = folder.resolve("missing").resolve("x.png");
    PictureRequest request =
        request(Optional.empty(), 1000, 640, PictureRequest.Theme.LIGHT, 0, nowhere);
    assertThatThrownBy(() -> pictures.take(request)).isInstanceOf(NoSuchFileException.class);
  }

  private BufferedImage take(int width, int height, PictureRequest.Theme theme, int step)
      throws IOException {
    Path file = folder.resolve("picture.png");
    pictures.take(request(Optional.empty(), width, height, theme, step, file));
    return ImageIO.read(file.toFile());
  }

  @Test
  void aPartOfALesson_isDrawnInItsOwnScene() throws IOException {
    String id = "13-server-behind-nat";
    var parts = shelf.library().find(id).parts();
    int[] first = pixels(part(id, parts.getFirst().id()));
    assertThat(pixels(part(id, parts.getLast().id()))).isNotEqualTo(first);
  }

  @Test
  void mistakes_areThoseThatAreFoundInALessonWithSlips() throws IOException {
    assertThat(Slips.in("05-active"))
        .extracting(pinhole.scenario.Problem::toString)
        .anyMatch(it -> it.startsWith("05-active/lesson.yaml:5: ") && it.contains("minutes"))
        .allMatch(it -> it.startsWith("05-active/"))
        .hasSize(2);
  }

  @Test
  void whyInALesson_tellsNoOutcomeThatTheLessonStillAsks() throws Exception {
    for (int step : List.of(0, 1, 20)) {
      assertThat(tries(Optional.of("05-active"), step)).as("step %s", step).isFalse();
    }
    assertThat(tries(Optional.empty(), 20)).as("a scenario asks nothing").isTrue();
  }

  /// Whether Why? tells what changes would do.
  private boolean tries(Optional<String> lesson, int step) {
    return Showroom.onScreen(() -> {
      Pictured shown =
          Pictured.of(shelf, PictureRequest.View.WHY, lesson, ExampleScenarios.active());
      Playhead playhead = shown.bench().playhead();
      if (step > 0) {
        playhead.seek(playhead.storyline().moments().get(step - 1).at());
      }
      shown.keepSecrets();
      Scene scene = new Scene(shown.root(), 1440, 900);
      shown.open(Theme.LIGHT);
      scene.getRoot().applyCss(); // what scrolls is not there before
      scene.getRoot().layout();
      return shown.root().lookup("#why-try-1") != null;
    });
  }

  private BufferedImage part(String lesson, String part) throws IOException {
    Path file = folder.resolve("part.png");
    pictures.take(
        new PictureRequest(
            Optional.of(shelf.library().find(lesson).scenario()),
            Optional.empty(),
            Optional.of(lesson),
            OptionalInt.empty(),
            false,
            Optional.of(part),
            PictureRequest.View.STAGE,
            1100,
            700,
            PictureRequest.Theme.LIGHT,
            false,
            file));
    return ImageIO.read(file.toFile());
  }

  private static PictureRequest request(
      Optional<String> lesson,
      int width,
      int height,
      PictureRequest.Theme theme,
      int step,
      Path out) {
    return new PictureRequest(
        Optional.of(ExampleScenarios.active()),
        Optional.empty(),
        lesson,
        OptionalInt.of(step),
        false,
        Optional.empty(),
        PictureRequest.View.STAGE,
        width,
        height,
        theme,
        false,
        out);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
