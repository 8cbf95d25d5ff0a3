package pinhole.capture.session;

/// How a data connection was found to belong to an announcement.
public enum Match {
  /// The announced address and port.
  EXACT,
  /// The announced port, but the address of the control connection: the caller did not use the
  /// announced one, or it was translated.
  CONTROL_ADDRESS,
  /// The announced port, but another address: it was translated on the way.
  OTHER_ADDRESS,
  /// By hosts and time only, since the announcement cannot be read.
  LIKELY,
  /// No connection belongs to it.
  NONE
}
