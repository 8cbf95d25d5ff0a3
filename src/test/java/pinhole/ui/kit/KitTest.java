package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import pinhole.ui.kit.FiveTupleTag.Cell;

class KitTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyFace_isTheBundledFont(Face face) {
    Font font = face.at(14);
    assertThat(font.getName()).isEqualTo(face.fontName());
    assertThat(font.getName()).startsWith(face.name().startsWith("MONO") ? "JetBrains" : "Inter");
  }

  @Test
  void monoText_hasNoLigatures() {
    double one = Lettering.width("0", Face.MONO, 20);
    assertThat(Lettering.width("-> != ==", Face.MONO, 20)).isCloseTo(8 * one, within(.01));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "101,5", "1001,7", "65535,10", "0,1", "70000,10"})
  void perforation_growsWithTheLogarithm(int ports, int rows) {
    assertThat(new Perforation(ports, "holes").rows()).isEqualTo(rows);
  }

  @Test
  void natLabel_strikesTheOldValue() {
    var tag =
        new FiveTupleTag(
            List.of(Cell.of("source", "198.51.100.1").instead("10.1.1.10"), Cell.arrow()));
    assertThat(tag.height()).isEqualTo(66);
    assertThat(tag.getChildren())
        .filteredOn(n -> n instanceof Text text && text.isStrikethrough())
        .singleElement()
        .extracting(n -> ((Text) n).getText())
        .isEqualTo("10.1.1.10");
  }

  @Test
  void natLabel_strikesBeforeTheNewValueRises() {
    var tag = new FiveTupleTag(List.of());
    List<Cell> cells = List.of(Cell.of("source", "198.51.100.1").instead("10.1.1.10"));
    tag.show("", cells, .25);
    assertThat(tag.getChildren())
        .filteredOn(n -> n instanceof Text text && text.getText().equals("198.51.100.1"))
        .singleElement()
        .extracting(n -> n.getOpacity())
        .isEqualTo(0.);
    assertThat(tag.getChildren()).noneMatch(n -> n instanceof Text t && t.isStrikethrough());
  }

  @Test
  void label_saysWhatItsCapsuleHasNoRoomFor() {
    var tag = new FiveTupleTag(List.of());
    List<Cell> cells = List.of(Cell.of("source", "203.0.113.21"), Cell.of("port", "34311"));
    tag.show("150 Opening BINARY mode data connection", cells, 1);
    assertThat(tag.height()).isEqualTo(48 + 4 + 2 * 18);
    assertThat(tag.getChildren())
        .filteredOn(Text.class::isInstance)
        .extracting(n -> ((Text) n).getText())
        .anyMatch(t -> t.startsWith("150 "));
  }

  @Test
  void sealedPlate_growsDownWhereItMayNotGrowWide() {
    var inside = new SealedPlate.Inside("227 (", "192,168,2,21", ",195,80)", "not rewritten");
    var wide = new SealedPlate("Inside, sealed by TLS", "the ALG cannot read this", inside);
    var narrow = new SealedPlate("Inside, sealed by TLS", "the ALG cannot read this", inside, 260);
    assertThat(wide.width()).isGreaterThan(260);
    assertThat(narrow.width()).isLessThanOrEqualTo(260);
    assertThat(narrow.height()).isGreaterThan(wide.height());
    assertThat(narrow.says()).contains("not rewritten").contains("the ALG cannot read this");
  }

  @Test
  void label_isAsWideAsItsCells() {
    var one = new FiveTupleTag(List.of(Cell.of("port", "20")));
    var two = new FiveTupleTag(List.of(Cell.of("port", "20"), Cell.of("port", "34311")));
    assertThat(two.width()).isGreaterThan(one.width());
    assertThat(one.height()).isEqualTo(48);
  }

  @ParameterizedTest
  @EnumSource(PortTab.State.class)
  void portText_staysInsideItsTab(PortTab.State state) {
    PortTab tab = new PortTab(HorizontalDirection.RIGHT, ":65535");
    tab.reach(68);
    tab.show(":65535", state);
    assertThat(tab.getBoundsInLocal().getWidth()).isBetween(66., 86.);
  }

  @Test
  void wall_isTwoShapesHoweverHigh() {
    BrickWall wall = new BrickWall(64, 300, "wall");
    wall.size(52, 900);
    assertThat(((Group) wall.getChildren().getFirst()).getChildren()).hasSize(2);
    assertThat(wall.getBoundsInLocal().getHeight()).isCloseTo(900, within(3.));
  }
}
