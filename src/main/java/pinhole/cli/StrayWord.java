package pinhole.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/// A word that names neither a command nor a file.
final class StrayWord extends UnmatchedArgumentException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  StrayWord(CommandLine line, String word, String sentence) {
    super(line, List.of(word));
    this.sentence = sentence;
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
