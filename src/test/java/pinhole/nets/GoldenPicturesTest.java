package pinhole.nets;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinhole.app.Exhibit;
import pinhole.app.Exhibit.Point;
import pinhole.app.Showroom;
import pinhole.ui.kit.Theme;

/// A few pictures of the window look as they did. When they are meant to look otherwise, look at
/// the new ones and keep them: run this test with `-Dpinhole.golden=update`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenPicturesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/pictures");
  private static final Path ACTUAL = Path.of("target/golden-pictures");

  private Showroom room;

  /// A picture.
  private record Golden(
      String name, Exhibit exhibit, String view, Point point, Theme theme, int width, int height) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Golden> pictures() {
    Exhibit drop = Exhibit.drop();
    Exhibit pinhole = Exhibit.pinhole();
    return Stream.of(
        new Golden("start", drop, "start", Point.START, Theme.LIGHT, 1440, 900),
        new Golden("drop", drop, "stage", Point.DROP, Theme.LIGHT, 1440, 900),
        new Golden("pinhole-dark", pinhole, "stage", Point.USED, Theme.DARK, 1440, 900),
        new Golden(
            "sealed-small", Exhibit.sealed(), "stage", Point.DECLINED, Theme.LIGHT, 1000, 640),
        new Golden("ladder", pinhole, "ladder", Point.USED, Theme.LIGHT, 1100, 700),
        new Golden("why-dark", drop, "why", Point.DROP, Theme.DARK, 1440, 900),
        new Golden("rules", pinhole, "rules", Point.USED, Theme.LIGHT, 1100, 700),
        new Golden("keys", drop, "keys", Point.START, Theme.LIGHT, 1000, 640));
  }

  @BeforeAll
  void open() {
    room = Showroom.large();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void thePicture_looksAsBefore(Golden golden) throws IOException {
    BufferedImage actual = draw(golden);
    Path file = GOLDEN.resolve(golden.name() + ".png");
    if (System.getProperty("pinhole.golden", "").equals("update")) {
      write(actual, file);
    }
    assertThat(file).as("to draw it for the first time: -Dpinhole.golden=update").exists();
    BufferedImage wanted = ImageIO.read(file.toFile());
    assertThat(wanted.getWidth() + "x" + wanted.getHeight())
        .isEqualTo(golden.width() + "x" + golden.height());
    Likeness likeness = new Likeness(wanted, actual);
    if (likeness.different() > Likeness.TOLERATED) {
      Path now = ACTUAL.resolve(golden.name() + "-actual.png");
      Path difference = ACTUAL.resolve(golden.name() + "-difference.png");
      write(actual, now);
      write(likeness.picture(), difference);
      assertThat(likeness.different())
          .as(
              "%s looks otherwise, see %s and %s; renew with -Dpinhole.golden=update if it is meant to",
              file, now, difference)
          .isLessThanOrEqualTo(Likeness.TOLERATED);
    }
  }

  @Test
  void whatIsAsLargeAsAnIcon_isFound_andEdgesOfLettersAreNot() {
    BufferedImage one = plain(Color.WHITE);
    BufferedImage other = plain(Color.WHITE);
    Graphics2D pen = other.createGraphics();
    pen.setColor(new Color(200, 200, 200));
    pen.drawLine(0, 2, 99, 2);
    assertThat(new Likeness(one, other).different()).isZero();
    pen.setColor(Color.BLUE);
    pen.fillRect(40, 40, 16, 16);
    pen.dispose();
    assertThat(new Likeness(one, other).different()).isGreaterThan(Likeness.TOLERATED);
  }

  private static BufferedImage plain(Color colour) {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, 100, 100);
    pen.dispose();
    return image;
  }

  private BufferedImage draw(Golden golden) {
    room.wear(golden.theme());
    room.show(golden.exhibit(), golden.view());
    if (!Showroom.still(golden.view())) {
      room.at(golden.point());
    }
    room.size(golden.width(), golden.height());
    return onScreen(() -> awt(room.picture()));
  }

  private static BufferedImage awt(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  private static void write(BufferedImage picture, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(picture, "png", file.toFile());
  }
}
