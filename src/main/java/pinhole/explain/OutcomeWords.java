package pinhole.explain;

import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Transit;
import pinhole.engine.tcp.TcpState;

/// Events and outcomes in one sentence each.
final class OutcomeWords {
  private final Words words;
  private final SegmentWords segments;
  private final FilterWords filter;
  private final FindingWords findings;

  OutcomeWords(Words words) {
    this.words = words;
    this.segments = new SegmentWords(words);
    this.filter = new FilterWords(words);
    this.findings = new FindingWords(words);
  }

  String event(Event event) {
    String where = words.device(event.device());
    return switch (event) {
      case Event.UserCall _ -> words.text("event.user-call");
      case Event.SegmentArrives(Transit transit) ->
          words.text("event.segment-arrives", where, segments.full(transit.segment()));
      case Event.TcpTimeout(DeviceId _, FiveTuple _, var timer) ->
          switch (timer) {
            case RETRANSMIT -> words.text("event.retransmit", where);
            case DELAYED_ACK -> words.text("event.delayed-ack", where);
          };
      case Event.FtpTimeout(DeviceId _, int _, var timer) ->
          switch (timer) {
            case CONNECT -> words.text("event.limit-connect", where);
            case RUN -> words.text("event.limit-run", where);
            case DATA -> words.text("event.limit-data", where);
            case ACCEPT -> words.text("event.limit-accept", where);
            case IDLE -> words.text("event.limit-idle", where);
            case RETRY -> words.text("event.retry", where);
            case PAUSE -> words.text("event.pause", where);
            case QUIET -> words.text("event.quiet", where);
          };
      case Event.Stopped _ -> words.text("event.stopped");
      case Event.NobodyAnswers(DeviceId _, Transit transit) ->
          words.text(
              "event.nobody-answers", where, transit.segment().tuple().destination().address());
    };
  }

  String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.SegmentSent(Transit transit) ->
          words.text("happened.sent", segments.full(transit.segment()));
      case Outcome.TcpStepped(DeviceId _, FiveTuple _, TcpState from, TcpState to, var why) ->
          from == to
              ? findings.why(why.finding())
              : words.text(
                  "happened.state", from.rfcName(), to.rfcName(), findings.why(why.finding()));
      case Outcome.PortOpened(DeviceId _, Endpoint local) ->
          words.text("happened.port-opened", local.port());
      case Outcome.PortClosed(DeviceId _, Endpoint local) ->
          words.text("happened.port-closed", local.port());
      case Outcome.NobodyListens(DeviceId _, Segment segment) ->
          words.text("happened.nobody-listens", segment.tuple().destination().port());
      case Outcome.LineSaid(DeviceId _, int _, String line, boolean sealed, var _) ->
          sealed ? words.text("happened.said-sealed", line) : words.text("happened.said", line);
      case Outcome.LineHeard(DeviceId _, int _, String line, boolean _) ->
          words.text("happened.heard", line);
      case Outcome.FtpStepped(DeviceId _, int _, var why) -> findings.why(why.finding());
      case Outcome.Decided(DeviceId _, Segment segment, Decision decision) ->
          words.text("happened.decided", segments.full(segment), ruling(decision));
      case Outcome.Translated(DeviceId _, int _, Translation translation) ->
          translated(translation);
      case Outcome.AlgRead(DeviceId _, Segment _, var report) ->
          findings.why(report.why().finding());
      case Outcome.PinholeOpened(DeviceId _, Expectation hole) ->
          words.text("happened.pinhole-opened", hole.source(), endpoint(hole));
      case Outcome.PinholeUsed(DeviceId _, Expectation hole, Segment _) ->
          words.text("happened.pinhole-used", endpoint(hole));
      case Outcome.PinholeClosed(DeviceId _, Expectation hole, boolean replaced) ->
          replaced
              ? words.text("happened.pinhole-replaced", endpoint(hole))
              : words.text("happened.pinhole-expired", endpoint(hole));
      case Outcome.SessionEnded(int session, boolean ok) when session > 0 ->
          ok
              ? words.text("happened.other-session-ok", session + 1)
              : words.text("happened.other-session-failed", session + 1);
      case Outcome.SessionEnded(int _, boolean ok) ->
          ok ? words.text("happened.session-ok") : words.text("happened.session-failed");
      case Outcome.WentAround(DeviceId _, Segment segment) ->
          words.text("happened.went-around", segments.full(segment));
      case Outcome.NobodyThere(DeviceId _, Segment segment) ->
          words.text("happened.nobody-there", segment.tuple().destination().address());
      case Outcome.StepLimitReached(int limit) -> words.text("happened.step-limit", limit);
    };
  }

  /// "drop (default)".
  String ruling(Decision decision) {
    return words.text(
        "happened.ruling", words.verdict(decision.verdict()), filter.pill(decision.decider()));
  }

  private String translated(Translation t) {
    boolean source = !t.before().source().equals(t.after().source());
    Endpoint before = source ? t.before().source() : t.before().destination();
    Endpoint after = source ? t.after().source() : t.after().destination();
    String change =
        source
            ? words.text("nat.source", segments.endpoint(before), segments.endpoint(after))
            : words.text("nat.destination", segments.endpoint(before), segments.endpoint(after));
    return change + " " + findings.why(t.why());
  }

  private String endpoint(Expectation hole) {
    return segments.endpoint(hole.destination());
  }
}
