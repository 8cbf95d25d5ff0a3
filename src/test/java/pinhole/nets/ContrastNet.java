package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Theme;
import pinhole.ui.kit.Token;

/// Finds text that is hard to read on what is really painted below it (WCAG 2.1, AA), and text in a
/// colour that is no token of the theme.
final class ContrastNet {
  private static final double WORDS = 4.5;
  private static final double LARGE = 3; // also icons
  private static final double LARGE_SIZE = 24;
  private static final double LARGE_BOLD_SIZE = 18.66;
  private static final double BAD_SHARE = .15; // a hairline or a corner may lie under a letter
  private static final int RASTER = 2;

  private ContrastNet() {}

  /// What cannot be read in what is shown. To be called on the screen's thread.
  ///
  /// @param picture draws what is shown as it is now
  static List<String> problems(Region shown, Theme theme, Supplier<WritableImage> picture) {
    Painted painted = new Painted(shown);
    List<Text> texts =
        painted.texts().stream()
            .filter(t -> !painted.hidden(t) && !inactive(t.node()))
            .map(t -> (Text) t.node())
            .toList();
    Map<Integer, Double> before = new TreeMap<>();
    List<Double> opacities = texts.stream().map(Scenery::opacity).toList();
    for (int i = 0; i < texts.size(); i++) {
      before.put(i, texts.get(i).getOpacity());
      texts.get(i).setOpacity(0);
    }
    PixelReader ground = picture.get().getPixelReader();
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).setOpacity(before.get(i));
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      judge(texts.get(i), opacities.get(i), ground, shown, theme).ifPresent(found::add);
    }
    return found;
  }

  /// What cannot be used now need not stand out.
  private static boolean inactive(Node node) {
    return Scenery.chain(node).anyMatch(n -> n.isDisabled() || fallen(n));
  }

  /// A dropped segment's body fades by design; its outline at the wall says the same in full.
  private static boolean fallen(Node node) {
    return node.getId() != null && node.getId().endsWith("-fallen");
  }

  private static Optional<String> judge(
      Text text, double opacity, PixelReader ground, Region shown, Theme theme) {
    String name = Scenery.name(text) + " " + Scenery.quote(text.getText());
    if (text instanceof FontIcon icon) {
      name = Scenery.name(text) + " " + icon.getIconCode();
    }
    if (!(text.getFill() instanceof Color color)) {
      return Optional.of("no plain colour " + name);
    }
    if (!token(color, theme)) {
      return Optional.of("no token " + hex(color) + " " + name);
    }
    Bounds place = Scenery.common(Scenery.seen(text), Scenery.place(shown));
    double wanted = large(text) ? LARGE : WORDS;
    int all = 0;
    int bad = 0;
    double worst = 21;
    Color under = color;
    for (int y = (int) place.getMinY() + 1; y < place.getMaxY() - 1; y += RASTER) {
      for (int x = (int) place.getMinX() + 1; x < place.getMaxX() - 1; x += RASTER) {
        Color below = ground.getColor(x, y);
        double ratio = Contrast.ratio(below.interpolate(color, opacity), below);
        all++;
        if (ratio < wanted - .005) {
          bad++;
          if (ratio < worst) {
            worst = ratio;
            under = below;
          }
        }
      }
    }
    if (all > 0 && bad > all * BAD_SHARE) {
      return Optional.of(
          "contrast %.1f of %s on %s, opacity %.2f, %s"
              .formatted(worst, hex(color), hex(under), opacity, name));
    }
    return Optional.empty();
  }

  private static boolean token(Color color, Theme theme) {
    return Stream.of(Token.values()).anyMatch(t -> t.color(theme).equals(color));
  }

  private static boolean large(Text text) {
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getName().contains("Bold");
    return text instanceof FontIcon || size >= LARGE_SIZE || bold && size >= LARGE_BOLD_SIZE;
  }

  private static String hex(Color color) {
    return color.toString().substring(2, 8);
  }
}
