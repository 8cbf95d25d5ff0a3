package pinhole.engine.sim;

import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Firewall;
import pinhole.engine.firewall.Passage;
import pinhole.engine.net.Address;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Device.Middlebox;

/// A segment at a firewall, within a run.
final class FirewallRun {
  private final Run run;
  private final DeviceId id;

  FirewallRun(Run run, DeviceId id) {
    this.run = run;
    this.id = id;
  }

  void perform(Event event) {
    switch (event) {
      case Event.SegmentArrives(Transit transit) -> arrives(transit);
      case Event.NobodyAnswers(DeviceId _, Transit transit) -> nobodyAnswers(transit);
      case Event.UserCall _, Event.TcpTimeout _, Event.FtpTimeout _, Event.Stopped _ ->
          throw new IllegalStateException("a firewall is no host");
    }
  }

  private void arrives(Transit transit) {
    Middlebox box = run.world().firewall(id);
    Segment segment = transit.segment();
    if (!box.setup().traits().sees().sees(direction(transit))) {
      run.note(new Outcome.WentAround(id, segment));
      forward(segment, transit);
      return;
    }
    Passage passage =
        Firewall.pass(box.setup(), box.state(), segment, direction(transit), run.now());
    run.put(new Middlebox(id, box.setup(), passage.after()));
    for (Expectation expired : passage.expired()) {
      run.note(new Outcome.PinholeClosed(id, expired, false));
    }
    run.note(new Outcome.Decided(id, segment, passage.decision()));
    note(segment, passage);
    if (passage.onward().isPresent()) {
      forward(passage.onward().get(), transit);
    }
    if (passage.farewell().isPresent()) {
      forward(passage.farewell().get().withNumber(run.segmentNumber()), transit);
    }
    if (passage.answer().isPresent()) {
      bounce(passage.answer().get(), transit);
    }
  }

  private void note(Segment segment, Passage passage) {
    if (passage.used().isPresent()) {
      run.note(new Outcome.PinholeUsed(id, passage.used().get(), segment));
    }
    if (passage.translation().isPresent()) {
      run.note(new Outcome.Translated(id, segment.number(), passage.translation().get()));
    }
    if (passage.alg().isPresent()) {
      note(segment, passage.alg().get());
    }
    if (passage.opened().isPresent()) {
      run.note(new Outcome.PinholeOpened(id, passage.opened().get()));
    }
  }

  /// Sends a segment on, if the next hop is a firewall or somebody there has its address.
  private void forward(Segment out, Transit transit) {
    DeviceId next = id.next(transit.towardServer());
    Address wanted = out.tuple().destination().address();
    if (next.isHost() && !run.neighbourhood().has(next, wanted)) {
      run.ask(id, transit);
    } else {
      run.transmit(out, id, next, run.scenario().lab().firewallMicros());
    }
  }

  /// The router reports back (RFC 1812 section 5.2.7.1) about the segment as it came in, so that
  /// the report needs no translation here.
  private void nobodyAnswers(Transit transit) {
    Address wanted = run.gaveUpAsking(transit);
    bounce(transit.segment().unreachable(IcmpKind.HOST_UNREACHABLE, wanted), transit);
  }

  private void note(Segment segment, AlgReport report) {
    run.note(new Outcome.AlgRead(id, segment, report));
    for (Expectation old : report.replaced()) {
      run.note(new Outcome.PinholeClosed(id, old, true));
    }
  }

  private void bounce(Segment answer, Transit transit) {
    Segment numbered = answer.withNumber(run.segmentNumber());
    run.transmit(numbered, id, transit.from(), run.scenario().lab().firewallMicros());
  }

  private Direction direction(Transit transit) {
    boolean fromClientSide = transit.towardServer();
    boolean clientsWall = id == DeviceId.CLIENT_FIREWALL;
    return fromClientSide == clientsWall ? Direction.OUT : Direction.IN;
  }
}
