package pinhole.explain;

import java.util.List;
import java.util.Locale;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.NatFinding;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.engine.tcp.TcpFinding;

/// Turns moments, findings, decisions and causes into plain sentences of one language. Pure: the
/// same recording always gives the same words.
public final class Explainer {
  private final Words words;
  private final SegmentWords segments;
  private final FilterWords filter;
  private final FindingWords findings;
  private final OutcomeWords outcomes;
  private final StoryWords story;

  /// An explainer with the app's words in a language; English if there are none.
  public Explainer(Locale locale) {
    this.words = Words.in(locale);
    this.segments = new SegmentWords(words);
    this.filter = new FilterWords(words);
    this.findings = new FindingWords(words);
    this.outcomes = new OutcomeWords(words);
    this.story = new StoryWords(words);
  }

  /// The explainer that speaks English.
  public static Explainer english() {
    return new Explainer(Locale.ROOT);
  }

  /// The one thing that matters at a moment; the sentence has at most 80 characters.
  public Caption caption(Recording recording, Moment moment) {
    return new CaptionWriter(words, recording).write(moment);
  }

  /// What is about to happen, before the first moment.
  public Caption startCaption(Recording recording) {
    return new CaptionWriter(words, recording).start();
  }

  /// A moment for a screen reader: its place in the story and its caption.
  public String accessibleCaption(Recording recording, Storyline storyline, Moment moment) {
    return story.accessible(storyline, moment, caption(recording, moment));
  }

  /// What became of the session, in one sentence of any length.
  public String outcome(Recording recording) {
    return new DiagnosisWords(words, recording).outcome();
  }

  /// What became of the session, in a sentence of at most 80 characters.
  public String headline(Recording recording) {
    return new DiagnosisWords(words, recording).headline();
  }

  /// One line for each wall and connection request that it stopped: who, what, why, how often.
  public List<String> whoDropped(Recording recording) {
    return new DiagnosisWords(words, recording).whoDropped();
  }

  /// "client firewall".
  public String device(DeviceId id) {
    return words.device(id);
  }

  /// "Client firewall".
  public String deviceTitle(DeviceId id) {
    return words.deviceTitle(id);
  }

  /// "control" or "data".
  public String lane(Lane lane) {
    return words.lane(lane);
  }

  /// "SYN from 203.0.113.21 port 20 to 10.1.1.10 port 34311".
  public String segment(Segment segment) {
    return segments.full(segment);
  }

  /// A capsule's text: "SYN-ACK", "PORT 10,1,1,10,134,7", "DATA 800 B".
  public String segmentLabel(Segment segment) {
    return segments.label(segment);
  }

  /// The text of a verdict's pill: "rule 2", "default", "known".
  public String decider(Decision decision) {
    return filter.pill(decision.decider());
  }

  /// A row's heading: "Rule 2", "Known", "Default".
  public String rowTitle(FilterFinding finding) {
    return filter.title(finding);
  }

  /// One sentence on what a row did with a SYN that has these five values.
  public String why(FilterFinding finding, FiveTuple tuple) {
    return filter.why(finding, Asked.of(tuple));
  }

  /// One sentence on what a row did with a segment, of which rules may see a translated
  /// destination.
  public String why(FilterFinding finding, Asked segment) {
    return filter.why(finding, segment);
  }

  /// One sentence on what an ALG found.
  public String why(AlgFinding finding) {
    return findings.why(finding);
  }

  /// One sentence on why a connection did what it did.
  public String why(TcpFinding finding) {
    return findings.why(finding);
  }

  /// One sentence on why a protocol interpreter did what it did.
  public String why(FtpFinding finding) {
    return findings.why(finding);
  }

  /// One sentence on why a header was rewritten.
  public String why(NatFinding finding) {
    return findings.why(finding);
  }

  /// Why things happened in a recording.
  public Reasons reasons(Recording recording) {
    return new Reasons(words, recording);
  }

  /// The name of a rule's cell: "destination port".
  public String field(Field field) {
    return filter.field(field);
  }

  /// The short name of a rule's cell, as a column is headed: "Port".
  public String column(Field field) {
    return filter.column(field);
  }

  /// A chapter's heading: "Connect", "PORT 34311", "Data connection".
  public String chapter(Chapter chapter) {
    return story.chapter(chapter);
  }

  /// A tick of the timeline for a screen reader: "Event 17, data, SYN dropped at the ...".
  ///
  /// @param storyline the story that the moment is part of
  public String tick(Storyline storyline, Moment moment) {
    return story.tick(storyline.moments().get(moment.index()));
  }

  /// One sentence on an event.
  public String event(Event event) {
    return outcomes.event(event);
  }

  /// One sentence on an outcome.
  public String happened(Outcome outcome) {
    return outcomes.outcome(outcome);
  }

  /// "0.430 s".
  public String time(SimTime time) {
    return words.time(time);
  }

  /// "1 s", "2.1 s", "40 ms".
  ///
  /// @param micros a span in microseconds
  public String span(long micros) {
    return words.span(micros);
  }

  /// "allow", "drop" or "reject".
  public String verdictWord(Verdict verdict) {
    return words.verdict(verdict);
  }

  /// The words, for the other texts of this package.
  Words words() {
    return words;
  }
}
