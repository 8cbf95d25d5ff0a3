package pinhole.ui.inspect.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Transit;
import pinhole.ui.inspect.model.Route.End;

/// The ways of all segments of a recording.
public final class Routes {
  private record Halt(End end, SimTime at) {}

  private final SequencedMap<Integer, List<Transit>> legs = new LinkedHashMap<>();
  private final SequencedMap<Integer, Halt> halts = new LinkedHashMap<>();
  private final long hold;

  /// Reads a recording.
  public Routes(Recording recording) {
    hold = recording.scenario().lab().firewallMicros();
    for (Step step : recording.steps()) {
      for (Outcome outcome : step.outcomes()) {
        read(step, outcome);
      }
    }
  }

  private void read(Step step, Outcome outcome) {
    switch (outcome) {
      case Outcome.SegmentSent(Transit transit) ->
          legs.computeIfAbsent(transit.segment().number(), _ -> new ArrayList<>()).add(transit);
      case Outcome.Decided(var _, Segment segment, var decision) -> {
        if (decision.verdict() != Verdict.ACCEPT) {
          boolean silent = decision.verdict() == Verdict.DROP;
          halt(step, segment, silent ? End.DROPPED : End.REJECTED);
        }
      }
      case Outcome.NobodyThere(var _, Segment segment) -> halt(step, segment, End.NOBODY_THERE);
      case Outcome.TcpStepped _,
          Outcome.PortOpened _,
          Outcome.PortClosed _,
          Outcome.NobodyListens _,
          Outcome.LineSaid _,
          Outcome.LineHeard _,
          Outcome.FtpStepped _,
          Outcome.Translated _,
          Outcome.AlgRead _,
          Outcome.PinholeOpened _,
          Outcome.PinholeUsed _,
          Outcome.PinholeClosed _,
          Outcome.SessionEnded _,
          Outcome.WentAround _,
          Outcome.StepLimitReached _ -> {}
    }
  }

  /// A wall holds a segment for a while before it is gone.
  private void halt(Step step, Segment segment, End end) {
    halts.put(segment.number(), new Halt(end, step.at().plus(hold)));
  }

  /// The way of a segment; empty if there is no such segment.
  ///
  /// @param number of the segment
  public Optional<Route> of(int number) {
    return Optional.ofNullable(legs.get(number)).map(all -> route(number, all));
  }

  private Route route(int number, List<Transit> all) {
    Halt arrival = new Halt(End.ARRIVED, all.getLast().arrives());
    Halt halt = halts.getOrDefault(number, arrival);
    return new Route(all, halt.end(), halt.at());
  }
}
