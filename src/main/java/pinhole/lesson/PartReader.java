package pinhole.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Text;

/// Reads the parts of a lesson, which the file calls steps.
final class PartReader {
  static final List<String> KEYS =
      List.of("id", "cue", "when", "optional", "predict", "after", "why");
  static final List<String> PREDICT_KEYS = List.of("freeze", "ask", "observed", "choices");
  static final List<String> WHY_KEYS = List.of("ask", "choices");
  static final List<String> CHOICE_KEYS =
      List.of("says", "short", "right", "misconception", "reply");
  private static final Prose SILENT = new Prose(List.of());
  private static final int MOST_CHOICES = 6;

  private final Complaints complaints;
  private final Changes changes;
  private final Map<String, Prose> sections;
  private final Set<String> misconceptions;

  /// @param scenario the lesson's
  /// @param sections of its text, by heading
  /// @param misconceptions that answers may name
  PartReader(
      Scenario scenario,
      Map<String, Prose> sections,
      Set<String> misconceptions,
      Complaints complaints) {
    this.complaints = complaints;
    this.sections = sections;
    this.misconceptions = misconceptions;
    this.changes = new Changes(scenario, complaints);
  }

  /// A cue in a file; empty, and complained about, if it is none.
  static Optional<Cue> cue(LocatedNode node, Complaints complaints) {
    try {
      return Optional.of(Cue.parse(node instanceof Text(int _, String text) ? text : ""));
    } catch (CueException wrong) {
      complaints.say(node.line(), wrong.getMessage());
      return Optional.empty();
    }
  }

  Optional<Part> read(LocatedNode node) {
    return Fields.of(node, "a step", KEYS, complaints).flatMap(this::part);
  }

  private Optional<Part> part(Fields fields) {
    String id = fields.neededText("id");
    Optional<Cue> cue = fields.needed("cue").flatMap(it -> cue(it, complaints));
    Optional<Prediction> prediction = fields.value("predict").flatMap(this::prediction);
    Optional<Prose> after = fields.text("after").map(name -> section(fields.line("after"), name));
    if (after.isPresent() && fields.value("predict").isEmpty()) {
      complaints.add(fields.line("after"), "part.after", id);
    }
    List<Change> when =
        fields
            .value("when")
            .flatMap(it -> Fields.open(it, "\"when\"", complaints))
            .map(changes::settings)
            .orElse(List.of());
    Prose text = section(fields.line("id"), id);
    Optional<Question> why =
        fields
            .value("why")
            .flatMap(it -> Fields.of(it, "\"why\"", WHY_KEYS, complaints))
            .map(this::question);
    boolean optional = fields.flag("optional");
    return cue.map(it -> new Part(id, it, when, optional, text, prediction, after, why));
  }

  private Optional<Prediction> prediction(LocatedNode node) {
    return Fields.of(node, "\"predict\"", PREDICT_KEYS, complaints)
        .flatMap(it -> {
          Question question = question(it);
          String observed = it.neededText("observed");
          return it.needed("freeze")
              .flatMap(freeze -> cue(freeze, complaints))
              .map(freeze -> new Prediction(freeze, question, observed));
        });
  }

  private Question question(Fields fields) {
    int before = complaints.count();
    String ask = fields.neededText("ask");
    List<Choice> choices = fields.list("choices", MOST_CHOICES, this::choice);
    if (complaints.count() == before) {
      check(fields.line("choices"), choices);
    }
    return new Question(ask, choices);
  }

  private void check(int line, List<Choice> choices) {
    if (choices.stream().noneMatch(Choice::right)) {
      complaints.add(line, "choices.right");
    }
    if (choices.stream().allMatch(Choice::right)) {
      complaints.add(line, "choices.wrong");
    }
  }

  private Optional<Choice> choice(LocatedNode node) {
    return Fields.of(node, "an answer", CHOICE_KEYS, complaints).map(this::choice);
  }

  private Choice choice(Fields fields) {
    String says = fields.neededText("says");
    boolean right = fields.flag("right");
    Optional<String> belief = fields.text("misconception");
    if (belief.isPresent() == right) {
      complaints.add(fields.line(), right ? "choices.right-belief" : "choices.belief");
    }
    belief
        .filter(it -> !misconceptions.contains(it))
        .ifPresent(it ->
            complaints.unknown(
                fields.line("misconception"),
                "value.meant",
                "value.choice",
                misconceptions,
                "\"misconception\"",
                it));
    return new Choice(
        says, fields.text("short").orElse(says), right, belief, fields.neededText("reply"));
  }

  private Prose section(int line, String name) {
    Prose found = sections.get(name);
    if (found == null && !name.isEmpty()) {
      complaints.unknown(line, "part.section-meant", "part.section", sections.keySet(), name);
    }
    return found == null ? SILENT : found;
  }
}
