package pinhole.ladder;

/// What an ALG made of a line that arranges a data connection.
///
/// @param kind in a word
/// @param port for which the pinhole is; 0 for none
public record AlgNote(Kind kind, int port) {
  /// In a word.
  public enum Kind {
    /// It read the line and opened a pinhole.
    OPENED,
    /// It read the line, rewrote the address in it, and opened a pinhole.
    REWROTE,
    /// The line is sealed by TLS: it could not read it.
    BLIND,
    /// It read the line and opened nothing.
    DECLINED
  }
}
