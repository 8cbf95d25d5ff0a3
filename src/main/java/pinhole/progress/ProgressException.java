package pinhole.progress;

import java.io.IOException;

/// A file holds no progress that can be used. Its message has one line a problem, each with the
/// file and the line.
public final class ProgressException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final boolean newer;

  ProgressException(String sentences, int line, boolean newer) {
    super(sentences);
    this.line = line;
    this.newer = newer;
  }

  /// The line of the first problem; 0 if it has none.
  public int line() {
    return line;
  }

  /// Whether a newer Pinhole wrote the file, so that nothing is wrong with it.
  public boolean newer() {
    return newer;
  }
}
