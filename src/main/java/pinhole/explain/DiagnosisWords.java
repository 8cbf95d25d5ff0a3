package pinhole.explain;

import java.util.List;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Lanes;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;

/// The end of a session in words.
final class DiagnosisWords {
  private final Words words;
  private final SegmentWords segments;
  private final FindingWords findings;
  private final Recording recording;
  private final Diagnosis diagnosis;

  DiagnosisWords(Words words, Recording recording) {
    this.words = words;
    this.segments = new SegmentWords(words);
    this.findings = new FindingWords(words);
    this.recording = recording;
    this.diagnosis = Diagnosis.of(recording);
  }

  /// The outcome in one sentence of any length.
  String outcome() {
    return switch (diagnosis.cause()) {
      case Diagnosis.Cause.Arrived _ when typed() -> words.text("arrived.typed", lastAnswer());
      case Diagnosis.Cause.Arrived _ -> arrived();
      case Diagnosis.Cause.Wall(Diagnosis.Stopped by) ->
          words.text(
              by.syn().isSyn() ? "outcome.wall" : "outcome.wall-answer",
              failure(),
              words.device(by.wall()),
              stopping(by),
              caller(by),
              by.syn().tuple().destination().port(),
              because(by));
      case Diagnosis.Cause.Discarded(DeviceId wall, Segment line, var why) ->
          words.text(
              "outcome.discarded",
              failure(),
              words.device(wall),
              SegmentWords.verb(SegmentWords.line(line)),
              findings.why(why));
      case Diagnosis.Cause.NobodyListens(DeviceId host, Segment segment) ->
          words.text(
              "outcome.nobody",
              failure(),
              words.device(host),
              segment.tuple().destination().port());
      case Diagnosis.Cause.NobodyThere(DeviceId _, Segment segment) ->
          words.text("outcome.nobody-there", failure(), segment.tuple().destination().address());
      case Diagnosis.Cause.Refused(String command, String line, var why) ->
          words.text("outcome.refused", failure(), command, line, findings.why(why));
      case Diagnosis.Cause.Other(var why) ->
          words.text("outcome.other", failure(), findings.why(why));
      case Diagnosis.Cause.Unfinished _ -> unfinished();
    };
  }

  /// The outcome in a caption's sentence.
  String headline() {
    return switch (diagnosis.cause()) {
      case Diagnosis.Cause.Arrived _ when typed() ->
          words.text("headline.typed", SegmentWords.verb(lastAnswer()));
      case Diagnosis.Cause.Arrived _ ->
          recording.scenario().client().transfers().size() > 1
              ? words.text("headline.all-arrived")
              : switch (first().command()) {
                case RETR -> words.text("headline.file-arrived");
                case LIST -> words.text("headline.list-arrived");
              };
      case Diagnosis.Cause.Wall(Diagnosis.Stopped by) ->
          words.text(
              "headline.wall",
              failure(),
              words.device(by.wall()),
              stopping(by),
              words.lane(recording.scenario().laneOf(by.syn().tuple())));
      case Diagnosis.Cause.Discarded(DeviceId wall, Segment line, var _) ->
          words.text(
              "headline.discarded",
              failure(),
              words.device(wall),
              SegmentWords.verb(SegmentWords.line(line)));
      case Diagnosis.Cause.NobodyListens(DeviceId host, Segment segment) ->
          words.text(
              "headline.nobody",
              failure(),
              words.device(host),
              segment.tuple().destination().port());
      case Diagnosis.Cause.NobodyThere(DeviceId _, Segment segment) ->
          words.text("headline.nobody-there", failure(), segment.tuple().destination().address());
      case Diagnosis.Cause.Refused(String command, String line, var _) ->
          words.text("headline.refused", failure(), command, SegmentWords.verb(line));
      case Diagnosis.Cause.Other _, Diagnosis.Cause.Unfinished _ ->
          words.text("headline.failed", failure());
    };
  }

  /// What failed: who types by hand transfers nothing.
  private String failure() {
    return typed() ? words.text("failed.typed") : words.text("failed.transfer");
  }

  private boolean typed() {
    return recording.scenario().client().options().profile() == ClientProfile.BY_HAND;
  }

  /// What the server said last to the client.
  private String lastAnswer() {
    return recording.steps().stream()
        .flatMap(step -> step.outcomes().stream())
        .filter(Outcome.LineHeard.class::isInstance)
        .map(Outcome.LineHeard.class::cast)
        .filter(heard -> heard.host() == DeviceId.CLIENT && heard.session() == 0)
        .reduce((_, later) -> later)
        .map(Outcome.LineHeard::line)
        .orElse("");
  }

  /// One line for each connection request that a wall stopped.
  List<String> whoDropped() {
    return diagnosis.stopped().stream().map(this::line).toList();
  }

  private String line(Diagnosis.Stopped s) {
    String times =
        s.times() == 1 ? words.text("dropped.once") : words.text("dropped.times", s.times());
    return words.text(
        s.syn().isSyn() ? "dropped.line" : "dropped.line-answer",
        words.device(s.wall()),
        stopping(s),
        segments.path(s.syn().tuple()),
        because(s),
        times);
  }

  private String stopping(Diagnosis.Stopped s) {
    return s.decision().verdict() == Verdict.REJECT
        ? words.text("stopping.reject")
        : words.text("stopping.drop");
  }

  private String because(Diagnosis.Stopped s) {
    return switch (s.decision().decider()) {
      case FilterFinding.RuleMatched(int index, Rule rule) ->
          words.text("because.rule", index + 1, words.verdict(rule.verdict()));
      case FilterFinding.PolicyApplied(Direction way, Verdict verdict) ->
          words.text("because.default", words.way(way), words.verdict(verdict));
      case FilterFinding.OwnAddress _ -> words.text("because.own-address");
      case FilterFinding.Untrackable _ -> words.text("because.invalid");
      case FilterFinding.AlgDiscarded _ -> words.text("because.alg");
      case FilterFinding.AlgClosed _ -> words.text("because.alg-closed");
      case FilterFinding.KnownMatched _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.KnownSkipped _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _,
          FilterFinding.RouterOnly _ ->
          words.text("because.row");
    };
  }

  /// Who wanted the connection: the host behind the wall, or the one on the far side.
  private String caller(Diagnosis.Stopped by) {
    boolean leaves = by.decision().direction() == Direction.OUT;
    boolean fromClient = (by.wall() == DeviceId.CLIENT_FIREWALL) == leaves;
    return words.device(fromClient ? DeviceId.CLIENT : DeviceId.SERVER);
  }

  private String arrived() {
    Scenario scenario = recording.scenario();
    int count = scenario.client().transfers().size();
    String how =
        switch (held()) {
          case ACTIVE -> words.text("arrived.active");
          case PASSIVE -> words.text("arrived.passive");
        };
    String sealed = scenario.client().tls() ? words.text("arrived.sealed") : "";
    if (count > 1) {
      return words.text("arrived.all", count);
    }
    return switch (first().command()) {
      case RETR ->
          words.text(
              "arrived.file",
              first().file(),
              scenario.server().size(first().file()).orElse(0),
              how,
              sealed);
      case LIST -> words.text("arrived.list", scenario.server().listingSize(), how, sealed);
    };
  }

  /// Which side called in the end: a client may change its mode when it is refused.
  private DataConnectionMode held() {
    Lanes lanes = Lanes.of(recording.scenario());
    return recording.transits().stream()
        .filter(it -> it.from().isHost() && it.segment().isSyn())
        .filter(it -> lanes.of(it.segment().tuple()) == Lane.DATA)
        .reduce((_, later) -> later)
        .map(it ->
            it.from() == DeviceId.SERVER ? DataConnectionMode.ACTIVE : DataConnectionMode.PASSIVE)
        .orElse(first().mode().connection());
  }

  private Transfer first() {
    return recording.scenario().client().transfers().getFirst();
  }

  private String unfinished() {
    return switch (recording.end()) {
      case STEP_LIMIT -> words.text("outcome.step-limit", recording.steps().size());
      case QUIET -> words.text("outcome.quiet");
    };
  }
}
