package pinhole.lesson;

import java.util.List;
import java.util.Optional;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Text;

/// Reads the parts of a lesson, which the file calls steps.
final class PartReader {
  static final List<String> KEYS =
      List.of("id", "scene", "cue", "when", "optional", "predict", "after", "why");
  static final List<String> PREDICT_KEYS = List.of("freeze", "choices", "typed");
  static final List<String> WHY_KEYS = List.of("choices", "typed");
  private static final Prose SILENT = new Prose(List.of());

  private final Complaints complaints;
  private final List<Scene> scenes;
  private final LessonWords words;
  private final QuestionReader questions;
  private String scene = Scene.MAIN;

  /// @param scenes of the lesson
  /// @param words of the lesson
  PartReader(
      List<Scene> scenes, LessonWords words, QuestionReader questions, Complaints complaints) {
    this.scenes = scenes;
    this.words = words;
    this.questions = questions;
    this.complaints = complaints;
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
    chooseScene(fields);
    Optional<Cue> cue = fields.needed("cue").flatMap(it -> cue(it, complaints));
    Optional<TextTree> section = words.section(fields, id);
    Optional<Prediction> prediction =
        fields
            .value("predict")
            .flatMap(it -> Fields.of(it, "\"predict\"", PREDICT_KEYS, complaints))
            .flatMap(it -> words.below(section, "predict").flatMap(at -> prediction(it, at)));
    boolean after = fields.flag("after");
    if (after && fields.value("predict").isEmpty()) {
      complaints.add(fields.line("after"), "part.after", id);
    }
    Optional<Prose> later =
        after ? words.below(section, "after").map(words::prose) : Optional.empty();
    Optional<Question> why =
        fields
            .value("why")
            .flatMap(it -> Fields.of(it, "\"why\"", WHY_KEYS, complaints))
            .flatMap(it -> words.below(section, "why").map(at -> questions.read(it, at)));
    section.ifPresent(it -> words.checkUsed(it, fields));
    return cue.map(it ->
        new Part(
            id,
            scene,
            it,
            when(fields),
            fields.flag("optional"),
            section.map(words::prose).orElse(SILENT),
            prediction,
            later,
            why));
  }

  private List<Change> when(Fields fields) {
    return fields
        .value("when")
        .flatMap(it -> Fields.open(it, "\"when\"", complaints))
        .map(it -> new Changes(SceneReader.find(scenes, scene).scenario(), complaints).settings(it))
        .orElse(List.of());
  }

  /// A step without a scene belongs to that of the step before.
  private void chooseScene(Fields fields) {
    Optional<String> named = fields.text("scene");
    if (named.isPresent()) {
      List<String> ids = scenes.stream().map(Scene::id).toList();
      if (ids.contains(named.get())) {
        scene = named.get();
      } else {
        complaints.unknown(
            fields.line("scene"), "part.scene-meant", "part.scene", ids, named.get());
      }
    }
  }

  private Optional<Prediction> prediction(Fields fields, TextTree section) {
    Question question = questions.read(fields, section);
    String observed = questions.observed(section);
    return fields
        .needed("freeze")
        .flatMap(freeze -> cue(freeze, complaints))
        .map(freeze -> new Prediction(freeze, question, observed));
  }
}
