package pinhole.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Firewall;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Passage;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import pinhole.reality.AlgRecord.Effect;
import pinhole.reality.AlgRecord.Expected;

/// Plays a recorded script through our firewall: shakes hands, then sends the segments one after
/// another, a millisecond apart. The firewall lets everything out and nothing in, and its helper
/// reads port 21.
public final class AlgReplay {
  private static final Address OUTSIDE = Address.v4(203, 0, 113, 1);
  private static final int CLIENT_PORT = 40_000;
  private static final int HELPED_PORT = 21;
  private static final long STEP_MICROS = 1000;
  private static final Flags SYN = Flags.of(TcpFlag.SYN);
  private static final Flags SYN_ACK = Flags.of(TcpFlag.SYN, TcpFlag.ACK);
  private static final Flags ACK = Flags.of(TcpFlag.ACK);
  private static final Flags PUSH = Flags.of(TcpFlag.PSH, TcpFlag.ACK);

  private final FirewallSetup setup;
  private final FiveTuple call;
  private FirewallState state = FirewallState.fresh(1);
  private FiveTuple back;
  private long clientSeq = 1000;
  private long serverSeq = 2000;
  private int number;

  private AlgReplay(AlgRecord record) {
    boolean v6 = record.version() == IpVersion.V6;
    Address client = Address.parse(v6 ? "2001:db8:1::10" : "10.1.1.10");
    Address server = Address.parse(v6 ? "2001:db8:2::21" : "203.0.113.21");
    this.call =
        FiveTuple.tcp(
            new Endpoint(client, CLIENT_PORT), new Endpoint(server, record.controlPort()));
    this.back = call.reversed();
    Nat nat = record.sourceNat() ? new Nat.Masquerade(OUTSIDE) : new Nat.None();
    this.setup =
        new FirewallSetup(
            true,
            true,
            List.of(HELPED_PORT),
            nat,
            List.of(everything()),
            Verdict.DROP,
            Verdict.DROP);
  }

  /// What our firewall does with each segment of a script.
  public static List<Effect> of(AlgRecord record) {
    AlgReplay replay = new AlgReplay(record);
    replay.shakeHands();
    List<Effect> effects = new ArrayList<>();
    for (AlgRecord.Step step : record.steps()) {
      effects.add(replay.play(step));
    }
    return List.copyOf(effects);
  }

  private static Rule everything() {
    return new Rule(
        "",
        true,
        Direction.OUT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Verdict.ACCEPT);
  }

  private void shakeHands() {
    Passage syn = pass(call, Direction.OUT, SYN, clientSeq++, 0, Payload.NONE);
    back = syn.onward().orElseThrow().tuple().reversed();
    pass(back, Direction.IN, SYN_ACK, serverSeq++, clientSeq, Payload.NONE);
    pass(call, Direction.OUT, ACK, clientSeq, serverSeq, Payload.NONE);
  }

  private Effect play(AlgRecord.Step step) {
    Payload payload = new Payload.ControlText(step.data());
    Passage passage =
        step.byClient()
            ? pass(call, Direction.OUT, PUSH, clientSeq, serverSeq, payload)
            : pass(back, Direction.IN, PUSH, serverSeq, clientSeq, payload);
    clientSeq = Segment.plus(clientSeq, step.byClient() ? payload.length() : 0);
    serverSeq = Segment.plus(serverSeq, step.byClient() ? 0 : payload.length());
    Optional<String> rewritten =
        passage.onward().map(AlgReplay::text).filter(text -> !text.equals(step.data()));
    return new Effect(passage.onward().isPresent(), rewritten, open());
  }

  private static String text(Segment segment) {
    return segment.payload() instanceof Payload.ControlText(String text) ? text : "";
  }

  private Set<Expected> open() {
    return state.expectations().stream()
        .map(e -> new Expected(e.source(), e.destination().address(), e.destination().port()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Passage pass(
      FiveTuple tuple, Direction way, Flags flags, long seq, long ack, Payload payload) {
    number++;
    Segment segment = new Segment(number, tuple, flags, seq, ack, payload);
    Passage passage = Firewall.pass(setup, state, segment, way, new SimTime(number * STEP_MICROS));
    state = passage.after();
    return passage;
  }
}
