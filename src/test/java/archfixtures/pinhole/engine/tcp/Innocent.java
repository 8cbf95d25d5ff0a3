package archfixtures.pinhole.engine.tcp;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Innocent: all that the engine may use, so that no rule forbids too much.
public record Innocent(List<String> names, SequencedMap<String, Integer> ports) {
  public Innocent {
    names = List.copyOf(names);
    ports = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ports));
  }

  public byte[] bytes() {
    return new byte[] {1, 2};
  }

  public String words(Choice choice) {
    return switch (choice) {
      case Choice.Yes(var why) -> "yes: " + why;
      case Choice.No _ -> String.format("no %s", names.stream().map(String::trim).toList());
    };
  }

  public EnumMap<Answer, Integer> answers() {
    return new EnumMap<>(Answer.class);
  }

  /// A sealed choice.
  public sealed interface Choice {
    record Yes(String why) implements Choice {}

    record No() implements Choice {}
  }

  /// An enumeration, switched over by [#size].
  public enum Answer {
    SHORT,
    LONG
  }

  public static int size(Answer answer) {
    return switch (answer) {
      case SHORT -> 1;
      case LONG -> 2;
    };
  }
}
