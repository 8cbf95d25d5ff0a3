package pinhole.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.ui.kit.Capsule;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.PortTab;
import pinhole.ui.stage.model.Place;
import pinhole.ui.stage.model.Station;

class StageGeometryTest {
  private static final StageGeometry USUAL = new StageGeometry(1104, 380, false);
  private static final StageGeometry COMPACT = new StageGeometry(832, 292, true);

  @Test
  void usualWindow_isTheMockup() {
    assertThat(USUAL.hostLeft(DeviceId.CLIENT)).isEqualTo(20);
    assertThat(USUAL.hostLeft(DeviceId.SERVER)).isEqualTo(940);
    assertThat(USUAL.tabEnd(DeviceId.CLIENT)).isEqualTo(236);
    assertThat(USUAL.tabEnd(DeviceId.SERVER)).isEqualTo(868);
    assertThat(USUAL.wallCentre(DeviceId.CLIENT_FIREWALL)).isEqualTo(332);
    assertThat(USUAL.wallCentre(DeviceId.SERVER_FIREWALL)).isEqualTo(772);
    assertThat(USUAL.laneY(Lane.CONTROL)).isEqualTo(172);
    assertThat(USUAL.laneY(Lane.DATA)).isEqualTo(284);
    assertThat(USUAL.hostBottom()).isEqualTo(340);
  }

  @Test
  void smallWindow_isTheMockup() {
    assertThat(COMPACT.hostWidth()).isEqualTo(112);
    assertThat(COMPACT.wallWidth()).isEqualTo(52);
    assertThat(COMPACT.tabWidth()).isEqualTo(68);
    assertThat(COMPACT.margin()).isEqualTo(12);
    assertThat(COMPACT.wallCentre(DeviceId.CLIENT_FIREWALL)).isEqualTo(252);
    assertThat(COMPACT.laneY(Lane.CONTROL)).isEqualTo(126);
    assertThat(COMPACT.laneY(Lane.DATA)).isEqualTo(206);
  }

  @Test
  void extraWidth_goesMostlyToTheInternet() {
    StageGeometry wide = new StageGeometry(1604, 380, false);
    assertThat(internet(wide) - internet(USUAL)).isCloseTo(300, within(1e-9));
    assertThat(inner(wide) - inner(USUAL)).isCloseTo(100, within(1e-9));
  }

  @Test
  void narrowWindow_takesFromTheInternet() {
    StageGeometry narrow = new StageGeometry(1004, 380, false);
    assertThat(inner(narrow)).isEqualTo(inner(USUAL));
    assertThat(internet(narrow)).isEqualTo(internet(USUAL) - 100);
  }

  @Test
  void faces_lookAtTheirLinks() {
    assertThat(USUAL.face(DeviceId.CLIENT_FIREWALL, LinkId.CLIENT)).isEqualTo(300);
    assertThat(USUAL.face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET)).isEqualTo(364);
    assertThat(USUAL.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET)).isEqualTo(740);
    assertThat(USUAL.face(DeviceId.SERVER_FIREWALL, LinkId.SERVER)).isEqualTo(804);
  }

  @Test
  void segmentBeforeAWall_keepsItsViewfinder20PxAway() {
    Station front = new Station(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET, Station.Stop.FRONT);
    double left = USUAL.x(front, 68) - 34 - 18;
    assertThat(left - 364).isEqualTo(20);
  }

  @Test
  void wayBetweenStations_isEven() {
    Station from = new Station(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET, Station.Stop.INSIDE);
    Station to = new Station(DeviceId.SERVER_FIREWALL, LinkId.INTERNET, Station.Stop.INSIDE);
    assertThat(USUAL.x(new Place(from, to, .5), 68)).isEqualTo(552);
    assertThat(USUAL.x(new Place(from, to, 0), 68)).isEqualTo(332);
  }

  @Test
  void segment_isShortBesideAHostAndUnrollsOnTheInternet() {
    Span line = new Span(190, 56);
    assertThat(USUAL.width(268, line)).isEqualTo(56);
    assertThat(USUAL.width(332, line)).isEqualTo(56);
    assertThat(USUAL.width(420, line)).isBetween(60., 180.);
    assertThat(USUAL.width(552, line)).isEqualTo(190);
    double before = 0;
    for (double x = 332; x <= 552; x += 4) {
      assertThat(USUAL.width(x, line)).isGreaterThanOrEqualTo(before);
      before = USUAL.width(x, line);
      assertThat(x - before / 2).isGreaterThanOrEqualTo(x < 400 ? 300. : 364.);
    }
  }

  @Test
  void segment_keepsItsWordsWhereThereIsRoom() {
    StageGeometry wide = new StageGeometry(2560, 460, false);
    double between = (wide.tabEnd(DeviceId.CLIENT) + wide.wallCentre(DeviceId.CLIENT_FIREWALL)) / 2;
    assertThat(wide.width(between, new Span(190, 56))).isEqualTo(190);
    assertThat(USUAL.width(268, new Span(68, 36))).isEqualTo(68);
    assertThat(COMPACT.width(200, new Span(68, 36))).isEqualTo(36);
  }

  @Test
  void segmentBeforeAWall_hasUnrolled() {
    Station front = new Station(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET, Station.Stop.FRONT);
    Span line = new Span(190, 56);
    assertThat(USUAL.width(USUAL.x(front, line), line)).isEqualTo(190);
  }

  @ParameterizedTest
  @EnumSource(Lane.class)
  void segmentThatLeaves_sparesTheNumberOnItsTab(Lane lane) throws Exception {
    FxToolkit.registerPrimaryStage();
    for (StageGeometry g : List.of(USUAL, COMPACT)) {
      PortTab tab = new PortTab(HorizontalDirection.RIGHT, "");
      tab.reach(g.tabWidth());
      tab.show(":51734", PortTab.State.SYN_SENT);
      Capsule syn = new Capsule(CapsuleKind.SYN, "SYN", HorizontalDirection.RIGHT);
      Span span = new Span(syn.full(), syn.least());
      double x = g.x(new Station(DeviceId.CLIENT, LinkId.CLIENT, Station.Stop.TAB), span);
      double begins = x - g.width(x, span) / 2 - g.hostInner(DeviceId.CLIENT);
      Text number =
          (Text)
              tab.lookupAll("*").stream().filter(Text.class::isInstance).findFirst().orElseThrow();
      assertThat(begins).isGreaterThan(number.getBoundsInParent().getMaxX() + 3);
      assertThat(number.getBoundsInParent().getMinX()).isGreaterThan(4);
    }
  }

  private static double internet(StageGeometry g) {
    return g.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET)
        - g.face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET);
  }

  private static double inner(StageGeometry g) {
    return g.face(DeviceId.CLIENT_FIREWALL, LinkId.CLIENT) - g.tabEnd(DeviceId.CLIENT);
  }
}
