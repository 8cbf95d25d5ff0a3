package pinhole.engine.ftp;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Endpoint;

/// How a client was started, beyond what it is to fetch.
///
/// @param profile which program it is
/// @param implicitTls whether TLS covers the control connection from its first byte (port 990)
/// @param ccc whether it asks for a clear control connection after logging in (RFC 4217 section 5)
/// @param activePort the port that it announces in active mode; empty for any ephemeral port
/// @param calls where it calls; empty for the scenario's server
/// @param script the segments of [ClientProfile#BY_HAND], each with exactly its bytes (ISO 8859-1)
public record ClientOptions(
    ClientProfile profile,
    boolean implicitTls,
    boolean ccc,
    Optional<Integer> activePort,
    Optional<Endpoint> calls,
    List<String> script) {
  /// curl without further options.
  public static final ClientOptions CURL =
      new ClientOptions(
          ClientProfile.CURL, false, false, Optional.empty(), Optional.empty(), List.of());

  /// Copies the list.
  public ClientOptions {
    script = List.copyOf(script);
  }

  /// The same options for another program.
  public ClientOptions withProfile(ClientProfile other) {
    return new ClientOptions(other, implicitTls, ccc, activePort, calls, script);
  }

  /// A person who types these segments.
  public static ClientOptions byHand(List<String> script) {
    return new ClientOptions(
        ClientProfile.BY_HAND, false, false, Optional.empty(), Optional.empty(), script);
  }
}
