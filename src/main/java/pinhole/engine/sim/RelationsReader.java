package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.ConntrackTable;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.Relations.InFirewall;
import pinhole.engine.sim.Relations.OnWire;

/// Reads a recording once, in order, and tells what belongs together. A segment keeps its number
/// through walls, so it ties the tuples of all links that it crosses to one connection.
final class RelationsReader {
  private final Recording recording;
  private final List<Connection.Draft> connections = new ArrayList<>();
  private final SequencedMap<Integer, Connection.Draft> bySegment = new LinkedHashMap<>();
  private final SequencedMap<OnWire, List<Integer>> named = new LinkedHashMap<>();
  private final SequencedMap<InFirewall, Integer> entries = new LinkedHashMap<>();
  private final FamilyReader families = new FamilyReader();
  private final Lanes lanes;

  RelationsReader(Recording recording) {
    this.recording = recording;
    this.lanes = Lanes.of(recording.scenario());
  }

  Relations read() {
    for (Step step : recording.steps()) {
      // A pinhole is used before the entry that comes through it is seen.
      for (Outcome outcome : step.outcomes()) {
        read(step, outcome);
      }
      entries(step);
    }
    List<Connection> done = connections.stream().map(Connection.Draft::done).toList();
    return new Relations(done, families.done(done), entries, named);
  }

  private void read(Step step, Outcome outcome) {
    switch (outcome) {
      case Outcome.SegmentSent(Transit transit) -> sent(step, transit);
      case Outcome.PinholeOpened(DeviceId wall, Expectation hole) ->
          families.opened(wall, hole, Optional.ofNullable(bySegment.get(hole.segment())));
      case Outcome.PinholeUsed(DeviceId wall, Expectation hole, Segment syn) ->
          families.used(wall, hole, syn.number(), bySegment.get(syn.number()));
      case Outcome.TcpStepped _,
          Outcome.PortOpened _,
          Outcome.PortClosed _,
          Outcome.NobodyListens _,
          Outcome.LineSaid _,
          Outcome.LineHeard _,
          Outcome.FtpStepped _,
          Outcome.Decided _,
          Outcome.Translated _,
          Outcome.AlgRead _,
          Outcome.PinholeClosed _,
          Outcome.SessionEnded _,
          Outcome.WentAround _,
          Outcome.NobodyThere _,
          Outcome.StepLimitReached _ -> {}
    }
  }

  private void sent(Step step, Transit transit) {
    Segment segment = transit.segment();
    Connection.Draft connection = bySegment.get(segment.number());
    boolean first = connection == null;
    if (connection == null) {
      connection = find(step, transit);
      bySegment.put(segment.number(), connection);
      connection.segments.add(segment.number());
    }
    name(connection, transit);
    if (first) {
      begun(step, transit, connection);
    }
    if (transit.to().isHost() && connection.lane == Lane.CONTROL) {
      families.heard(transit, connection);
    }
  }

  /// What only its first journey tells: whose program sent it, what it announces and calls.
  private void begun(Step step, Transit transit, Connection.Draft connection) {
    Segment segment = transit.segment();
    if (!transit.from().isHost()) {
      return;
    }
    Optional<Socket> socket = step.after().host(transit.from()).socket(segment.tuple());
    socket.ifPresent(s -> connection.sessions.put(transit.from(), s.session()));
    socket.ifPresent(s -> connection.lane = s.lane());
    if (connection.lane == Lane.CONTROL) {
      families.said(transit, connection);
    } else if (connection.segments.size() == 1) {
      families.called(transit, connection);
    }
    if (segment.isSyn()) {
      connection.syns.add(segment.number());
    }
  }

  private Connection.Draft find(Step step, Transit transit) {
    Segment segment = transit.segment();
    FiveTuple tuple = transit.segment().tuple();
    if (segment.payload() instanceof Payload.IcmpError error) {
      tuple = error.about();
    }
    List<Integer> bearers = named.getOrDefault(new OnWire(transit.link(), tuple), List.of());
    Connection.Draft newest = bearers.isEmpty() ? null : connections.get(bearers.getLast());
    boolean begins =
        segment.isSyn()
            && (newest == null || newest.iss != segment.seq() || newest.caller != transit.from());
    return newest == null || begins ? fresh(step, transit, tuple) : newest;
  }

  private Connection.Draft fresh(Step step, Transit transit, FiveTuple tuple) {
    Connection.Draft fresh =
        new Connection.Draft(
            connections.size(),
            lanes.of(tuple),
            transit.from(),
            step.index(),
            transit.segment().isSyn() ? transit.segment().seq() : -1);
    connections.add(fresh);
    return fresh;
  }

  /// Remembers what the connection is called on this link; a repeated SYN may be translated to
  /// another port than the first.
  private void name(Connection.Draft connection, Transit transit) {
    FiveTuple tuple = transit.segment().tuple();
    FiveTuple known = connection.tuples.get(transit.link());
    boolean report = transit.segment().payload() instanceof Payload.IcmpError;
    if (report || tuple.equals(known) || tuple.reversed().equals(known)) {
      return;
    }
    boolean callers = transit.towardServer() == nearClient(connection.caller);
    connection.tuples.putIfAbsent(transit.link(), callers ? tuple : tuple.reversed());
    for (FiveTuple either : List.of(tuple, tuple.reversed())) {
      List<Integer> bearers =
          named.computeIfAbsent(new OnWire(transit.link(), either), _ -> new ArrayList<>());
      if (!bearers.contains(connection.id)) {
        bearers.add(connection.id);
      }
    }
  }

  private static boolean nearClient(DeviceId device) {
    return device == DeviceId.CLIENT || device == DeviceId.CLIENT_FIREWALL;
  }

  /// The entries that this step's segment made.
  private void entries(Step step) {
    if (!(step.event() instanceof Event.SegmentArrives(Transit transit)) || transit.to().isHost()) {
      return;
    }
    Middlebox before = recording.worldAfter(step.index() - 1).firewall(transit.to());
    ConntrackTable after = step.after().firewall(transit.to()).state().entries();
    Connection.Draft connection = bySegment.get(transit.segment().number());
    for (int i = after.size() - 1; i >= 0 && after.get(i).id() >= before.state().nextId(); i--) {
      ConntrackEntry entry = after.get(i);
      entries.put(new InFirewall(transit.to(), entry.id()), connection.id);
      if (connection.lane == Lane.DATA) {
        families.tracked(transit.to(), entry.id(), transit.segment().number(), connection);
      }
    }
  }
}
