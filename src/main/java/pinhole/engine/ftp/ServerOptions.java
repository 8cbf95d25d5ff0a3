package pinhole.engine.ftp;

/// How a server was set up, beyond its ports.
///
/// @param profile which program it is
/// @param implicitTls whether TLS covers the control connection from its first byte (port 990)
/// @param ccc whether it agrees to CCC (RFC 4217 section 5)
/// @param checksCaller whether it refuses PORT and EPRT to another host than the caller, and
///   passive connections from one (RFC 2577 sections 3 and 4)
public record ServerOptions(
    ServerProfile profile, boolean implicitTls, boolean ccc, boolean checksCaller) {
  /// vsftpd as it comes.
  public static final ServerOptions VSFTPD =
      new ServerOptions(ServerProfile.VSFTPD, false, false, true);

  /// The same options for another program.
  public ServerOptions withProfile(ServerProfile other) {
    return new ServerOptions(other, implicitTls, ccc, checksCaller);
  }
}
