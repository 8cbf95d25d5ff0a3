package pinhole.engine.ftp;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;

/// How the server is configured. Its behaviour is that of `options.profile`.
///
/// @param port the control port
/// @param pasvRange from which ports it picks for PASV and EPSV
/// @param pasvAddress what its 227 says instead of its own address
/// @param allowPort whether it accepts PORT and EPRT
/// @param allowPasv whether it accepts PASV and EPSV
/// @param activeFromPort20 whether its own calls leave from port 20
/// @param tls whether it offers TLS
/// @param dataLimitMicros how long it waits for a data connection
/// @param files what can be fetched
/// @param options which program it is, and how it was set up
public record ServerSetup(
    int port,
    PortRange pasvRange,
    Optional<Address> pasvAddress,
    boolean allowPort,
    boolean allowPasv,
    boolean activeFromPort20,
    boolean tls,
    long dataLimitMicros,
    List<ServerFile> files,
    ServerOptions options) {
  /// The port from which its own calls leave. RFC 959 says L-1; vsftpd's `ftp_data_port` is 20
  /// whatever the control port.
  public static final int DATA_PORT = 20;

  /// What MDTM says of every file (RFC 3659 section 2.3).
  static final String FILE_DATE = "20240229120000";

  /// Bytes of a listing's line besides the file's name.
  private static final int LISTING_LINE = 56;

  /// vsftpd as it comes.
  public ServerSetup(
      int port,
      PortRange pasvRange,
      Optional<Address> pasvAddress,
      boolean allowPort,
      boolean allowPasv,
      boolean activeFromPort20,
      boolean tls,
      long dataLimitMicros,
      List<ServerFile> files) {
    this(
        port,
        pasvRange,
        pasvAddress,
        allowPort,
        allowPasv,
        activeFromPort20,
        tls,
        dataLimitMicros,
        files,
        ServerOptions.VSFTPD);
  }

  /// Copies the list.
  public ServerSetup {
    files = List.copyOf(files);
  }

  /// A file on the server.
  ///
  /// @param name its name
  /// @param bytes its size
  public record ServerFile(String name, int bytes) {}

  /// The same server, with or without TLS.
  public ServerSetup withTls(boolean on) {
    return with(on, options);
  }

  /// The same server, another program or another set-up of it.
  public ServerSetup withOptions(ServerOptions other) {
    return with(tls, other);
  }

  private ServerSetup with(boolean sealed, ServerOptions other) {
    return new ServerSetup(
        port,
        pasvRange,
        pasvAddress,
        allowPort,
        allowPasv,
        activeFromPort20,
        sealed,
        dataLimitMicros,
        files,
        other);
  }

  /// The size of a file, empty if there is none of that name.
  public Optional<Integer> size(String name) {
    for (ServerFile file : files) {
      if (file.name().equals(name)) {
        return Optional.of(file.bytes());
      }
    }
    return Optional.empty();
  }

  /// The size of a listing: one line a file.
  public int listingSize() {
    int bytes = 0;
    for (ServerFile file : files) {
      bytes += LISTING_LINE + file.name().length();
    }
    return bytes;
  }
}
