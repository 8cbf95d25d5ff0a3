package pinhole.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Lanes;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.tcp.TcpFinding;
import pinhole.engine.trace.Trace;

/// Why a host did what it did: its own findings, back to the event that started it.
final class HostReasons {
  private final Words words;
  private final Evidence evidence;
  private final Moment moment;
  private final Step step;
  private final FindingWords findings;
  private final OutcomeWords outcomes;

  HostReasons(Words words, Evidence evidence, Moment moment) {
    this.words = words;
    this.evidence = evidence;
    this.moment = moment;
    this.step = evidence.step(moment);
    this.findings = new FindingWords(words);
    this.outcomes = new OutcomeWords(words);
  }

  /// Why it sent the segment of the moment.
  Reason sent() {
    Segment segment = moment.segment().orElseThrow();
    List<Outcome> before = before(segment).reversed();
    List<String> ftp = new ArrayList<>();
    before.forEach(outcome -> ftp(outcome, ftp));
    List<String> tcp = new ArrayList<>();
    before.forEach(outcome -> tcp(outcome, tcp, !ftp.isEmpty()));
    boolean closes = segment.kind() == SegmentKind.FIN;
    List<String> chain = new ArrayList<>(closes ? tcp : ftp);
    (closes ? ftp : tcp).forEach(sentence -> add(sentence, chain));
    return chained(chain, before);
  }

  /// Why nobody listens on the port that a SYN asks for.
  Reason nobodyListens() {
    int port = moment.segment().orElseThrow().tuple().destination().port();
    Optional<Step> closed =
        evidence.recording().steps().subList(0, step.index() + 1).stream()
            .filter(s -> s.outcomes().stream().anyMatch(o -> closes(o, port)))
            .reduce((_, last) -> last);
    String more =
        closed
            .map(s -> words.text("more.closed", words.time(s.at())))
            .orElseGet(() -> words.text("more.never-open"));
    String point = words.text("point.nobody", who(), port);
    return new Reason(point, more, List.of(more, outcomes.event(step.event())));
  }

  /// Why a segment found nobody in the last network.
  Reason nobodyThere() {
    var address = moment.segment().orElseThrow().tuple().destination().address();
    return new Reason(
        words.text("happened.nobody-there", address),
        words.text("nobody-there.detail"),
        List.of(outcomes.event(step.event())));
  }

  /// Why it stopped waiting.
  Reason gaveUp() {
    String point =
        evidence
            .ftp(moment, FtpFinding.OutOfTime.class)
            .map(f -> findings.why(f))
            .or(() -> evidence.tcp(moment, TcpFinding.NoAnswerAtAll.class).map(findings::why))
            .orElseGet(() -> outcomes.event(step.event()));
    List<String> because = new ArrayList<>(stops());
    boolean silent = !because.isEmpty();
    because.add(outcomes.event(step.event()));
    return new Reason(point, silent ? words.text("gave-up.detail") : "", because);
  }

  /// Why the session ended as it did.
  Reason ended() {
    Recording seen = evidence.until(moment);
    DiagnosisWords diagnosis = new DiagnosisWords(words, seen);
    List<String> because = new ArrayList<>();
    boolean arrived = Diagnosis.of(seen).arrived();
    because.addAll(arrived ? List.of(diagnosis.outcome()) : stops());
    if (because.isEmpty()) {
      because.add(diagnosis.outcome());
    }
    if (arrived) {
      because.addAll(ways());
    }
    evidence
        .ftp(moment, FtpFinding.class)
        .map(f -> findings.why(f))
        .filter(told -> !because.contains(told))
        .ifPresent(because::add);
    because.add(outcomes.event(step.event()));
    return new Reason(diagnosis.headline(), arrived ? because.getFirst() : "", because);
  }

  /// What walls stopped until now, the latest first.
  private List<String> stops() {
    return new DiagnosisWords(words, evidence.until(moment)).whoDropped().reversed();
  }

  /// By what each wall let the data connection's SYN through.
  private List<String> ways() {
    FilterWords filter = new FilterWords(words);
    List<String> ways = new ArrayList<>();
    Lanes lanes = Lanes.of(evidence.recording().scenario());
    for (Step one : evidence.until(moment).steps()) {
      for (Outcome outcome : one.outcomes()) {
        if (outcome instanceof Outcome.Decided(var wall, Segment segment, Decision decision)
            && segment.isSyn()
            && decision.verdict() == Verdict.ACCEPT
            && lanes.of(segment.tuple()) == Lane.DATA) {
          ways.add(
              words.text(
                  "more.way",
                  words.device(wall),
                  words.way(decision.direction()),
                  filter.pill(decision.decider())));
        }
      }
    }
    return ways.stream().distinct().toList();
  }

  private boolean closes(Outcome outcome, int port) {
    return outcome instanceof Outcome.PortClosed(var host, var local)
        && host == moment.device()
        && local.port() == port;
  }

  /// What came before a segment in its step, at its host.
  private List<Outcome> before(Segment segment) {
    List<Outcome> before = new ArrayList<>();
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.SegmentSent(var transit)
          && transit.segment().number() == segment.number()) {
        break;
      }
      before.add(outcome);
    }
    return before;
  }

  private void ftp(Outcome outcome, List<String> chain) {
    switch (outcome) {
      case Outcome.LineSaid(var host, int _, var _, boolean _, var why) when host == device() ->
          tell(why, chain);
      case Outcome.FtpStepped(var host, int _, var why) when host == device() -> tell(why, chain);
      case Outcome.NobodyListens _ -> add(outcomes.outcome(outcome), chain);
      case Outcome.LineSaid _,
          Outcome.FtpStepped _,
          Outcome.SegmentSent _,
          Outcome.TcpStepped _,
          Outcome.PortOpened _,
          Outcome.PortClosed _,
          Outcome.LineHeard _,
          Outcome.Decided _,
          Outcome.Translated _,
          Outcome.AlgRead _,
          Outcome.PinholeOpened _,
          Outcome.PinholeUsed _,
          Outcome.PinholeClosed _,
          Outcome.SessionEnded _,
          Outcome.WentAround _,
          Outcome.NobodyThere _,
          Outcome.StepLimitReached _ -> {}
    }
  }

  private void tell(Trace<FtpFinding> why, List<String> chain) {
    boolean empty =
        why.finding() instanceof FtpFinding.Ignored || why.finding() instanceof FtpFinding.PartDone;
    if (!empty) {
      add(findings.why(why.finding()), chain);
    }
    why.because().forEach(reason -> tell(reason, chain));
  }

  /// That bytes are to be sent, or a connection opened, says nothing once FTP has told why.
  private void tcp(Outcome outcome, List<String> chain, boolean told) {
    if (outcome instanceof Outcome.TcpStepped(var host, var tuple, var _, var _, var why)
        && host == device()
        && moment.segment().filter(s -> s.tuple().equals(tuple)).isPresent()) {
      boolean empty =
          why.finding() instanceof TcpFinding.SendAsked
              || why.finding() instanceof TcpFinding.OpenAsked
              || why.finding() instanceof TcpFinding.DataInOrder;
      if (!empty || !told) {
        add(findings.why(why.finding()), chain);
      }
    }
  }

  /// The line that it heard last in this step.
  private Optional<Outcome.LineHeard> heard(List<Outcome> before) {
    return before.stream()
        .filter(Outcome.LineHeard.class::isInstance)
        .map(Outcome.LineHeard.class::cast)
        .filter(h -> h.host() == device())
        .findFirst();
  }

  private Reason chained(List<String> chain, List<Outcome> before) {
    String event = outcomes.event(step.event());
    if (chain.isEmpty()) {
      return new Reason(event, "", List.of());
    }
    Optional<Outcome.LineHeard> heard = heard(before);
    List<String> because = new ArrayList<>(chain.subList(1, chain.size()));
    heard.filter(Outcome.LineHeard::sealed).map(this::said).ifPresent(because::add);
    String more =
        heard.map(this::said).orElseGet(() -> because.isEmpty() ? "" : because.getFirst());
    because.add(event);
    return new Reason(chain.getFirst(), more, because);
  }

  private String said(Outcome.LineHeard heard) {
    return heard.sealed()
        ? words.text("more.heard-sealed", who(), heard.line())
        : words.text("more.heard", who(), heard.line());
  }

  private static void add(String sentence, List<String> chain) {
    if (!chain.contains(sentence)) {
      chain.add(sentence);
    }
  }

  private DeviceId device() {
    return moment.device();
  }

  private String who() {
    return words.device(moment.device());
  }
}
