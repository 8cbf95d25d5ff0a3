package pinhole.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgKeyword;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.NatFinding;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.tcp.TcpFinding;
import pinhole.engine.trace.Trace;

/// A whole recording as text of at most 100 columns: what every host said, and what every wall
/// decided with each row that it looked at. What known connections carry is left out at the walls.
public final class Transcript {
  private static final int COLUMNS = 100;
  private static final int INDENT = 27;

  private final Words words;
  private final SegmentWords segments;
  private final FilterWords filter;
  private final FindingWords findings;
  private final OutcomeWords outcomes;
  private final Recording recording;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> explained = new LinkedHashSet<>();
  private final Set<DeviceId> blind = new LinkedHashSet<>();

  private Transcript(Words words, Recording recording) {
    this.words = words;
    this.segments = new SegmentWords(words);
    this.filter = new FilterWords(words);
    this.findings = new FindingWords(words);
    this.outcomes = new OutcomeWords(words);
    this.recording = recording;
  }

  /// The transcript in English.
  public static List<String> lines(Recording recording) {
    return lines(Explainer.english(), recording);
  }

  /// The transcript in the explainer's words. Equal recordings give equal lines.
  public static List<String> lines(Explainer explainer, Recording recording) {
    return new Transcript(explainer.words(), recording).write();
  }

  private List<String> write() {
    lines.add(new CaptionWriter(words, recording).start().sentence());
    lines.add("");
    for (Step step : recording.steps()) {
      for (Outcome outcome : step.outcomes()) {
        tell(step, outcome);
      }
    }
    DiagnosisWords end = new DiagnosisWords(words, recording);
    lines.add("");
    lines.addAll(wrapped("", end.outcome()));
    for (String dropped : end.whoDropped()) {
      lines.addAll(wrapped("", dropped));
    }
    return List.copyOf(lines);
  }

  private void tell(Step step, Outcome outcome) {
    switch (outcome) {
      case Outcome.SegmentSent(var transit) -> {
        if (transit.from().isHost() && tellsSegment(transit.segment())) {
          line(step, transit.from(), outcomes.outcome(outcome));
        }
      }
      case Outcome.TcpStepped(DeviceId host, var _, var _, var _, var why) -> tcp(step, host, why);
      case Outcome.FtpStepped(DeviceId host, int _, var why) -> ftp(step, host, why.finding());
      case Outcome.LineSaid(DeviceId host, int _, var _, var _, var _) ->
          line(step, host, outcomes.outcome(outcome));
      case Outcome.PortOpened(DeviceId host, var _) -> line(step, host, outcomes.outcome(outcome));
      case Outcome.PortClosed(DeviceId host, var _) -> line(step, host, outcomes.outcome(outcome));
      case Outcome.NobodyListens(DeviceId host, var _) ->
          line(step, host, outcomes.outcome(outcome));
      case Outcome.Decided(DeviceId wall, Segment segment, Decision decision) ->
          decided(step, wall, segment, decision);
      case Outcome.Translated(DeviceId wall, int _, var translation) -> {
        if (!(translation.why() instanceof NatFinding.KnownBinding)) {
          line(step, wall, outcomes.outcome(outcome));
        }
      }
      case Outcome.AlgRead(DeviceId wall, Segment segment, var report) ->
          alg(step, wall, segment, report.why());
      case Outcome.PinholeUsed(DeviceId wall, var _, var _) ->
          line(step, wall, outcomes.outcome(outcome));
      case Outcome.PinholeClosed(DeviceId wall, var _, boolean _) ->
          line(step, wall, outcomes.outcome(outcome));
      case Outcome.SessionEnded _ -> line(step, DeviceId.CLIENT, outcomes.outcome(outcome));
      case Outcome.WentAround(DeviceId wall, var _) -> line(step, wall, outcomes.outcome(outcome));
      case Outcome.NobodyThere(DeviceId wall, var _) -> line(step, wall, outcomes.outcome(outcome));
      case Outcome.StepLimitReached _ -> line(step, DeviceId.CLIENT, outcomes.outcome(outcome));
      case Outcome.PinholeOpened _, Outcome.LineHeard _ -> {}
    }
  }

  /// Lines are told where they are said; a lone ACK tells nothing.
  private static boolean tellsSegment(Segment segment) {
    return switch (segment.kind()) {
      case SYN, SYN_ACK, RST, FIN, DATA, ICMP -> true;
      case ACK, COMMAND, REPLY -> false;
      case TLS ->
          !(segment.payload() instanceof Payload.TlsRecord(var _, Payload.ControlText _, int _));
    };
  }

  private void tcp(Step step, DeviceId host, Trace<TcpFinding> why) {
    switch (why.finding()) {
      case TcpFinding.SynAnswered _,
          TcpFinding.AnswerAcknowledged _,
          TcpFinding.SynRefused _,
          TcpFinding.ResetArrived _,
          TcpFinding.SynUndeliverable _,
          TcpFinding.NoAnswerYet _,
          TcpFinding.NoAnswerAtAll _ ->
          line(step, host, findings.why(why.finding()));
      case TcpFinding.OpenAsked _,
          TcpFinding.ListenerFound _,
          TcpFinding.ListenerGone _,
          TcpFinding.DataInOrder _,
          TcpFinding.DataOutOfOrder _,
          TcpFinding.Acknowledged _,
          TcpFinding.PeerFinished _,
          TcpFinding.CloseAsked _,
          TcpFinding.AbortAsked _,
          TcpFinding.ErrorIgnored _,
          TcpFinding.SendAsked _,
          TcpFinding.AckAlone _,
          TcpFinding.NotForThisState _ -> {}
    }
  }

  private void ftp(Step step, DeviceId host, FtpFinding finding) {
    switch (finding) {
      case FtpFinding.ForbiddenBySetup _,
          FtpFinding.OnlyEpsv _,
          FtpFinding.NotTheCaller _,
          FtpFinding.PortTooLow _,
          FtpFinding.Unreadable _,
          FtpFinding.NotNow _,
          FtpFinding.NoDataConnectionArranged _,
          FtpFinding.NoSuchFile _,
          FtpFinding.CallsBack _,
          FtpFinding.CallsAgain _,
          FtpFinding.DataDown _,
          FtpFinding.FallsBack _,
          FtpFinding.Stranger _,
          FtpFinding.OutOfTime _,
          FtpFinding.SessionFails _,
          FtpFinding.Sealed _,
          FtpFinding.LeavesDataClear _,
          FtpFinding.TlsFirst _,
          FtpFinding.NotTls _,
          FtpFinding.Cleared _,
          FtpFinding.StaysSealed _,
          FtpFinding.TransferFails _,
          FtpFinding.AddressMismatch _,
          FtpFinding.UsesDefaultPort _,
          FtpFinding.ChangesSides _,
          FtpFinding.Reconnects _,
          FtpFinding.CallsServerAgain _,
          FtpFinding.TriesAgain _,
          FtpFinding.TypesOn _ ->
          line(step, host, findings.why(finding));
      case FtpFinding.SessionWanted _,
          FtpFinding.Greeted _,
          FtpFinding.NextCommand _,
          FtpFinding.CommandObeyed _,
          FtpFinding.Announces _,
          FtpFinding.DataUp _,
          FtpFinding.AwaitsData _,
          FtpFinding.TransferDone _,
          FtpFinding.PartDone _,
          FtpFinding.ControlGone _,
          FtpFinding.ReplyGoesOn _,
          FtpFinding.ScriptOver _,
          FtpFinding.Ignored _ -> {}
    }
  }

  private void decided(Step step, DeviceId wall, Segment segment, Decision decision) {
    boolean known = decision.decider() instanceof FilterFinding.KnownMatched;
    boolean routed = decision.decider() instanceof FilterFinding.RouterOnly;
    if (decision.verdict() == Verdict.ACCEPT && (known || (routed && !segment.isSyn()))) {
      return;
    }
    boolean told = recording.scenario().firewall(wall).traits().stateless() && !segment.isSyn();
    String what = segments.full(segment);
    String way = words.way(decision.direction());
    String ruling = outcomes.ruling(decision);
    if (!explained.add(wall.id() + " " + segment.tuple() + " " + ruling)) {
      if (told && decision.verdict() == Verdict.ACCEPT) {
        return;
      }
      line(step, wall, words.text("transcript.again", segments.label(segment), way, ruling));
      return;
    }
    line(step, wall, words.text("transcript.checks", what, way));
    for (FilterFinding row : decision.rows()) {
      lines.addAll(
          wrapped(" ".repeat(INDENT) + "- ", filter.why(row, Asked.of(segment, decision))));
    }
    lines.addAll(wrapped(" ".repeat(INDENT), words.text("transcript.verdict", ruling)));
  }

  private void alg(Step step, DeviceId wall, Segment segment, Trace<AlgFinding> why) {
    boolean silent =
        switch (why.finding()) {
          case AlgFinding.NotAtLineStart _ -> !announces(segment);
          case AlgFinding.NothingAnnounced _, AlgFinding.AwaitsLineEnd _ -> true;
          case AlgFinding.Sealed _ -> !blind.add(wall);
          case AlgFinding.Unreadable _,
              AlgFinding.Announced _,
              AlgFinding.ForeignAddress _,
              AlgFinding.ForeignBelieved _,
              AlgFinding.AddressIgnored _,
              AlgFinding.Masked _,
              AlgFinding.Forbidden _,
              AlgFinding.Opened _,
              AlgFinding.Clash _,
              AlgFinding.NoPortLeft _,
              AlgFinding.Rewritten _ ->
              false;
        };
    if (silent) {
      return;
    }
    for (Trace<AlgFinding> before : why.because()) {
      line(step, wall, findings.why(before.finding()));
    }
    line(step, wall, findings.why(why.finding()));
  }

  private static boolean announces(Segment segment) {
    String line = SegmentWords.line(segment);
    for (AlgKeyword keyword : AlgKeyword.values()) {
      if (line.regionMatches(true, 0, keyword.pattern(), 0, keyword.pattern().length())) {
        return true;
      }
    }
    return false;
  }

  private void line(Step step, DeviceId device, String text) {
    String time = Words.seconds(step.at());
    String who = words.device(device);
    String head = " ".repeat(Math.max(0, 8 - time.length())) + time + "  " + who;
    lines.addAll(wrapped(head + " ".repeat(Math.max(1, INDENT - head.length())), text));
  }

  /// Breaks a text at blanks; later lines are indented like the first.
  private static List<String> wrapped(String head, String text) {
    List<String> out = new ArrayList<>();
    String rest = text;
    String indent = head;
    while (indent.length() + rest.length() > COLUMNS) {
      int cut = rest.lastIndexOf(' ', COLUMNS - indent.length());
      if (cut <= 0) {
        break;
      }
      out.add(indent + rest.substring(0, cut));
      rest = rest.substring(cut + 1);
      indent = " ".repeat(head.length());
    }
    out.add((indent + rest).stripTrailing());
    return out;
  }
}
