package pinhole.capture.report;

import java.util.List;

/// What is so sure. A report has at most one of each level, the surest first.
///
/// @param level how sure
/// @param sentences what, at least one
public record Certainty(Level level, List<String> sentences) {
  /// Copies the list.
  public Certainty {
    sentences = List.copyOf(sentences);
  }

  /// How sure something is.
  public enum Level {
    /// The packets show it.
    CERTAIN,
    /// It explains the packets best.
    LIKELY,
    /// This capture cannot show it.
    CANNOT_KNOW
  }
}
