package pinhole.whatif;

/// Which holes stand open in the walls at rest.
public enum Holes {
  /// Only the control port in the server's wall.
  CONTROL,
  /// The control port and port 20 in the server's wall: what the myth says.
  CONTROL_AND_TWENTY,
  /// The control port and the server's passive range in the server's wall.
  CONTROL_AND_RANGE,
  /// The control port in the server's wall, and the client's wall lets in what comes from port 20.
  SOURCE_TWENTY
}
