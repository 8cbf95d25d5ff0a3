package pinhole.ui.stage.model;

import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Translation;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.explain.Reasons;

/// A segment's stay at a firewall, from its arrival until it leaves or is discarded.
///
/// While it stays, the firewall reads its rows one after the other. A segment that will be stopped
/// waits at the row that almost let it in, because that row is what a learner has to look at.
///
/// @param wall where
/// @param side from which link it came
/// @param segment as it arrived
/// @param arrives when it came
/// @param leaves when it leaves
/// @param decision what the firewall decided
/// @param alg what the ALG did
/// @param translation how its header was rewritten
/// @param opened the pinhole that it opened
/// @param used the pinhole that it used
public record Visit(
    DeviceId wall,
    LinkId side,
    Segment segment,
    SimTime arrives,
    SimTime leaves,
    Decision decision,
    Optional<AlgReport> alg,
    Optional<Translation> translation,
    Optional<Expectation> opened,
    Optional<Expectation> used) {
  private static final double ACCEPTED_AT = .8;
  private static final double ACCEPTED_EARLY_AT = .58;
  private static final double CHECKED_AT = .6;
  private static final double STOPPED_AT = .68;
  private static final double REWRITTEN_AT = .9;
  private static final double REWRITES_IN = .34;

  /// Whether it had to be compared with rows because it belonged to nothing known.
  public boolean compared() {
    return switch (decision.decider()) {
      case FilterFinding.RuleMatched _,
          FilterFinding.PolicyApplied _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutUnknown _ ->
          true;
      case FilterFinding.KnownMatched _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.KnownSkipped _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _,
          FilterFinding.RouterOnly _,
          FilterFinding.OwnAddress _,
          FilterFinding.AlgDiscarded _,
          FilterFinding.AlgClosed _ ->
          false;
    };
  }

  /// Whether it went on.
  public boolean accepted() {
    return decision.verdict() == Verdict.ACCEPT;
  }

  /// Whether the ALG found it sealed.
  public boolean sealed() {
    return alg.filter(report -> report.why().finding() instanceof AlgFinding.Sealed).isPresent();
  }

  /// Where it stands meanwhile.
  public Station station() {
    boolean inTunnel = decision.decider() instanceof FilterFinding.KnownMatched;
    boolean read =
        decision.decider() instanceof FilterFinding.AlgDiscarded
            || decision.decider() instanceof FilterFinding.AlgClosed;
    Station.Stop stop = inTunnel || read ? Station.Stop.INSIDE : Station.Stop.FRONT;
    return new Station(wall, side, stop);
  }

  /// Whether it is there at an instant.
  public boolean isAt(SimTime now) {
    return arrives.compareTo(now) <= 0 && now.compareTo(leaves) < 0;
  }

  /// How much of the stay is over, 0 to 1.
  public double share(SimTime now) {
    double all = leaves.micros() - arrives.micros();
    return all <= 0 ? 1 : Math.clamp((now.micros() - arrives.micros()) / all, 0.0, 1.0);
  }

  /// Whether the decision has fallen.
  public boolean decided(SimTime now) {
    if (!compared()) {
      return arrives.compareTo(now) <= 0;
    }
    return share(now) >= (accepted() ? acceptedAt() : STOPPED_AT);
  }

  /// Which row is being read, or was read last.
  public int row(SimTime now) {
    int last = decision.rows().size() - 1;
    double share = share(now);
    if (decided(now)) {
      return last;
    }
    if (accepted()) {
      return Math.min(last, (int) (share / acceptedAt() * (last + 1)));
    }
    int telling = decision.rows().indexOf(Reasons.telling(decision));
    if (share < CHECKED_AT) {
      return Math.min(telling, (int) (share / CHECKED_AT * (telling + 1)));
    }
    double rest = (share - CHECKED_AT) / (STOPPED_AT - CHECKED_AT);
    return Math.min(last, telling + (int) (rest * (last - telling + 1)));
  }

  /// How far the body of a stopped segment has fallen, 0 to 1.
  public double fallen(SimTime now) {
    double way = Math.clamp((share(now) - STOPPED_AT) / (1 - STOPPED_AT), 0.0, 1.0);
    return way * way;
  }

  /// A wall that also rewrites the header reads its rows a little faster.
  private double acceptedAt() {
    return translation.isPresent() ? ACCEPTED_EARLY_AT : ACCEPTED_AT;
  }

  /// How far the header is rewritten, 0 to 1, once it is decided that it goes on.
  public double rewritten(SimTime now) {
    double from = compared() ? acceptedAt() : 0;
    double takes = compared() ? REWRITTEN_AT - from : REWRITES_IN;
    return Math.clamp((share(now) - from) / takes, 0.0, 1.0);
  }
}
