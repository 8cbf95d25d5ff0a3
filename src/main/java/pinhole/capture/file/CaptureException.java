package pinhole.capture.file;

import java.io.IOException;

/// Nothing could be read from a capture file. Its message is for users: the name of the file, what
/// is wrong and what to do. The parts of the message are there for a window that shows them apart.
public final class CaptureException extends IOException {
  private static final long serialVersionUID = 1L;

  private final CaptureProblem problem;
  private final String magic;
  private final String kind;
  private final String title;
  private final String sentence;

  CaptureException(String name, CaptureProblem problem, Text text) {
    super(text.message(name));
    this.problem = problem;
    this.magic = text.magic;
    this.kind = text.kind;
    this.title = text.title;
    this.sentence = text.sentence;
  }

  /// Which of the reasons it is.
  public CaptureProblem problem() {
    return problem;
  }

  /// The first bytes of the file, as `50 4B 03 04`; empty when no byte of it was read.
  public String magic() {
    return magic;
  }

  /// What kind of file it is, as `a zip archive`; empty when that is not known.
  public String kind() {
    return kind;
  }

  /// What is wrong, as a title without a full stop: `This is not a capture file`.
  public String title() {
    return title;
  }

  /// More about it and what to do, as one or two sentences.
  public String sentence() {
    return sentence;
  }

  /// The words of an exception.
  ///
  /// @param magic the first bytes in hexadecimal, or empty
  /// @param kind of the file, or empty
  /// @param title what is wrong
  /// @param sentence more about it
  record Text(String magic, String kind, String title, String sentence) {
    private String message(String name) {
      return name + ": " + title + ". " + sentence;
    }
  }
}
