package pinhole.ui.kit;

/// What the ALG's eye does.
public enum EyeState {
  /// The ALG is switched off.
  OFF,
  /// It would read what comes by.
  WATCHING,
  /// It reads the segment on the control lane.
  READING,
  /// TLS hides the text from it.
  BLIND,
  /// The control connection uses a port that the ALG does not listen on.
  NOT_ITS_PORT
}
