package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class GlyphTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(GlyphKind.class)
  void everyGlyph_isDrawn(GlyphKind kind) {
    Glyph glyph = new Glyph(kind, Token.INK);
    Group art = (Group) glyph.getChildren().get(1);
    assertThat(art.getChildren()).isNotEmpty().allSatisfy(GlyphTest::assertDrawn);
    assertThat(art.getBoundsInLocal().getWidth()).isBetween(6., 20.);
    assertThat(art.getBoundsInLocal().getHeight()).isBetween(5., 16.);
  }

  @ParameterizedTest
  @EnumSource(GlyphKind.class)
  void tint_leavesOneColour(GlyphKind kind) {
    Glyph glyph = new Glyph(kind, Token.INK);
    glyph.tint(Token.ACCENT);
    Group art = (Group) glyph.getChildren().get(1);
    assertThat(art.getChildren())
        .allSatisfy(mark -> {
          assertThat(mark.getStyleClass()).anyMatch(c -> c.endsWith("-accent"));
          assertThat(mark.getStyleClass()).noneMatch(c -> c.endsWith("-ink"));
        });
  }

  @ParameterizedTest
  @EnumSource(BadgeKind.class)
  void everyBadge_isDrawn(BadgeKind kind) {
    assertThat(new Badge(kind).getChildren()).hasSize(3).allSatisfy(GlyphTest::assertDrawn);
  }

  private static void assertDrawn(Node node) {
    assertThat(node.getBoundsInLocal().getWidth()).isPositive();
  }
}
