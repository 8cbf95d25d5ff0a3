package pinhole.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pinhole.progress.Given.Chosen;
import pinhole.progress.Given.Typed;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Text;
import pinhole.scenario.Section;

/// The sections of a progress file. What is wrong is reported; an entry with a problem is left out.
final class ProgressSection {
  private static final List<String> LESSON = List.of("lesson", "seen", "finished", "place", "at");
  private static final List<String> CHALLENGE =
      List.of("challenge", "best", "stars", "tries", "passed", "hints");
  private static final List<String> ANSWER =
      List.of(
          "lesson",
          "part",
          "kind",
          "choice",
          "typed",
          "right",
          "misconception",
          "confidence",
          "when");

  private final Section root;
  private final Words words = new Words();

  ProgressSection(Section root) {
    this.root = root;
  }

  Progress read() {
    return new Progress(
        root.section("learner", List.of("name", "since")).flatMap(this::learner),
        list("lessons", Progress.MOST, LESSON, this::lesson),
        list("challenges", Progress.MOST, CHALLENGE, this::challenge),
        list("answers", AnswerLog.MOST, ANSWER, this::answer));
  }

  private <T> List<T> list(
      String key, int most, List<String> keys, Function<Section, Optional<T>> reader) {
    Optional<LocatedNode> value = root.value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Items(int _, List<LocatedNode> items))) {
      root.problems().add(root.line(key), words.say("list", key));
      return List.of();
    }
    if (items.size() > most) {
      root.problems().add(root.line(key), words.say("long", key, Integer.toString(most)));
      return List.of();
    }
    List<T> all = new ArrayList<>();
    String entry = words.say("entry", key);
    for (LocatedNode item : items) {
      Section.of(item, entry, keys, root.problems()).flatMap(reader).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Learner> learner(Section in) {
    if (!in.demands("since")) {
      return Optional.empty();
    }
    Optional<String> name = plain(in, "name", Learner.MOST);
    Optional<Instant> since = instant(in, "since");
    return name.flatMap(text -> since.map(at -> new Learner(text, at)));
  }

  private Optional<LessonState> lesson(Section in) {
    Optional<String> id = in.demands("lesson", "at") ? id(in, "lesson") : Optional.empty();
    Optional<Instant> at = instant(in, "at");
    List<String> seen = in.list("seen", List.of(), in.values()::text);
    if (seen.size() > LessonState.MOST_SEEN) {
      String most = Integer.toString(LessonState.MOST_SEEN);
      in.problems().add(in.line("seen"), words.say("long", "seen", most));
    }
    boolean finished = in.flag("finished", false);
    Optional<String> place = id(in, "place");
    return id.flatMap(it -> at.map(now -> new LessonState(it, seen, finished, place, now)));
  }

  private Optional<ChallengeState> challenge(Section in) {
    Optional<String> id = in.demands("challenge") ? id(in, "challenge") : Optional.empty();
    Optional<Score> best =
        in.section("best", List.of("ports", "addresses"))
            .filter(it -> it.demands("ports", "addresses"))
            .map(it ->
                new Score(number(it, "ports", Score.MOST), number(it, "addresses", Score.MOST)));
    int stars = (int) number(in, "stars", ChallengeState.MOST_STARS);
    int tries = (int) number(in, "tries", ChallengeState.MOST);
    int hints = (int) number(in, "hints", ChallengeState.MOST);
    boolean passed = in.flag("passed", false);
    return id.map(it -> new ChallengeState(it, best, stars, tries, passed, hints));
  }

  private Optional<Answer> answer(Section in) {
    if (!in.demands("lesson", "part", "kind", "right", "when")) {
      return Optional.empty();
    }
    Optional<Question> question =
        id(in, "lesson")
            .flatMap(lesson ->
                id(in, "part")
                    .flatMap(part ->
                        constant(in, "kind", Question.Kind.values(), Question.Kind::word)
                            .map(kind -> new Question(lesson, part, kind))));
    Optional<Given> given = given(in);
    boolean right = in.flag("right", false);
    Optional<String> misconception = id(in, "misconception");
    Optional<Confidence> sure = constant(in, "confidence", Confidence.values(), Confidence::word);
    Optional<Instant> when = instant(in, "when");
    boolean whole = question.isPresent() && given.isPresent() && when.isPresent();
    return whole
        ? Optional.of(
            new Answer(question.get(), given.get(), right, misconception, sure, when.get()))
        : Optional.empty();
  }

  private Optional<Given> given(Section in) {
    if (in.has("choice") == in.has("typed")) {
      in.problems().add(in.line(), words.say("given"));
      return Optional.empty();
    }
    return in.has("choice")
        ? Optional.of(new Chosen((int) number(in, "choice", Chosen.MOST)))
        : plain(in, "typed", Typed.MOST).map(Typed::new);
  }

  /// An id; what is too long would become another one.
  private Optional<String> id(Section in, String key) {
    Optional<String> id = in.text(key);
    if (id.isPresent() && !Plain.id(id.get()).equals(id.get())) {
      in.problems().add(in.line(key), words.say("id", key));
      return Optional.empty();
    }
    return id;
  }

  /// A text that may be empty. It is not quoted when it does not fit: it may be a name.
  private Optional<String> plain(Section in, String key, int most) {
    if (in.value(key).orElse(null) instanceof Text(int _, String text) && text.length() <= most) {
      return Optional.of(text);
    }
    in.problems().add(in.line(key), words.say("text", key, Integer.toString(most)));
    return Optional.empty();
  }

  private long number(Section in, String key, long most) {
    return in.read(key, (node, label) -> in.values().whole(node, label, 0, most)).orElse(0L);
  }

  private Optional<Instant> instant(Section in, String key) {
    try {
      Optional<Instant> instant = in.text(key).map(Instant::parse);
      if (instant.isPresent() && instant.get().isBefore(Instant.EPOCH)) {
        throw new DateTimeException("before 1970");
      }
      return instant;
    } catch (DateTimeException _) {
      in.problems().add(in.line(key), words.say("instant", key));
      return Optional.empty();
    }
  }

  private static <E> Optional<E> constant(
      Section in, String key, E[] constants, Function<E, String> word) {
    List<E> all = Arrays.asList(constants);
    return in.choice(key, all.stream().map(word).toList())
        .flatMap(chosen -> all.stream().filter(it -> word.apply(it).equals(chosen)).findFirst());
  }
}
