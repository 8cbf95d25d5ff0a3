package pinhole.lesson;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Asked;
import pinhole.explain.Explainer;

/// Makes the second pass of a lesson: for each verdict a part whose question, answers and reply
/// come from the recording.
final class FadedPass {
  private static final String ID = Scene.FADED + "-";
  private static final int ORDINALS = 3;

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.lesson.faded");
  private final Explainer explainer;
  private final Faded faded;
  private final Recording recording;
  private final Storyline storyline;

  private FadedPass(Faded faded, Explainer explainer) {
    this.explainer = explainer;
    this.faded = faded;
    recording = Simulator.run(faded.scenario());
    storyline = Storyline.of(recording);
  }

  /// The act in which it is told; a verdict that is never given makes no part.
  static Act of(Faded faded, Explainer explainer) {
    return new Act(
        new Scene(Scene.FADED, faded.scenario()), new FadedPass(faded, explainer).parts());
  }

  /// The id of the part for a verdict, counted from 0.
  static String id(int verdict) {
    return ID + (verdict + 1);
  }

  /// Whether the part with this id is one of the pass.
  static boolean asks(Faded faded, String part) {
    return IntStream.range(0, faded.verdicts().size())
        .mapToObj(FadedPass::id)
        .anyMatch(part::equals);
  }

  private List<Part> parts() {
    List<Part> all = new ArrayList<>();
    Optional<Moment> before = Optional.empty();
    for (int i = 0; i < faded.verdicts().size(); i++) {
      Cue cue = faded.verdicts().get(i);
      Optional<Moment> judged = cue.first(recording, storyline);
      if (judged.isPresent()) {
        part(i, cue, judged.get(), before).ifPresent(all::add);
        before = judged;
      }
    }
    return all;
  }

  private Optional<Part> part(int index, Cue cue, Moment judged, Optional<Moment> before) {
    Optional<Outcome.Decided> decided =
        recording.steps().get(judged.step()).outcomes().stream()
            .filter(Outcome.Decided.class::isInstance)
            .map(Outcome.Decided.class::cast)
            .filter(it -> it.firewall() == judged.device())
            .findFirst();
    Optional<Moment> sent = sent(judged);
    if (decided.isEmpty() || sent.isEmpty()) {
      return Optional.empty();
    }
    Prediction prediction = prediction(cue, judged, decided.get());
    boolean same = before.flatMap(this::sent).equals(sent);
    Prose text = index == 0 ? faded.text() : Prose.of(told(judged, sent.get(), same));
    return Optional.of(
        new Part(
            id(index),
            Scene.FADED,
            cueOf(sent.get()),
            List.of(),
            false,
            text,
            Optional.of(prediction),
            Optional.empty(),
            Optional.empty()));
  }

  private String told(Moment judged, Moment sent, boolean same) {
    return same
        ? say(form("onward", sent), explainer.device(judged.device()))
        : explainer.caption(recording, sent).sentence();
  }

  private Prediction prediction(Cue cue, Moment judged, Outcome.Decided decided) {
    Decision decision = decided.decision();
    String reason = explainer.why(decision.decider(), Asked.of(decided.segment(), decision));
    List<Choice> choices =
        Stream.of(Verdict.values())
            .map(verdict ->
                new Choice(
                    say(form("answer." + key(verdict), judged)),
                    say("brief." + key(verdict)),
                    verdict == decision.verdict(),
                    Optional.empty(),
                    reason))
            .toList();
    String ask = say(form("ask", judged), explainer.device(judged.device()));
    Question question = new Question(ask, choices);
    return new Prediction(cue, question, say("brief." + key(decision.verdict())));
  }

  /// The key of the words for a SYN, or for a segment that is none.
  private static String form(String key, Moment moment) {
    return moment.segment().filter(Segment::isSyn).isPresent() ? key : key + ".line";
  }

  /// The moment at which the judged segment left its host.
  private Optional<Moment> sent(Moment judged) {
    int number = judged.segment().map(Segment::number).orElse(-1);
    return storyline.moments().stream()
        .filter(it -> it.kind() == Moment.Kind.SENT)
        .filter(it -> it.segment().filter(s -> s.number() == number).isPresent())
        .findFirst();
  }

  /// Which of its kind, or which line, on its connection and from its host it is, as a cue says it.
  private Cue cueOf(Moment sent) {
    Happening.Place place =
        new Happening.Place(Optional.of(sent.lane()), Optional.of(sent.device()));
    SegmentKind kind = sent.segment().map(Segment::kind).orElse(SegmentKind.SYN);
    Happening what =
        sent.segment()
            .flatMap(Happening.SentLine::text)
            .<Happening>map(line -> new Happening.SentLine(verb(line), place))
            .orElseGet(() -> new Happening.SentKind(kind, place));
    int nth = 0;
    for (Moment moment : storyline.moments().subList(0, sent.index() + 1)) {
      nth += what.is(moment, recording.steps().get(moment.step())) ? 1 : 0;
    }
    return new Cue(Math.min(nth, ORDINALS), what);
  }

  /// The command or the number that a line begins with.
  private static String verb(String line) {
    return line.strip().split("[^A-Za-z0-9]", 2)[0];
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }

  private static String key(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
