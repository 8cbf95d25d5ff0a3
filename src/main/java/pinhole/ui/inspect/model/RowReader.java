package pinhole.ui.inspect.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.Connection;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Family;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Relations;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Transit;
import pinhole.engine.tcp.TcpState;
import pinhole.ui.inspect.model.TableRow.Connected;
import pinhole.ui.inspect.model.TableRow.Detail;
import pinhole.ui.inspect.model.TableRow.Expected;
import pinhole.ui.inspect.model.TableRow.Known;
import pinhole.ui.inspect.model.TableRow.Listening;

/// Reads what one device keeps after a step.
final class RowReader {
  private final Recording recording;
  private final Relations relations;
  private final List<Said> said = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();

  /// Something that a device keeps.
  ///
  /// @param detail what it is
  /// @param connection the connection that it is about, if it is about one
  /// @param families which it belongs to
  /// @param pick the number of the segment that stands for it
  record Kept(
      Detail detail,
      Optional<Connection> connection,
      List<Integer> families,
      Optional<Integer> pick) {}

  /// An announcement that a host sent.
  private record Said(int step, DeviceId host, Segment segment, Announcement what, SimTime at) {}

  /// A pinhole that was used.
  private record Use(int step, DeviceId wall, Expectation hole) {}

  RowReader(Recording recording, Relations relations) {
    this.recording = recording;
    this.relations = relations;
    for (Step step : recording.steps()) {
      for (Outcome outcome : step.outcomes()) {
        note(step, outcome);
      }
    }
  }

  private void note(Step step, Outcome outcome) {
    if (outcome instanceof Outcome.SegmentSent(Transit transit) && transit.from().isHost()) {
      Segment segment = transit.segment();
      Announcement.in(segment)
          .ifPresent(what ->
              said.add(new Said(step.index(), transit.from(), segment, what, transit.departs())));
    } else if (outcome instanceof Outcome.PinholeUsed(DeviceId wall, Expectation hole, var _)) {
      uses.add(new Use(step.index(), wall, hole));
    }
  }

  /// Reads what a device keeps.
  ///
  /// @param step the index of the last step that has happened, -1 for none
  List<Kept> read(DeviceId device, int step, SimTime now) {
    return device.isHost()
        ? host(recording.worldAfter(step).host(device), step)
        : wall(recording.worldAfter(step).firewall(device), step, now);
  }

  private List<Kept> host(Host host, int step) {
    List<Kept> rows = new ArrayList<>();
    for (Listener port : host.ports()) {
      rows.add(listening(host, port, step));
    }
    LinkId link = host.id() == DeviceId.CLIENT ? LinkId.CLIENT : LinkId.SERVER;
    for (Socket socket : host.sockets()) {
      if (socket.tcb().state() != TcpState.CLOSED) {
        rows.add(
            connected(
                new Connected(socket.tcb().state(), socket.lane(), socket.tcb().tuple()),
                relations.connection(link, socket.tcb().tuple(), step)));
      }
    }
    return rows;
  }

  /// An open data port belongs to the line that announces it.
  private Kept listening(Host host, Listener port, int step) {
    Optional<Said> line =
        port.lane() == Lane.CONTROL
            ? Optional.empty()
            : said.reversed().stream()
                .filter(s -> s.step() <= step && s.host() == host.id())
                .filter(s -> s.what().port() == port.port())
                .findFirst();
    Optional<Integer> number = line.map(s -> s.segment().number());
    return new Kept(
        new Listening(new Endpoint(port.address(), port.port()), port.lane()),
        Optional.empty(),
        number.flatMap(relations::of).map(Family::id).stream().toList(),
        number);
  }

  private Kept connected(Detail detail, Optional<Connection> connection) {
    return new Kept(
        detail,
        connection,
        connection.flatMap(relations::of).map(Family::id).stream().toList(),
        connection.map(c -> c.segments().getFirst()));
  }

  private List<Kept> wall(Middlebox box, int step, SimTime now) {
    List<Kept> rows = new ArrayList<>();
    for (ConntrackEntry entry : box.state().entries()) {
      if (now.compareTo(entry.expires()) < 0) {
        Optional<Connection> connection = relations.connection(box.id(), entry.id());
        Lane lane = connection.map(Connection::lane).orElse(Lane.CONTROL);
        boolean helped = entry.helper() && box.setup().alg();
        rows.add(connected(Known.of(entry, lane, helped), connection));
      }
    }
    for (Expectation hole : box.state().expectations()) {
      if (now.compareTo(box.state().closes(hole)) < 0) {
        rows.add(expected(box, hole, false));
      }
    }
    for (Use use : uses) {
      if (use.step() <= step && use.wall() == box.id() && lives(box, use.hole(), now)) {
        rows.add(expected(box, use.hole(), true));
      }
    }
    return rows;
  }

  /// A used pinhole is worth a row as long as the connection that came through it is known.
  private boolean lives(Middlebox box, Expectation hole, SimTime now) {
    return relations.families().stream()
        .flatMap(f -> f.entries().stream())
        .filter(e -> e.firewall() == box.id() && e.hole().equals(Optional.of(hole.id())))
        .flatMap(e -> box.state().entry(e.id()).stream())
        .anyMatch(e -> now.compareTo(e.expires()) < 0);
  }

  private Kept expected(Middlebox box, Expectation hole, boolean used) {
    Optional<Said> line =
        said.stream().filter(s -> s.segment().number() == hole.segment()).findFirst();
    Detail detail =
        new Expected(
            hole,
            used,
            line.map(s -> s.what().verb()).orElse(""),
            line.map(Said::at).orElse(hole.opened()),
            control(box.state(), hole),
            box.state().closes(hole));
    return new Kept(
        detail,
        Optional.empty(),
        relations.families().stream().filter(f -> f.has(box.id(), hole)).map(Family::id).toList(),
        Optional.of(hole.segment()));
  }

  private static Optional<Endpoint> control(FirewallState state, Expectation hole) {
    return state.entry(hole.master()).map(e -> e.original().source());
  }
}
