package pinhole.app;

import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.ui.ExampleScenarios;

/// Something that the views are shown with.
///
/// @param name what it is called in what the tests say
/// @param lesson the lesson's id, empty for a scenario
/// @param scenario what is simulated, if it is no lesson
/// @param points where its views are looked at
public record Exhibit(String name, Optional<String> lesson, Scenario scenario, List<Point> points) {
  /// A point of a session.
  public enum Point {
    /// Before anything happened.
    START(Moment.Kind.ENDED),
    /// A wall discards a segment.
    DROP(Moment.Kind.DROPPED),
    /// A wall compares a segment with its rules and will not let it pass.
    CHECK(Moment.Kind.CHECKED),
    /// A pinhole opens.
    PINHOLE(Moment.Kind.PINHOLE_OPENED),
    /// A pinhole is used.
    USED(Moment.Kind.PINHOLE_USED),
    /// An ALG cannot read an announcement.
    DECLINED(Moment.Kind.ALG_DECLINED),
    /// All is over.
    END(Moment.Kind.ENDED);

    private final Moment.Kind kind;

    Point(Moment.Kind kind) {
      this.kind = kind;
    }

    Moment.Kind kind() {
      return kind;
    }
  }

  /// A lesson in which a wall drops the data connection.
  public static Exhibit drop() {
    return new Exhibit(
        "lesson",
        Optional.of("05-active"),
        ExampleScenarios.active(),
        List.of(Point.START, Point.DROP, Point.END));
  }

  /// A scenario of one's own in which an ALG opens a pinhole.
  public static Exhibit pinhole() {
    Scenario own = ExampleScenarios.active();
    return new Exhibit(
        "pinhole",
        Optional.empty(),
        own.withFirewall(DeviceId.CLIENT_FIREWALL, own.clientFirewall().withAlg(true)),
        List.of(Point.PINHOLE, Point.USED));
  }

  /// A scenario of one's own with NAT, TLS and a blind ALG.
  public static Exhibit sealed() {
    Scenario own = ExampleScenarios.active();
    return new Exhibit(
        "nat-tls",
        Optional.empty(),
        own.withFirewall(DeviceId.CLIENT_FIREWALL, own.clientFirewall().withAlg(true))
            .withNat(DeviceId.CLIENT_FIREWALL, true)
            .withTls(true),
        List.of(Point.START, Point.DECLINED, Point.END));
  }

  /// All of them.
  public static List<Exhibit> all() {
    return List.of(drop(), pinhole(), sealed());
  }
}
