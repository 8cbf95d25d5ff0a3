package pinhole.progress;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes progress as JSON, one line an answer, so that a problem's line leads to it and two files
/// can be compared. [ProgressReader] reads it.
public final class ProgressJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ProgressJson() {}

  /// The file's text.
  public static String write(Progress progress) {
    StringBuilder out = new StringBuilder("{\n\"version\": ").append(Progress.VERSION);
    progress
        .learner()
        .map(learner -> object(learner, ProgressJson::learner))
        .ifPresent(learner -> out.append(",\n\"learner\": ").append(learner));
    list(out, "lessons", progress.lessons(), ProgressJson::lesson);
    list(out, "challenges", progress.challenges(), ProgressJson::challenge);
    list(out, "answers", progress.answers(), ProgressJson::answer);
    return out.append("\n}\n").toString();
  }

  private static <T> void list(
      StringBuilder out, String key, List<T> entries, BiConsumer<JsonGenerator, T> writer) {
    out.append(",\n\"").append(key).append("\": [");
    String before = "\n";
    for (T entry : entries) {
      out.append(before).append(object(entry, writer));
      before = ",\n";
    }
    out.append(']');
  }

  private static <T> String object(T entry, BiConsumer<JsonGenerator, T> writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      writer.accept(out, entry);
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void learner(JsonGenerator out, Learner learner) {
    out.writeStringProperty("name", learner.name());
    out.writeStringProperty("since", learner.since().toString());
  }

  private static void lesson(JsonGenerator out, LessonState state) {
    out.writeStringProperty("lesson", state.lesson());
    out.writeArrayPropertyStart("seen");
    state.seen().forEach(out::writeString);
    out.writeEndArray();
    out.writeBooleanProperty("finished", state.finished());
    state.place().ifPresent(place -> out.writeStringProperty("place", place));
    out.writeStringProperty("at", state.at().toString());
  }

  private static void challenge(JsonGenerator out, ChallengeState state) {
    out.writeStringProperty("challenge", state.challenge());
    state.best().ifPresent(best -> score(out, best));
    out.writeNumberProperty("stars", state.stars());
    out.writeNumberProperty("tries", state.tries());
    out.writeBooleanProperty("passed", state.passed());
    out.writeNumberProperty("hints", state.hints());
  }

  private static void score(JsonGenerator out, Score score) {
    out.writeObjectPropertyStart("best");
    out.writeNumberProperty("ports", score.ports());
    out.writeNumberProperty("addresses", score.addresses());
    out.writeEndObject();
  }

  private static void answer(JsonGenerator out, Answer answer) {
    out.writeStringProperty("lesson", answer.question().lesson());
    out.writeStringProperty("part", answer.question().part());
    out.writeStringProperty("kind", answer.question().kind().word());
    switch (answer.given()) {
      case Given.Chosen(int index) -> out.writeNumberProperty("choice", index);
      case Given.Typed(String text) -> out.writeStringProperty("typed", text);
    }
    out.writeBooleanProperty("right", answer.right());
    answer.misconception().ifPresent(id -> out.writeStringProperty("misconception", id));
    answer.confidence().ifPresent(it -> out.writeStringProperty("confidence", it.word()));
    out.writeStringProperty("when", answer.when().toString());
  }
}
