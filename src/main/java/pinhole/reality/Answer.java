package pinhole.reality;

import java.util.Arrays;
import java.util.List;

/// What came back to the host that asked for a connection.
public enum Answer {
  /// The connection was agreed to.
  SYN_ACK("syn-ack"),
  /// The connection was refused.
  RST("rst"),
  /// Silence.
  NONE("none");

  private final String word;

  Answer(String word) {
    this.word = word;
  }

  /// The word in records.
  public String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Answer::word).toList();
  }

  static Answer of(String word) {
    return Arrays.stream(values())
        .filter(answer -> answer.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no answer is called " + word));
  }
}
