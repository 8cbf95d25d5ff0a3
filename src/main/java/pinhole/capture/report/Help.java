package pinhole.capture.report;

/// Something one might try, and whether it would help here.
///
/// @param worth whether it would
/// @param what it is, a few words
/// @param why it would or would not
public record Help(Worth worth, String what, String why) {
  /// Whether something would help.
  public enum Worth {
    /// It would.
    YES,
    /// It would, by a pinhole that an ALG opens.
    PINHOLE,
    /// It would not.
    NO
  }
}
