package pinhole.engine.sim;

import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Firewall;
import pinhole.engine.firewall.Passage;
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

  void arrives(Transit transit) {
    Middlebox box = run.world().firewall(id);
    Segment segment = transit.segment();
    Passage passage =
        Firewall.pass(box.setup(), box.state(), segment, direction(transit), run.now());
    run.put(new Middlebox(id, box.setup(), passage.after()));
    for (Expectation expired : passage.expired()) {
      run.note(new Outcome.PinholeClosed(id, expired, false));
    }
    run.note(new Outcome.Decided(id, segment, passage.decision()));
    passage.used().ifPresent(e -> run.note(new Outcome.PinholeUsed(id, e, segment)));
    passage.translation().ifPresent(t -> run.note(new Outcome.Translated(id, segment.number(), t)));
    passage.alg().ifPresent(report -> note(segment, report));
    passage.opened().ifPresent(e -> run.note(new Outcome.PinholeOpened(id, e)));
    passage
        .onward()
        .ifPresent(out ->
            run.transmit(
                out, id, id.next(transit.towardServer()), run.scenario().lab().firewallMicros()));
    passage.answer().ifPresent(answer -> bounce(answer, transit));
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
