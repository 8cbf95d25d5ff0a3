package pinhole.ui.stage.model;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Address;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;

/// A wall.
///
/// @param id which firewall
/// @param filters whether it filters at all
/// @param scan the comparison under way, empty for none
/// @param alg what the switch of its ALG shows
/// @param nat whether it translates
/// @param eye what the ALG's eye does
/// @param gaze how far it has come with reading, 0 to 1
/// @param controlTunnel whether the control connection is known
/// @param dataTunnel whether a data connection is known
/// @param hole its pinhole
/// @param openPorts how many ports the widest of its rules lets anyone call, 0 for at most one
/// @param openRule the index of that rule, from 0
/// @param verdicts what it decided lately, at most one a lane
/// @param translating on which lane it just rewrote a header
/// @param rules how many rules it has
/// @param defaultIn its default for what comes in
public record WallView(
    DeviceId id,
    boolean filters,
    Optional<Scan> scan,
    AlgSwitch alg,
    boolean nat,
    Eye eye,
    double gaze,
    boolean controlTunnel,
    boolean dataTunnel,
    Hole hole,
    int openPorts,
    int openRule,
    List<Stamp> verdicts,
    Optional<Lane> translating,
    int rules,
    Verdict defaultIn) {
  /// Copies the list.
  public WallView {
    verdicts = List.copyOf(verdicts);
  }

  /// What the switch of an ALG shows.
  public enum AlgSwitch {
    /// The device has none.
    ABSENT,
    /// Not attached.
    OFF,
    /// Attached.
    ON,
    /// Attached, but TLS hides everything from it.
    BLIND;

    /// Whether there is one that would read.
    public boolean attached() {
      return this == ON || this == BLIND;
    }
  }

  /// What the ALG's eye does.
  public enum Eye {
    /// There is no ALG, so the wall has no eye.
    NONE,
    /// It looks at what passes.
    WATCHING,
    /// It reads a line.
    READING,
    /// TLS blinds it.
    BLIND,
    /// It does not look at this control port.
    NOT_ITS_PORT
  }

  /// A comparison of a segment with the rows of a wall.
  ///
  /// @param lane on which lane the segment stands
  /// @param side on which side of the wall
  /// @param number the segment
  /// @param row the row that is being read, from 0
  /// @param rows how many rows there are until the decision
  /// @param decided whether the decision has fallen
  public record Scan(Lane lane, LinkId side, int number, int row, int rows, boolean decided) {}

  /// A pinhole in a wall.
  ///
  /// @param state where it is in its life
  /// @param fraction how much of its time is left, or how far it has opened, or closed
  /// @param halo how much light falls out of it, 0 to 1
  /// @param microsLeft how long it stays open
  /// @param source who may call, empty when shut
  /// @param port which port they may call, 0 when shut
  /// @param railed whether an open connection passes through it
  /// @param segment the number of the segment that announced it, 0 when shut
  public record Hole(
      HoleState state,
      double fraction,
      double halo,
      long microsLeft,
      Optional<Address> source,
      int port,
      boolean railed,
      int segment) {
    /// The same with this much light.
    Hole withHalo(double share) {
      return new Hole(state, fraction, share, microsLeft, source, port, railed, segment);
    }
  }

  /// The stages of a pinhole's life.
  public enum HoleState {
    /// Bricks.
    SHUT,
    /// The ALG is opening it.
    OPENING,
    /// It waits for its call.
    OPEN,
    /// Its call came.
    USED,
    /// Nobody came in time.
    EXPIRED
  }

  /// A decision as it is written on a wall.
  ///
  /// @param lane on which lane
  /// @param verdict what was decided
  /// @param by who decided
  /// @param rule the rule's index, from 0, if a rule decided
  public record Stamp(Lane lane, Verdict verdict, Decider by, int rule) {}

  /// Who decided.
  public enum Decider {
    /// A rule.
    RULE,
    /// The default.
    DEFAULT,
    /// The connection was known.
    KNOWN,
    /// A pinhole.
    PINHOLE,
    /// It belonged to nothing.
    NOTHING_KNOWN,
    /// The ALG discarded it.
    ALG,
    /// It was addressed to the firewall.
    OWN_ADDRESS,
    /// The firewall only routes.
    ROUTER
  }
}
