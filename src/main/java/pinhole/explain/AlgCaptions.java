package pinhole.explain;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Moment;
import pinhole.engine.trace.Trace;

/// Captions of what an ALG does with a line of the control connection.
final class AlgCaptions {
  private final Words words;
  private final Evidence evidence;
  private final Moment moment;
  private final FindingWords findings;

  AlgCaptions(Words words, Evidence evidence, Moment moment) {
    this.words = words;
    this.evidence = evidence;
    this.moment = moment;
    this.findings = new FindingWords(words);
  }

  Caption write() {
    AlgReport report = evidence.alg(moment).orElseThrow();
    List<AlgFinding> before = report.why().because().stream().map(Trace::finding).toList();
    String wall = words.device(moment.device());
    return switch (report.why().finding()) {
      case AlgFinding.Opened(Expectation hole) -> opened(wall, hole, before);
      case AlgFinding.Sealed _ -> sealed(wall);
      case AlgFinding.ForeignAddress(var announced, var _) ->
          new Caption(
              Words.fitting(
                  words.text("alg-caption.foreign", wall, verb(), announced.address()),
                  words.text("alg-caption.foreign-short", wall, verb())),
              findings.why(report.why().finding()));
      case AlgFinding.NotAtLineStart _ -> plain("alg-caption.not-at-line-start", wall, report);
      case AlgFinding.NothingAnnounced _ -> plain("alg-caption.nothing-announced", wall, report);
      case AlgFinding.Unreadable _ -> plain("alg-caption.unreadable", wall, report);
      case AlgFinding.NoPortLeft _ -> plain("alg-caption.no-port-left", wall, report);
      case AlgFinding.Clash _ -> plain("alg-caption.clash", wall, report);
      case AlgFinding.AwaitsLineEnd _ -> plain("alg-caption.awaits-line-end", wall, report);
      case AlgFinding.Masked _ -> plain("alg-caption.masked", wall, report);
      case AlgFinding.Forbidden _ -> plain("alg-caption.forbidden", wall, report);
      case AlgFinding.Announced _,
          AlgFinding.ForeignBelieved _,
          AlgFinding.AddressIgnored _,
          AlgFinding.Rewritten _ ->
          plain("alg-caption.reads", wall, report);
    };
  }

  private Caption opened(String wall, Expectation hole, List<AlgFinding> before) {
    Optional<AlgFinding.Rewritten> change =
        before.stream()
            .filter(AlgFinding.Rewritten.class::isInstance)
            .map(AlgFinding.Rewritten.class::cast)
            .findFirst();
    int port = hole.destination().port();
    return change
        .map(c ->
            new Caption(
                words.text("alg-caption.rewritten", wall, verb(), port),
                words.text("alg-caption.rewritten-detail", c.before(), c.after())))
        .orElseGet(() ->
            new Caption(
                words.text("alg-caption.opened", wall, verb(), port),
                words.text("alg-caption.opened-detail", hole.source())));
  }

  private Caption sealed(String wall) {
    String line = moment.segment().map(SegmentWords::line).orElse("");
    String sentence =
        line.isEmpty()
            ? words.text("alg-caption.sealed", wall)
            : words.text("alg-caption.sealed-line", wall, SegmentWords.verb(line));
    return new Caption(sentence, words.text("alg-caption.sealed-detail"));
  }

  private Caption plain(String key, String wall, AlgReport report) {
    return new Caption(words.text(key, wall, verb()), findings.why(report.why().finding()));
  }

  /// The line's first word, as an ALG looks for it.
  private String verb() {
    Segment segment = moment.segment().orElseThrow();
    return SegmentWords.verb(SegmentWords.line(segment));
  }
}
