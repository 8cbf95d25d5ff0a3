package pinhole.ui.start;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Lesson;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.EyeState;
import pinhole.ui.kit.LaneLine;
import pinhole.ui.kit.SketchPicture;
import pinhole.ui.kit.SketchPicture.Place;
import pinhole.ui.kit.SketchPicture.Sign;

/// What a lesson is about, as a drawing: who calls whom past which walls, and what stands on them.
/// It is made from the lesson's scenario before anything happened, so it tells no outcome.
final class Motif {
  private static final String ABOUT_CONTROL = "control-connection";
  private static final String ABOUT_ALG = "alg";
  private static final String ABOUT_MEMORY = "syn-decides";

  private final Scenario scenario;
  private final List<String> teaches;
  private final boolean aboutControl;
  private final boolean fromServer;
  private final List<Place> walls = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();

  private Motif(Scenario scenario, List<String> teaches) {
    this.scenario = scenario;
    this.teaches = teaches;
    aboutControl = teaches.contains(ABOUT_CONTROL);
    fromServer =
        !aboutControl && scenario.client().mode().connection() == DataConnectionMode.ACTIVE;
  }

  /// The drawing for a lesson.
  static SketchPicture of(Lesson lesson) {
    return new Motif(lesson.scenario(), lesson.teaches()).draw();
  }

  /// The drawing for a scenario that is about nothing but itself: whatever stands on its walls.
  static SketchPicture of(Scenario scenario) {
    return new Motif(scenario, List.of(ABOUT_ALG)).draw();
  }

  /// Two hosts and two walls, and nothing between them yet.
  static SketchPicture blank() {
    return new SketchPicture(
        List.of(Place.CLIENT_WALL, Place.SERVER_WALL),
        List.of(
            new SketchPicture.Line(false, LaneLine.State.CONTROL_GHOST, Place.CLIENT, Place.SERVER),
            new SketchPicture.Line(true, LaneLine.State.DATA_GHOST, Place.CLIENT, Place.SERVER)),
        List.of(),
        List.of(),
        List.of());
  }

  private SketchPicture draw() {
    if (teaches.contains(ABOUT_MEMORY)) {
      return remembered();
    }
    wall(Place.CLIENT_WALL, scenario.clientFirewall());
    wall(Place.SERVER_WALL, scenario.serverFirewall());
    return new SketchPicture(walls, lines(), List.of(), List.of(), signs());
  }

  /// A call that was let out, and its answer, which nobody has to let in.
  private static SketchPicture remembered() {
    Place wall = Place.CLIENT_WALL;
    return new SketchPicture(
        List.of(wall),
        List.of(
            new SketchPicture.Line(
                false, LaneLine.State.CONTROL_ESTABLISHED, Place.CLIENT, Place.SERVER)),
        List.of(),
        List.of(new SketchPicture.Hole(wall, false)),
        List.of(
            new Sign.Segment(Place.NEAR_CLIENT_WALL, false, CapsuleKind.SYN, "SYN", true, false),
            new Sign.Segment(
                Place.NEAR_SERVER_WALL, true, CapsuleKind.SYN_ACK, "SYN-ACK", false, false),
            new Sign.Question(wall, true)));
  }

  private void wall(Place place, FirewallSetup setup) {
    if (!setup.enabled()) {
      return;
    }
    walls.add(place);
    if (setup.alg() && aboutAlg()) {
      boolean blind = scenario.client().tls();
      signs.add(new Sign.Eye(place, blind ? EyeState.BLIND : EyeState.WATCHING));
    } else if (!(setup.nat() instanceof Nat.None)) {
      signs.add(new Sign.Nat(place));
    }
    if (namesTwenty(place)) {
      signs.add(new Sign.Port(place, true, ":20"));
    }
  }

  /// An ALG that the lesson does not speak of would only lead astray.
  private boolean aboutAlg() {
    return teaches.stream().anyMatch(it -> it.contains(ABOUT_ALG));
  }

  private static boolean opens(Rule rule) {
    return rule.direction() == Direction.IN && rule.verdict() == Verdict.ACCEPT;
  }

  private boolean namesTwenty(Place place) {
    FirewallSetup setup =
        place == Place.CLIENT_WALL ? scenario.clientFirewall() : scenario.serverFirewall();
    return setup.rules().stream()
        .filter(Motif::opens)
        .flatMap(rule -> rule.destinationPort().stream())
        .flatMap(ports -> ports.ranges().stream())
        .anyMatch(port -> port.equals(PortRange.of(ServerSetup.DATA_PORT)));
  }

  private List<SketchPicture.Line> lines() {
    LaneLine.State control =
        scenario.client().tls()
            ? LaneLine.State.CONTROL_TLS
            : aboutControl ? LaneLine.State.CONTROL_GHOST : LaneLine.State.CONTROL_ESTABLISHED;
    List<SketchPicture.Line> lines = new ArrayList<>();
    lines.add(new SketchPicture.Line(false, control, Place.CLIENT, Place.SERVER));
    if (aboutControl) {
      lines.add(
          new SketchPicture.Line(true, LaneLine.State.DATA_GHOST, Place.CLIENT, Place.SERVER));
    } else {
      Place start = fromServer ? Place.SERVER : Place.CLIENT;
      Place at = fromServer ? Place.NEAR_SERVER_WALL : Place.NEAR_CLIENT_WALL;
      lines.add(new SketchPicture.Line(true, LaneLine.State.DATA_SYN, start, at));
    }
    return lines;
  }

  private List<Sign> signs() {
    List<Sign> all = new ArrayList<>(signs);
    Place at = fromServer ? Place.NEAR_SERVER_WALL : Place.NEAR_CLIENT_WALL;
    Place asked = fromServer ? Place.CLIENT_WALL : Place.SERVER_WALL;
    if (aboutControl) {
      all.add(new Sign.Question(Place.NEAR_CLIENT_WALL, true));
      all.add(new Sign.Segment(at, false, CapsuleKind.SYN, "SYN", true, false));
    } else {
      if (!namesTwenty(asked) && walls.contains(asked)) {
        all.add(new Sign.Question(asked, true));
      }
      all.add(new Sign.Segment(at, true, CapsuleKind.SYN, "SYN", !fromServer, false));
    }
    return all;
  }
}
