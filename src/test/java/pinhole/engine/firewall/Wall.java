package pinhole.engine.firewall;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// A firewall that tests send segments through, one a millisecond, and what it remembers.
final class Wall {
  static final Address CLIENT = Address.v4(10, 1, 1, 10);
  static final Address SERVER = Address.v4(203, 0, 113, 21);
  static final Address OUTSIDE = Address.v4(198, 51, 100, 1);
  static final Endpoint CONTROL = new Endpoint(SERVER, 21);
  static final FiveTuple CALL = FiveTuple.tcp(new Endpoint(CLIENT, 40000), CONTROL);
  static final Flags SYN = Flags.of(TcpFlag.SYN);
  static final Flags SYN_ACK = Flags.of(TcpFlag.SYN, TcpFlag.ACK);
  static final Flags ACK = Flags.of(TcpFlag.ACK);
  static final Flags PUSH = Flags.of(TcpFlag.PSH, TcpFlag.ACK);
  static final Flags FIN = Flags.of(TcpFlag.FIN, TcpFlag.ACK);
  static final Flags RST = Flags.of(TcpFlag.RST, TcpFlag.ACK);

  private final FirewallSetup setup;
  private FirewallState state;
  private SimTime now = SimTime.ZERO;
  private int number;

  Wall(FirewallSetup setup) {
    this.setup = setup;
    this.state = FirewallState.fresh(setup.rules().size());
  }

  /// The client's firewall: everything may leave, nothing may enter, the ALG reads port 21.
  static FirewallSetup outboundOnly() {
    return new FirewallSetup(
        true,
        true,
        List.of(21),
        new Nat.None(),
        List.of(allow(Direction.OUT)),
        Verdict.DROP,
        Verdict.DROP);
  }

  static Rule allow(Direction direction) {
    return rule(direction, Optional.empty(), Verdict.ACCEPT);
  }

  static Rule rule(Direction direction, Optional<PortSet> port, Verdict verdict) {
    return new Rule(
        "", true, direction, Optional.empty(), Optional.empty(), Optional.empty(), port, verdict);
  }

  /// A call to a port of the client's, as the server makes it in active mode.
  static FiveTuple callBack(Address to, int port) {
    return FiveTuple.tcp(new Endpoint(SERVER, 20), new Endpoint(to, port));
  }

  FirewallState state() {
    return state;
  }

  SimTime now() {
    return now;
  }

  /// Nothing happens for a while.
  void idle(long seconds) {
    now = now.plus(seconds * 1_000_000);
  }

  Passage pass(FiveTuple tuple, Direction direction, Flags flags) {
    return pass(tuple, direction, flags, 100, 200, Payload.NONE);
  }

  Passage pass(
      FiveTuple tuple, Direction direction, Flags flags, long seq, long ack, Payload payload) {
    now = now.plus(1_000);
    number++;
    Passage passage =
        Firewall.pass(
            setup, state, new Segment(number, tuple, flags, seq, ack, payload), direction, now);
    state = passage.after();
    return passage;
  }

  /// The number of the last segment.
  int number() {
    return number;
  }

  /// Opens a connection from inside.
  Conversation open(FiveTuple call) {
    return new Conversation(this, call, Direction.OUT);
  }

  /// Opens a connection from outside.
  Conversation openInward(FiveTuple call) {
    return new Conversation(this, call, Direction.IN);
  }

  /// An open connection through the wall; the client is the side that called.
  static final class Conversation {
    private final Wall wall;
    private final Direction way;
    private final FiveTuple out;
    private final FiveTuple back;
    private long clientSeq = 1000;
    private long serverSeq = 2000;

    private Conversation(Wall wall, FiveTuple call, Direction way) {
      this.wall = wall;
      this.way = way;
      this.out = call;
      Passage syn = wall.pass(call, way, SYN, clientSeq++, 0, Payload.NONE);
      this.back = syn.onward().orElseThrow().tuple().reversed();
      wall.pass(back, way.opposite(), SYN_ACK, serverSeq++, clientSeq, Payload.NONE);
      wall.pass(out, way, ACK, clientSeq, serverSeq, Payload.NONE);
    }

    /// The tuple with which the server answers.
    FiveTuple back() {
      return back;
    }

    long clientSeq() {
      return clientSeq;
    }

    long serverSeq() {
      return serverSeq;
    }

    /// A greeting and a first command: from now on both directions are at the start of a line.
    Conversation greeted() {
      server("220 hello\r\n");
      client("USER anonymous\r\n");
      server("230 Login successful.\r\n");
      return this;
    }

    Passage client(String text) {
      return client(new Payload.ControlText(text));
    }

    Passage client(Payload payload) {
      Passage passage = wall.pass(out, way, PUSH, clientSeq, serverSeq, payload);
      clientSeq = Segment.plus(clientSeq, payload.length());
      return passage;
    }

    Passage server(String text) {
      return server(new Payload.ControlText(text));
    }

    Passage server(Payload payload) {
      Passage passage = wall.pass(back, way.opposite(), PUSH, serverSeq, clientSeq, payload);
      serverSeq = Segment.plus(serverSeq, payload.length());
      return passage;
    }
  }
}
