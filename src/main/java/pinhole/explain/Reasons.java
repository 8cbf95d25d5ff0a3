package pinhole.explain;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;

/// Why things happened in a recording: at its moments, and at each wall on a segment's way.
public final class Reasons {
  private final Words words;
  private final Questions questions;
  private final Recording recording;
  private final Evidence evidence;

  Reasons(Words words, Recording recording) {
    this.words = words;
    this.questions = new Questions(words);
    this.recording = recording;
    this.evidence = new Evidence(recording);
  }

  /// What one asks at a moment: "Why was this SYN dropped?"
  public String question(Moment moment) {
    return questions.at(recording, moment);
  }

  /// What one asks about a wall on a segment's way.
  public String question(Segment segment, Decision decision) {
    return questions.about(segment, decision.verdict());
  }

  /// Why it happened what matters at a moment. While a wall reads its rows, only what it found so
  /// far.
  public Reason of(Moment moment) {
    HostReasons host = new HostReasons(words, evidence, moment);
    return switch (moment.kind()) {
      case SENT -> host.sent();
      case NOBODY_LISTENS -> host.nobodyListens();
      case NOBODY_THERE -> host.nobodyThere();
      case GAVE_UP -> host.gaveUp();
      case ENDED -> host.ended();
      case CHECKED -> wall(moment).soFar(telling(decision(moment)));
      case PINHOLE_OPENED, ALG_DECLINED -> alg(moment);
      case PASSED, DROPPED, REJECTED, ALG_DISCARDED, PINHOLE_USED ->
          wall(moment).decision(decision(moment));
    };
  }

  /// Why a wall decided about a segment as it did.
  ///
  /// @param step in which it decided
  public Reason of(Step step, DeviceId wall, Segment segment, Decision decision) {
    return new WallReasons(words, evidence, step, wall, segment).decision(decision);
  }

  /// The row at which a wall that will not let a segment pass stops to look: the rule that agreed
  /// longest before it did not match; without one, the row that decides.
  public static FilterFinding telling(Decision decision) {
    List<FilterFinding> rows = decision.rows();
    FilterFinding found = rows.getLast();
    Optional<FilterFinding.RuleSkipped> best = Optional.empty();
    for (FilterFinding row : rows) {
      if (row instanceof FilterFinding.RuleSkipped skipped
          && best.filter(b -> b.field().compareTo(skipped.field()) > 0).isEmpty()) {
        best = Optional.of(skipped);
        found = skipped;
      }
    }
    return found;
  }

  private Reason alg(Moment moment) {
    WallReasons wall = wall(moment);
    return wall.report().map(wall::alg).orElseGet(() -> wall.decision(decision(moment)));
  }

  private WallReasons wall(Moment moment) {
    Segment segment = moment.segment().orElseThrow();
    return new WallReasons(words, evidence, evidence.step(moment), moment.device(), segment);
  }

  private Decision decision(Moment moment) {
    return evidence.decision(moment).orElseThrow();
  }
}
