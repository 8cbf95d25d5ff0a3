package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.ui.kit.Token.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {
  private static final Pattern VALUE = Pattern.compile("(-ph-[a-z0-9-]+): (#[0-9A-F]{6});");
  private static final List<Token> SURFACES = List.of(CANVAS, PANEL, INSET, NET);

  @ParameterizedTest
  @EnumSource(Theme.class)
  void sheetAndEnum_sayTheSame(Theme theme) throws IOException {
    var sheet = colors(theme);
    for (Token token : Token.values()) {
      assertThat(sheet).containsEntry(token.variable(), token.color(theme));
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void text_isReadableOnEverySurface(Theme theme) throws IOException {
    for (Token surface : SURFACES) {
      for (Token text : List.of(INK, INK_2, INK_3)) {
        assertContrast(theme, text, surface, 4.5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void stateText_isReadableOnPanelsAndItsOwnGround(Theme theme) throws IOException {
    for (Token text : List.of(ACCENT, PASS, DROP, REJECT, HOLE, SEALED)) {
      assertContrast(theme, text, PANEL, 4.5);
    }
    assertContrast(theme, ACCENT, ACCENT_BG, 4.5);
    assertContrast(theme, PASS, PASS_BG, 4.5);
    assertContrast(theme, DROP, DROP_BG, 4.5);
    assertContrast(theme, REJECT, REJECT_BG, 4.5);
    assertContrast(theme, HOLE, HOLE_BG, 4.5);
    assertContrast(theme, SEALED, SEALED_BG, 4.5);
    assertContrast(theme, INK_2, SEALED_BG, 4.5);
    assertContrast(theme, DROP, SEALED_BG, 4.5);
    assertContrast(theme, INK, BRICK, 4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textOnSolids_isReadable(Theme theme) throws IOException {
    assertContrast(theme, ON_SOLID, ACCENT_SOLID, 4.5);
    assertContrast(theme, ON_PASS, PASS, 4.5);
    assertContrast(theme, ON_DROP, DROP, 4.5);
    assertContrast(theme, ON_REJECT, REJECT, 4.5);
    assertContrast(theme, PANEL, INK_2, 4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void edgesThatCarryState_standOut(Theme theme) throws IOException {
    for (Token surface : SURFACES) {
      for (Token edge : List.of(WIRE, ACCENT, PASS, DROP, REJECT, HOLE, SEALED)) {
        assertContrast(theme, edge, surface, 3);
      }
    }
    for (Token surface : List.of(CANVAS, PANEL, INSET)) {
      assertContrast(theme, BORDER_STRONG, surface, 3);
    }
    for (Token edge : List.of(ACCENT, PASS, DROP, REJECT, HOLE, WIRE)) {
      assertContrast(theme, edge, BRICK, 3);
    }
  }

  @Test
  void everyToken_hasItsClasses() throws IOException {
    String paint = Files.readString(Path.of("assets/css/paint.css"));
    for (Token token : Token.values()) {
      assertThat(paint)
          .contains("." + token.fill() + " {", "." + token.stroke() + " {")
          .contains("." + token.text() + " {", "." + token.background() + " {");
    }
  }

  private static void assertContrast(Theme theme, Token front, Token back, double least)
      throws IOException {
    var sheet = colors(theme);
    double ratio = ratio(sheet.get(front.variable()), sheet.get(back.variable()));
    assertThat(ratio).as("%s on %s, %s", front, back, theme).isGreaterThanOrEqualTo(least);
  }

  private static Map<String, Color> colors(Theme theme) throws IOException {
    String name = theme == Theme.LIGHT ? "tokens-light.css" : "tokens-dark.css";
    var found = new TreeMap<String, Color>();
    var matcher = VALUE.matcher(Files.readString(Path.of("assets/css", name)));
    while (matcher.find()) {
      found.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return found;
  }

  /// The contrast ratio of WCAG 2.1.
  private static double ratio(Color a, Color b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + .05) / (Math.min(x, y) + .05);
  }

  private static double luminance(Color c) {
    return .2126 * linear(c.getRed()) + .7152 * linear(c.getGreen()) + .0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= .04045 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
  }
}
