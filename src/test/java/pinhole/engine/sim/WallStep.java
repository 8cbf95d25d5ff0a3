package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.property.Property;

/// A step in which a segment meets a firewall, taken apart for the properties.
///
/// @param step the step
/// @param id which firewall
/// @param setup its configuration
/// @param before what it remembered before
/// @param after what it remembers afterwards
/// @param segment as it arrived
/// @param decision what became of it
record WallStep(
    Step step,
    DeviceId id,
    FirewallSetup setup,
    FirewallState before,
    FirewallState after,
    Segment segment,
    Decision decision) {
  /// A check of a step at a firewall.
  interface Check {
    void check(WallStep at);
  }

  /// A property of the steps at firewalls.
  static Property property(String name, Check check) {
    return Property.ofSteps(name, (_, before, step) -> of(before, step).ifPresent(check::check));
  }

  /// The step, if it is one of a firewall.
  static Optional<WallStep> of(World before, Step step) {
    List<Outcome.Decided> decisions = SegmentProperties.decisions(step);
    if (decisions.isEmpty()) {
      return Optional.empty();
    }
    Outcome.Decided decided = decisions.getFirst();
    Middlebox old = before.firewall(decided.firewall());
    Middlebox box = step.after().firewall(decided.firewall());
    return Optional.of(
        new WallStep(
            step,
            decided.firewall(),
            box.setup(),
            old.state(),
            box.state(),
            decided.segment(),
            decided.decision()));
  }

  /// What was remembered and has not run out of time.
  List<ConntrackEntry> alive() {
    return before.entries().stream().filter(e -> step.at().compareTo(e.expires()) < 0).toList();
  }

  /// The connection that the segment belongs to, empty if it was not known.
  Optional<ConntrackEntry> known() {
    return alive().stream()
        .filter(e -> e.original().equals(segment.tuple()) || e.reply().equals(segment.tuple()))
        .findFirst();
  }

  /// The connections that were not known before.
  List<ConntrackEntry> fresh() {
    return after.entries().stream().filter(e -> before.entry(e.id()).isEmpty()).toList();
  }

  /// The pinholes that opened.
  List<Expectation> opened() {
    List<Expectation> all = new ArrayList<>();
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.PinholeOpened(DeviceId _, Expectation one)) {
        all.add(one);
      }
    }
    return all;
  }

  /// The pinholes that were used up.
  List<Expectation> used() {
    List<Expectation> all = new ArrayList<>();
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.PinholeUsed(DeviceId _, Expectation one, Segment _)) {
        all.add(one);
      }
    }
    return all;
  }

  /// The pinholes that closed unused.
  List<Outcome.PinholeClosed> closed() {
    List<Outcome.PinholeClosed> all = new ArrayList<>();
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.PinholeClosed one) {
        all.add(one);
      }
    }
    return all;
  }

  /// What the ALG did, empty if it did not look.
  Optional<AlgReport> read() {
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.AlgRead(DeviceId _, Segment _, AlgReport report)) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  /// Whether the ALG closes the connection.
  boolean closes() {
    return read().map(r -> r.why().finding() instanceof AlgFinding.Forbidden).orElse(false);
  }
}
