package pinhole.engine.ftp;

import pinhole.engine.net.Endpoint;

/// How the server will come by its next data connection.
public sealed interface Arrangement {
  /// Nobody said.
  record None() implements Arrangement {}

  /// PORT or EPRT said where it is to call.
  ///
  /// @param client where
  record Calls(Endpoint client) implements Arrangement {}

  /// PASV or EPSV opened a port.
  ///
  /// @param port which
  record Listens(int port) implements Arrangement {}
}
