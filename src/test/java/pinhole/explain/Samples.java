package pinhole.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgBreach;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgKeyword;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.CtDirection;
import pinhole.engine.firewall.CtState;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.NatFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Translation;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.ftp.FtpTimer;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.Payload;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Transit;
import pinhole.engine.tcp.TcpFailure;
import pinhole.engine.tcp.TcpFinding;
import pinhole.engine.tcp.TcpState;
import pinhole.engine.tcp.TcpTimer;
import pinhole.engine.trace.Trace;

/// Hand-built instances of every finding, event and outcome. A new record without a sample here
/// makes [SamplesTest] fail.
final class Samples {
  static final Endpoint CLIENT = new Endpoint(Address.v4(10, 1, 1, 10), 34311);
  static final Endpoint SERVER = new Endpoint(Address.v4(203, 0, 113, 21), 20);
  static final FiveTuple TUPLE = FiveTuple.tcp(SERVER, CLIENT);
  static final FiveTuple CONTROL =
      FiveTuple.tcp(new Endpoint(CLIENT.address(), 51734), new Endpoint(SERVER.address(), 21));
  static final Expectation HOLE =
      new Expectation(
          3,
          1,
          CtDirection.ORIGINAL,
          SERVER.address(),
          CLIENT,
          CLIENT,
          20,
          SimTime.ZERO,
          new SimTime(Expectation.LIFETIME_MICROS));
  static final Rule RULE =
      new Rule(
          "ftp",
          true,
          Direction.IN,
          Optional.of(Prefix.parse("203.0.113.0/24")),
          Optional.of(PortRange.of(20)),
          Optional.of(Prefix.parse("10.1.1.0/24")),
          Optional.of(new PortRange(50000, 50100)),
          Verdict.ACCEPT);
  static final Segment SYN = new Segment(30, TUPLE, Flags.of(TcpFlag.SYN), 1, 0, Payload.NONE);

  private Samples() {}

  static Segment line(String text) {
    Flags flags = Flags.of(TcpFlag.PSH, TcpFlag.ACK);
    return new Segment(20, CONTROL, flags, 1, 1, new Payload.ControlText(text + "\r\n"));
  }

  static Decision decision(FilterFinding finding, Verdict verdict) {
    return new Decision(verdict, Direction.IN, CtState.NEW, Trace.of(finding));
  }

  static List<FilterFinding> filter() {
    List<FilterFinding> all = new ArrayList<>();
    all.add(new FilterFinding.KnownMatched(1, TUPLE));
    all.add(new FilterFinding.Memoryless());
    all.add(new FilterFinding.NothingKnown());
    all.add(new FilterFinding.ExpectedMatched(HOLE));
    all.add(new FilterFinding.NothingExpected());
    all.add(new FilterFinding.Untrackable());
    all.add(new FilterFinding.ErrorAboutKnown(1, TUPLE));
    all.add(new FilterFinding.ErrorAboutUnknown(TUPLE));
    all.add(new FilterFinding.RuleOff(1, RULE));
    all.add(new FilterFinding.RouterOnly());
    all.add(new FilterFinding.OwnAddress());
    all.add(new FilterFinding.AlgDiscarded());
    all.add(new FilterFinding.AlgClosed());
    for (Field field : Field.values()) {
      all.add(new FilterFinding.KnownSkipped(1, CONTROL, field));
      all.add(new FilterFinding.ExpectedSkipped(HOLE, field));
      all.add(new FilterFinding.RuleSkipped(1, RULE, field));
    }
    for (Verdict verdict : Verdict.values()) {
      all.add(new FilterFinding.RuleMatched(1, RULE));
      all.add(new FilterFinding.PolicyApplied(Direction.IN, verdict));
      all.add(new FilterFinding.PolicyApplied(Direction.OUT, verdict));
    }
    return all;
  }

  static List<AlgFinding> alg() {
    List<AlgFinding> all = new ArrayList<>();
    all.add(new AlgFinding.NotAtLineStart());
    all.add(new AlgFinding.NothingAnnounced());
    all.add(new AlgFinding.Sealed());
    for (AlgKeyword keyword : AlgKeyword.values()) {
      all.add(new AlgFinding.Unreadable(keyword));
      all.add(new AlgFinding.Announced(keyword, CLIENT, "10,1,1,10,134,7"));
    }
    all.add(new AlgFinding.ForeignAddress(CLIENT, SERVER.address()));
    all.add(new AlgFinding.ForeignBelieved(CLIENT, SERVER.address()));
    all.add(new AlgFinding.AddressIgnored(CLIENT, SERVER.address()));
    all.add(new AlgFinding.AwaitsLineEnd());
    all.add(new AlgFinding.Masked());
    for (AlgBreach breach : AlgBreach.values()) {
      all.add(new AlgFinding.Forbidden(breach));
    }
    all.add(new AlgFinding.Opened(HOLE));
    all.add(new AlgFinding.Clash(HOLE));
    all.add(new AlgFinding.NoPortLeft(HOLE));
    all.add(new AlgFinding.Rewritten("10,1,1,10,134,7", "198,51,100,1,134,7"));
    return all;
  }

  static List<NatFinding> nat() {
    return List.of(
        new NatFinding.SourceHidden(),
        new NatFinding.PortForwarded(),
        new NatFinding.FollowsControl(),
        new NatFinding.KnownBinding());
  }

  static List<TcpFinding> tcp() {
    return List.of(
        new TcpFinding.OpenAsked(),
        new TcpFinding.ListenerFound(),
        new TcpFinding.ListenerGone(),
        new TcpFinding.SynAnswered(),
        new TcpFinding.AnswerAcknowledged(),
        new TcpFinding.SynRefused(),
        new TcpFinding.SynUndeliverable(IcmpKind.HOST_UNREACHABLE),
        new TcpFinding.ErrorIgnored(IcmpKind.PORT_UNREACHABLE),
        new TcpFinding.ResetArrived(),
        new TcpFinding.NoAnswerYet(2, 1_000_000),
        new TcpFinding.NoAnswerAtAll(11),
        new TcpFinding.DataInOrder(800),
        new TcpFinding.DataOutOfOrder(),
        new TcpFinding.Acknowledged(),
        new TcpFinding.PeerFinished(),
        new TcpFinding.CloseAsked(),
        new TcpFinding.AbortAsked(),
        new TcpFinding.SendAsked(800),
        new TcpFinding.AckAlone(),
        new TcpFinding.NotForThisState());
  }

  static List<FtpFinding> ftp() {
    List<FtpFinding> all = new ArrayList<>();
    all.add(new FtpFinding.SessionWanted());
    all.add(new FtpFinding.Greeted());
    all.add(new FtpFinding.NextCommand(0));
    all.add(new FtpFinding.NextCommand(230));
    all.add(new FtpFinding.CommandObeyed());
    all.add(new FtpFinding.ForbiddenBySetup());
    all.add(new FtpFinding.OnlyEpsv());
    all.add(new FtpFinding.NotTheCaller(CLIENT, SERVER.address()));
    all.add(new FtpFinding.PortTooLow(new Endpoint(CLIENT.address(), 22)));
    all.add(new FtpFinding.Unreadable());
    all.add(new FtpFinding.NotNow());
    all.add(new FtpFinding.NoDataConnectionArranged());
    all.add(new FtpFinding.NoSuchFile());
    all.add(new FtpFinding.CallsBack(CLIENT));
    all.add(new FtpFinding.CallsAgain(SERVER, SERVER));
    all.add(new FtpFinding.CallsAgain(CLIENT, SERVER));
    all.add(new FtpFinding.Announces(CLIENT));
    all.add(new FtpFinding.DataUp());
    all.add(new FtpFinding.AwaitsData());
    all.add(new FtpFinding.FallsBack(DataMode.PASV));
    all.add(new FtpFinding.Stranger(CLIENT.address(), SERVER.address()));
    all.add(new FtpFinding.TransferDone());
    all.add(new FtpFinding.PartDone());
    all.add(new FtpFinding.SessionFails(0));
    all.add(new FtpFinding.SessionFails(550));
    all.add(new FtpFinding.ControlGone(List.of()));
    all.add(new FtpFinding.Sealed());
    all.add(new FtpFinding.LeavesDataClear());
    all.add(new FtpFinding.TlsFirst());
    all.add(new FtpFinding.NotTls());
    all.add(new FtpFinding.Cleared());
    all.add(new FtpFinding.StaysSealed(500));
    all.add(new FtpFinding.ReplyGoesOn());
    all.add(new FtpFinding.TransferFails(0));
    all.add(new FtpFinding.TransferFails(425));
    all.add(new FtpFinding.AddressMismatch(CLIENT, SERVER.address()));
    all.add(new FtpFinding.UsesDefaultPort(40000));
    for (DataConnectionMode side : DataConnectionMode.values()) {
      all.add(new FtpFinding.ChangesSides(side));
    }
    all.add(new FtpFinding.Reconnects());
    all.add(new FtpFinding.CallsServerAgain(1));
    all.add(new FtpFinding.TriesAgain(425));
    all.add(new FtpFinding.TypesOn());
    all.add(new FtpFinding.ScriptOver());
    all.add(new FtpFinding.Ignored());
    for (TcpFailure how : TcpFailure.values()) {
      all.add(new FtpFinding.DataDown(how));
      all.add(new FtpFinding.ControlGone(List.of(how)));
    }
    for (FtpTimer timer : FtpTimer.values()) {
      all.add(new FtpFinding.OutOfTime(timer, 4_000_000));
    }
    return all;
  }

  static List<Event> events() {
    List<Event> all = new ArrayList<>();
    all.add(new Event.UserCall(DeviceId.CLIENT, 0));
    all.add(new Event.SegmentArrives(transit()));
    all.add(new Event.Stopped(DeviceId.SERVER));
    all.add(new Event.NobodyAnswers(DeviceId.SERVER_FIREWALL, transit()));
    for (TcpTimer timer : TcpTimer.values()) {
      all.add(new Event.TcpTimeout(DeviceId.SERVER, TUPLE, timer));
    }
    for (FtpTimer timer : FtpTimer.values()) {
      all.add(new Event.FtpTimeout(DeviceId.SERVER, 0, timer));
    }
    return all;
  }

  static List<Outcome> outcomes() {
    DeviceId wall = DeviceId.CLIENT_FIREWALL;
    Trace<TcpFinding> open = Trace.of(new TcpFinding.OpenAsked());
    Trace<FtpFinding> obeyed = Trace.of(new FtpFinding.CommandObeyed());
    FiveTuple outside = TUPLE.withSource(new Endpoint(Address.v4(203, 0, 113, 5), 20));
    return List.of(
        new Outcome.SegmentSent(transit()),
        new Outcome.TcpStepped(DeviceId.SERVER, TUPLE, TcpState.CLOSED, TcpState.SYN_SENT, open),
        new Outcome.TcpStepped(DeviceId.SERVER, TUPLE, TcpState.SYN_SENT, TcpState.SYN_SENT, open),
        new Outcome.PortOpened(DeviceId.CLIENT, CLIENT),
        new Outcome.PortClosed(DeviceId.CLIENT, CLIENT),
        new Outcome.NobodyListens(DeviceId.CLIENT, SYN),
        new Outcome.LineSaid(DeviceId.SERVER, 0, "230 Login successful.", false, obeyed),
        new Outcome.LineSaid(DeviceId.SERVER, 0, "230 Login successful.", true, obeyed),
        new Outcome.LineHeard(DeviceId.CLIENT, 0, "230 Login successful.", false),
        new Outcome.FtpStepped(DeviceId.SERVER, 0, obeyed),
        new Outcome.Decided(wall, SYN, decision(new FilterFinding.NothingKnown(), Verdict.DROP)),
        new Outcome.Translated(
            wall, 30, new Translation(TUPLE, outside, new NatFinding.SourceHidden())),
        new Outcome.AlgRead(
            wall,
            line("PWD"),
            new AlgReport(false, Trace.of(new AlgFinding.NothingAnnounced()), List.of())),
        new Outcome.PinholeOpened(wall, HOLE),
        new Outcome.PinholeUsed(wall, HOLE, SYN),
        new Outcome.PinholeClosed(wall, HOLE, true),
        new Outcome.PinholeClosed(wall, HOLE, false),
        new Outcome.WentAround(wall, SYN),
        new Outcome.NobodyThere(wall, SYN),
        new Outcome.StepLimitReached(20),
        new Outcome.SessionEnded(0, true),
        new Outcome.SessionEnded(0, false));
  }

  static Transit transit() {
    return new Transit(
        SYN, DeviceId.SERVER, DeviceId.SERVER_FIREWALL, SimTime.ZERO, SimTime.ofMillis(5));
  }
}
