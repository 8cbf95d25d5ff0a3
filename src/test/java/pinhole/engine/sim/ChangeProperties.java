package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.CtState;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.Device.TlsPhase;
import pinhole.engine.tcp.TcpFinding;
import pinhole.engine.tcp.TcpState;
import pinhole.property.Demand;
import pinhole.property.Property;

/// Nothing in the world changes without an outcome that says so.
final class ChangeProperties {
  private ChangeProperties() {}

  static List<Property> all() {
    return List.of(
        Property.ofSteps("only the device of the event changes", ChangeProperties::elsewhere),
        Property.ofSteps("a socket changes only in a TCP step", ChangeProperties::sockets),
        Property.ofSteps("ports open and close with an outcome", ChangeProperties::ports),
        Property.ofSteps("a program changes only in an FTP step", ChangeProperties::programs),
        WallStep.property("connections come and go with a reason", ChangeProperties::entries),
        WallStep.property("pinholes come and go with an outcome", ChangeProperties::pinholes));
  }

  private static void elsewhere(Recording recording, World before, Step step) {
    for (int i = 0; i < before.devices().size(); i++) {
      Device old = before.devices().get(i);
      Device now = step.after().devices().get(i);
      if (old.id() != step.event().device()) {
        Demand.equal(now, old, "the bystander " + old.id());
      } else if (old instanceof Host host && now instanceof Host later) {
        Demand.equal(later.address(), host.address(), "the address");
      } else if (old instanceof Device.Middlebox box && now instanceof Device.Middlebox later) {
        Demand.equal(later.setup(), box.setup(), "the configuration");
      }
    }
  }

  private static Optional<Host> host(World world, Step step) {
    DeviceId id = step.event().device();
    return id.isHost() ? Optional.of(world.host(id)) : Optional.empty();
  }

  private static void sockets(Recording recording, World before, Step step) {
    Optional<Host> old = host(before, step);
    Optional<Host> now = host(step.after(), step);
    if (old.isEmpty() || now.isEmpty()) {
      return;
    }
    for (Socket socket : old.get().sockets()) {
      FiveTuple tuple = socket.tcb().tuple();
      boolean over =
          socket.tcb().state() == TcpState.CLOSED || socket.tcb().state() == TcpState.TIME_WAIT;
      boolean stays = now.get().socket(tuple).isPresent();
      Demand.that(stays || over, "the socket %s vanished", tuple);
    }
    for (Socket socket : now.get().sockets()) {
      Optional<Socket> was = old.get().socket(socket.tcb().tuple());
      if (!was.equals(Optional.of(socket))) {
        changed(step, was, socket);
      }
    }
  }

  private static void changed(Step step, Optional<Socket> was, Socket now) {
    List<Outcome.TcpStepped> taken = new ArrayList<>();
    boolean spoke = false;
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.TcpStepped one && one.tuple().equals(now.tcb().tuple())) {
        taken.add(one);
      }
      spoke |= outcome instanceof Outcome.FtpStepped;
    }
    TcpState state = was.map(s -> s.tcb().state()).orElse(TcpState.CLOSED);
    for (Outcome.TcpStepped one : taken) {
      boolean opens = one.from() == TcpState.LISTEN || one.from() == TcpState.CLOSED;
      Demand.that(one.from() == state || opens, "%s follows on %s", one, state);
      boolean idle = one.why().finding() instanceof TcpFinding.NotForThisState;
      Demand.that(!idle || one.from() == one.to(), "no reason: %s", one);
      boolean alone = idle && taken.size() == 1;
      Demand.that(!alone || was.map(Socket::tcb).equals(Optional.of(now.tcb())), "no reason");
      state = one.to();
    }
    Demand.equal(state, now.tcb().state(), "the state that the outcomes lead to");
    boolean same = was.map(Socket::tcb).equals(Optional.of(now.tcb()));
    Demand.that(same || !taken.isEmpty(), "nothing says why %s changed", now.tcb());
    TlsPhase phase = was.map(Socket::tls).orElse(TlsPhase.CLEAR);
    Demand.that(phase == now.tls() || spoke || handshake(step), "nothing says why TLS moved on");
    was.ifPresent(s -> Demand.equal(now.lane(), s.lane(), "the lane"));
  }

  private static boolean handshake(Step step) {
    return step.event() instanceof Event.SegmentArrives(Transit transit)
        && transit.segment().payload() instanceof Payload.TlsRecord;
  }

  private static void ports(Recording recording, World before, Step step) {
    Optional<Host> old = host(before, step);
    Optional<Host> now = host(step.after(), step);
    if (old.isEmpty() || now.isEmpty()) {
      return;
    }
    List<Endpoint> open = new ArrayList<>(endpoints(old.get()));
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.PortOpened(DeviceId _, Endpoint local)) {
        open.add(local);
      } else if (outcome instanceof Outcome.PortClosed(DeviceId _, Endpoint local)) {
        Demand.that(open.remove(local), "%s was not open", local);
      }
    }
    Demand.equal(endpoints(now.get()), open, "the open ports");
  }

  private static List<Endpoint> endpoints(Host host) {
    return host.ports().stream().map(p -> new Endpoint(p.address(), p.port())).toList();
  }

  private static void programs(Recording recording, World world, Step step) {
    Optional<Host> old = host(world, step);
    Optional<Host> now = host(step.after(), step);
    if (old.isEmpty() || now.isEmpty()) {
      return;
    }
    List<Integer> spoke = new ArrayList<>();
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.FtpStepped stepped) {
        spoke.add(stepped.session());
      }
    }
    List<Device.Program> before = old.get().programs();
    List<Device.Program> after = now.get().programs();
    for (int i = 0; i < before.size(); i++) {
      boolean same = before.get(i).equals(after.get(i));
      Demand.that(same || spoke.contains(i), "nothing says why session %s moved on", i);
    }
    boolean called =
        step.event() instanceof Event.SegmentArrives(Transit transit) && transit.segment().isSyn();
    int fresh = after.size() - before.size();
    Demand.that(fresh == 0 || fresh == 1 && called, "nobody called, and a program started");
  }

  private static void entries(WallStep at) {
    boolean passes = at.decision().verdict() == Verdict.ACCEPT;
    for (ConntrackEntry old : at.alive()) {
      Optional<ConntrackEntry> now = at.after().entry(old.id());
      boolean own =
          old.original().equals(at.segment().tuple()) || old.reply().equals(at.segment().tuple());
      boolean reset = at.segment().flags().has(TcpFlag.RST) && !old.replySeen();
      boolean reopened = !at.fresh().isEmpty();
      if (now.isEmpty()) {
        Demand.that(own && passes && (reset || reopened), "nothing ended %s", old);
      } else if (!now.get().equals(old)) {
        boolean read = at.decision().decider() instanceof FilterFinding.AlgDiscarded;
        Demand.that(
            own && (passes || read || at.closes()), "nothing changed %s to %s", old, now.get());
        Demand.that(!old.replySeen() || now.get().replySeen(), "a reply is forgotten");
      }
    }
    boolean opens =
        at.decision().state() == CtState.NEW || at.decision().state() == CtState.RELATED;
    boolean tcp = !(at.segment().payload() instanceof Payload.IcmpError);
    boolean due = tcp && passes && opens && (at.known().isEmpty() || reopens(at));
    Demand.equal(at.fresh().size(), due ? 1 : 0, "how many connections become known");
    int numbers = at.fresh().size() + at.opened().size();
    Demand.equal(at.after().nextId(), at.before().nextId() + numbers, "the next number");
  }

  private static boolean reopens(WallStep at) {
    return at.segment().isSyn()
        && at.known()
            .map(e ->
                switch (e.state()) {
                  case TIME_WAIT, CLOSE -> true;
                  default -> false;
                })
            .orElse(false);
  }

  private static void pinholes(WallStep at) {
    List<Expectation> due = new ArrayList<>(at.before().expectations());
    at.used().forEach(due::remove);
    at.closed().forEach(c -> due.remove(c.expectation()));
    due.addAll(at.opened());
    Demand.equal(at.after().expectations(), due, "the open pinholes");
  }
}
