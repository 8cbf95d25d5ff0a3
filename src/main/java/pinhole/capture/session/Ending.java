package pinhole.capture.session;

/// How a connection ended.
public enum Ending {
  /// Both ends closed it.
  CLOSED,
  /// One end closed it, the other did not before the capture ended.
  HALF_CLOSED,
  /// A RST ended it.
  RESET,
  /// It was still open when the capture ended.
  OPEN
}
