package pinhole.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pinhole.challenge.Challenge;
import pinhole.challenge.Goal;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.handout.Handout.Answer;
import pinhole.handout.Handout.Block;
import pinhole.ladder.Choice;
import pinhole.ladder.Ladder;
import pinhole.ladder.Row;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.lesson.Part;
import pinhole.lesson.Prose;
import pinhole.lesson.Question;

/// Reads a lesson as a handout: its words and questions in order, then, on new pages, what happened
/// in each of its runs.
public final class HandoutReader {
  private final Explainer explainer;
  private final Glossary glossary;
  private final boolean key;
  private final HandoutWords words = new HandoutWords();
  private final LadderReader ladders;
  private final TableReader tables;

  /// A reader.
  ///
  /// @param explainer words what happened
  /// @param glossary explains the words that the lesson links to
  /// @param key whether the right answers and what is said to each stand with the questions
  public HandoutReader(Explainer explainer, Glossary glossary, boolean key) {
    this.explainer = explainer;
    this.glossary = glossary;
    this.key = key;
    ladders = new LadderReader(explainer, words);
    tables = new TableReader(explainer, words, ladders);
  }

  /// The handout of a lesson.
  ///
  /// @param needs the titles of the lessons that come before it
  /// @param own its third pass, if it has one
  public Handout of(Lesson lesson, List<String> needs, Optional<Challenge> own) {
    List<Block> blocks = new ArrayList<>();
    lesson.myth().ifPresent(myth -> blocks.add(note("myth", List.of(myth.says()))));
    blocks.addAll(tables.rules(lesson.opening()));
    told(lesson, blocks);
    lesson
        .myth()
        .filter(_ -> key)
        .ifPresent(myth -> blocks.add(note("truth", List.of(myth.truth()))));
    own.ifPresent(task -> own(task, blocks));
    if (!lesson.thenAndNow().isEmpty()) {
      blocks.add(note("then-and-now", lesson.thenAndNow()));
    }
    glossary(blocks);
    runs(lesson, blocks);
    return new Handout(lesson.title(), lesson.summary(), facts(lesson, needs), blocks);
  }

  private String facts(Lesson lesson, List<String> needs) {
    String number = Integer.toString(lesson.number());
    String minutes = Integer.toString(lesson.minutes());
    String before = needs.isEmpty() ? "" : words.say("facts.needs", String.join("; ", needs));
    return words.say("facts", number, minutes) + before;
  }

  private Block note(String title, List<String> paragraphs) {
    return new Block.Note(words.say(title), paragraphs);
  }

  private void told(Lesson lesson, List<Block> blocks) {
    String scene = lesson.parts().getFirst().scene();
    int asked = 0;
    for (Part part : lesson.parts().stream().filter(it -> !it.optional()).toList()) {
      if (!part.scene().equals(scene)) {
        change(lesson, scene, part.scene(), blocks);
        scene = part.scene();
      }
      asked = part(part, asked, blocks);
    }
  }

  /// Another run: its rules are shown where they are others.
  private void change(Lesson lesson, String before, String scene, List<Block> blocks) {
    blocks.add(new Block.Heading(words.say("again")));
    Scenario now = lesson.scene(scene).scenario();
    Scenario was = lesson.scene(before).scenario();
    boolean same =
        now.clientFirewall().rules().equals(was.clientFirewall().rules())
            && now.serverFirewall().rules().equals(was.serverFirewall().rules());
    if (!same) {
      blocks.addAll(tables.rules(now));
    }
  }

  private int part(Part part, int asked, List<Block> blocks) {
    int number = asked;
    if (!part.text().blocks().isEmpty()) {
      blocks.add(new Block.Text(part.text()));
    }
    if (part.prediction().isPresent()) {
      Question question = part.prediction().get().question();
      String kind = question.typed() ? "predict.typed" : "predict";
      String observed = part.prediction().get().observed();
      blocks.add(ask(kind, ++number, question, Optional.of(observed).filter(_ -> key)));
    }
    if (key) {
      part.after().ifPresent(after -> blocks.add(new Block.Text(after)));
    }
    if (part.why().isPresent()) {
      blocks.add(ask("why", ++number, part.why().get(), Optional.empty()));
    }
    return number;
  }

  private Block ask(String kind, int number, Question question, Optional<String> observed) {
    List<Answer> answers =
        question.choices().stream().map(c -> new Answer(c.says(), c.right(), c.reply())).toList();
    String title = words.say(kind, Integer.toString(number));
    return new Block.Ask(title, question.ask(), answers, question.typed(), key, observed);
  }

  private void own(Challenge task, List<Block> blocks) {
    blocks.add(new Block.Heading(words.say("own")));
    blocks.add(new Block.Text(task.task()));
    blocks.add(note("goals", task.goals().stream().map(Goal::text).toList()));
  }

  private void runs(Lesson lesson, List<Block> blocks) {
    blocks.add(new Block.NewPage());
    blocks.add(new Block.Heading(words.say("runs")));
    if (!key) {
      blocks.add(new Block.Text(Prose.of(words.say("runs.answers"))));
    }
    List<String> scenes =
        lesson.parts().stream().filter(it -> !it.optional()).map(Part::scene).distinct().toList();
    for (int i = 0; i < scenes.size(); i++) {
      Recording recording = Simulator.run(lesson.scene(scenes.get(i)).scenario());
      String number = Integer.toString(i + 1);
      String title = scenes.size() == 1 ? words.say("run.one") : words.say("run", number);
      blocks.add(new Block.Heading(title));
      blocks.add(new Block.Text(Prose.of(explainer.headline(recording))));
      List<Row> rows = Ladder.of(recording, Storyline.of(recording)).rows(Choice.everything());
      blocks.add(ladders.of(recording, rows));
      blocks.add(tables.values(rows));
      blocks.add(tables.verdicts(rows));
      blocks.addAll(tables.hits(recording));
      blocks.add(new Block.Text(Prose.of(explainer.outcome(recording))));
    }
  }

  /// The words that the handout links to, in the order of the alphabet.
  private void glossary(List<Block> blocks) {
    Set<String> used = new LinkedHashSet<>();
    blocks.stream()
        .flatMap(block -> block instanceof Block.Text(Prose prose) ? spans(prose) : Stream.of())
        .forEach(span -> {
          if (span instanceof Prose.Span.Term(String _, String word)) {
            used.add(word);
          }
        });
    List<String> said =
        used.stream()
            .flatMap(word -> glossary.entry(word).stream())
            .sorted(Comparator.comparing(Glossary.Entry::word, String.CASE_INSENSITIVE_ORDER))
            .map(entry -> entry.word() + ": " + entry.means())
            .toList();
    if (!said.isEmpty()) {
      blocks.add(note("words", said));
    }
  }

  private static Stream<Prose.Span> spans(Prose prose) {
    return prose.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Prose.Block.Paragraph(List<Prose.Span> spans) -> spans.stream();
              case Prose.Block.Bullets(List<List<Prose.Span>> items) ->
                  items.stream().flatMap(List::stream);
              case Prose.Block.Fence _, Prose.Block.Packets _ -> Stream.of();
            });
  }
}
