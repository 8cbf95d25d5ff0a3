package pinhole.explain;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;

/// Captions of what a wall does with a segment.
final class WallCaptions {
  private final Words words;
  private final Evidence evidence;
  private final Moment moment;
  private final SegmentWords segments;
  private final FilterWords filter;

  WallCaptions(Words words, Evidence evidence, Moment moment) {
    this.words = words;
    this.evidence = evidence;
    this.moment = moment;
    this.segments = new SegmentWords(words);
    this.filter = new FilterWords(words);
  }

  Caption passed() {
    Decision decision = decision();
    String sentence =
        switch (decision.decider()) {
          case FilterFinding.RuleMatched(int index, Rule _) ->
              words.text("passed.rule", device(), name(), way(decision), index + 1);
          case FilterFinding.PolicyApplied _ ->
              words.text("passed.default", device(), name(), way(decision));
          case FilterFinding.RouterOnly _ -> words.text("passed.router", device(), name());
          case FilterFinding.ExpectedMatched _ -> words.text("passed.expected", device(), name());
          case FilterFinding.KnownMatched _,
              FilterFinding.KnownSkipped _,
              FilterFinding.NothingKnown _,
              FilterFinding.Memoryless _,
              FilterFinding.ExpectedSkipped _,
              FilterFinding.NothingExpected _,
              FilterFinding.Untrackable _,
              FilterFinding.ErrorAboutKnown _,
              FilterFinding.ErrorAboutUnknown _,
              FilterFinding.RuleSkipped _,
              FilterFinding.RuleOff _,
              FilterFinding.OwnAddress _,
              FilterFinding.AlgDiscarded _,
              FilterFinding.AlgClosed _ ->
              words.text("passed.known", device(), name(), way(decision));
        };
    return new Caption(sentence, translated().orElseGet(this::path));
  }

  Caption pinholeUsed() {
    int port = segment().tuple().destination().port();
    String sentence = words.text("used.sentence", device());
    String plain = words.text("used.detail", segment().tuple().source().address(), port);
    return new Caption(sentence, translated().orElse(plain));
  }

  Caption checked() {
    Decision decision = decision();
    String closest = closest(decision);
    String arrives = tries() > 1 ? words.text("checked.again", tries()) : "";
    return new Caption(
        Words.fitting(
            words.text("checked.lane", lane(), name(), device(), closest),
            words.text("checked.plain", name(), device(), closest),
            words.text("checked.alone", lane(), name(), device())),
        join(arrives, path()));
  }

  Caption dropped() {
    Decision decision = decision();
    String reason = reason(decision.decider());
    String sentence =
        tries() > 1
            ? words.text("dropped.again", device(), name(), tries())
            : Words.fitting(
                words.text("dropped.first", device(), name(), reason),
                words.text("dropped.plain", device(), name()));
    return new Caption(sentence, silence());
  }

  Caption rejected() {
    Decision decision = decision();
    boolean own = decision.decider() instanceof FilterFinding.OwnAddress;
    String sentence =
        own
            ? words.text("rejected.own", name(), device())
            : evidence
                .reported(moment)
                .map(kind -> words.text("rejected.icmp", device(), name(), kind.id()))
                .orElseGet(() -> words.text("rejected.any", device(), name()));
    String detail =
        own
            ? words.text("rejected.own-detail", segment().tuple().destination().port())
            : join(reason(decision.decider()), words.text("rejected.detail"));
    return new Caption(sentence, detail);
  }

  /// Why a wall does not let something pass, as a short sentence.
  private String reason(FilterFinding decider) {
    return switch (decider) {
      case FilterFinding.RuleMatched(int index, Rule _) -> words.text("reason.rule", index + 1);
      case FilterFinding.PolicyApplied _ -> words.text("reason.default");
      case FilterFinding.Untrackable _ -> words.text("reason.invalid");
      case FilterFinding.ErrorAboutUnknown _ -> words.text("reason.error-unknown");
      case FilterFinding.AlgDiscarded _ -> words.text("reason.alg");
      case FilterFinding.AlgClosed _ -> words.text("reason.alg-closed");
      case FilterFinding.OwnAddress _ -> words.text("reason.own-address");
      case FilterFinding.KnownMatched _,
          FilterFinding.KnownSkipped _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _,
          FilterFinding.RouterOnly _ ->
          filter.why(decider, Asked.of(segment()));
    };
  }

  /// The row that came closest to letting the segment pass, or the one that decided.
  private String closest(Decision decision) {
    return switch (decision.decider()) {
      case FilterFinding.RuleMatched(int index, Rule rule) ->
          words.text("closest.rule-says", index + 1, words.verdict(rule.verdict()));
      case FilterFinding.PolicyApplied _ -> nearestMiss(decision);
      case FilterFinding.OwnAddress _,
          FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.AlgDiscarded _,
          FilterFinding.AlgClosed _,
          FilterFinding.KnownMatched _,
          FilterFinding.KnownSkipped _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _,
          FilterFinding.RouterOnly _ ->
          reason(decision.decider());
    };
  }

  private String nearestMiss(Decision decision) {
    Field best = Field.PROTOCOL;
    String text = words.text("closest.nothing", words.way(decision.direction()));
    for (FilterFinding row : decision.rows()) {
      if (row instanceof FilterFinding.ExpectedSkipped(Expectation hole, Field field)
          && field.compareTo(best) > 0) {
        best = field;
        text = words.text("closest.pinhole", filter.asked(field, hole));
      } else if (row instanceof FilterFinding.RuleSkipped(int index, Rule rule, Field field)
          && rule.verdict() == Verdict.ACCEPT
          && field.compareTo(best) > 0) {
        best = field;
        text = words.text("closest.rule", index + 1, filter.asked(field, rule));
      } else if (row instanceof FilterFinding.RuleOff(int index, Rule rule)
          && rule.verdict() == Verdict.ACCEPT
          && rule.mismatch(decision.direction(), segment().tuple()).isEmpty()) {
        return words.text("closest.rule-off", index + 1);
      }
    }
    return text;
  }

  /// What the sender of a dropped SYN will do, read from the recording.
  private String silence() {
    Optional<Evidence.Request> request =
        segment().isSyn() ? evidence.request(segment()) : Optional.empty();
    if (request.isEmpty()) {
      return words.text("silence.any");
    }
    Evidence.Request r = request.get();
    String hears = words.text("silence.hears", words.device(r.host()));
    int done = r.tryOf(segment());
    List<SimTime> left = r.sent().subList(Math.max(1, done) - 1, r.sent().size());
    return join(hears, outlook(left, r.givenUp()));
  }

  private String outlook(List<SimTime> tries, Optional<SimTime> givenUp) {
    int more = tries.size() - 1;
    if (more == 0) {
      return givenUp.map(end -> words.text("silence.last", wait(tries.getLast(), end))).orElse("");
    }
    boolean ends = givenUp.isPresent();
    if (more > 3) {
      return ends ? words.text("silence.many-ends", more) : words.text("silence.many", more);
    }
    StringBuilder waits = new StringBuilder(wait(tries.get(0), tries.get(1)));
    for (int i = 1; i < more; i++) {
      waits.append(words.text("silence.then", wait(tries.get(i), tries.get(i + 1))));
    }
    return ends ? words.text("silence.some-ends", waits) : words.text("silence.some", waits);
  }

  private String wait(SimTime from, SimTime to) {
    return words.span(to.micros() - from.micros());
  }

  private int tries() {
    return segment().isSyn()
        ? evidence.request(segment()).map(r -> r.tryOf(segment())).orElse(1)
        : 1;
  }

  private Optional<String> translated() {
    return evidence
        .translation(moment)
        .map(t ->
            t.before().source().equals(t.after().source())
                ? words.text(
                    "nat.destination",
                    segments.endpoint(t.before().destination()),
                    segments.endpoint(t.after().destination()))
                : words.text(
                    "nat.source",
                    segments.endpoint(t.before().source()),
                    segments.endpoint(t.after().source())));
  }

  private Decision decision() {
    return evidence.decision(moment).orElseThrow();
  }

  private Segment segment() {
    return moment.segment().orElseThrow();
  }

  private String path() {
    return segments.pathTitle(segment().tuple());
  }

  private String name() {
    return segments.name(segment());
  }

  private String device() {
    return words.device(moment.device());
  }

  private String lane() {
    return words.lane(moment.lane());
  }

  private String way(Decision decision) {
    return words.way(decision.direction());
  }

  private static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
  }
}
