package pinhole.capture.session;

import java.util.List;
import java.util.Optional;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpCommand;

/// The commands of FTP, by what they mean for a session.
final class Verbs {
  /// No other protocol with numbered replies has these.
  private static final List<String> TELLING =
      List.of(
          "USER", "PORT", "PASV", "EPRT", "EPSV", "RETR", "STOR", "LIST", "NLST", "MLSD", "PBSZ",
          "PROT", "FEAT", "SYST", "PWD", "CWD", "TYPE");

  private static final List<String> OTHER =
      List.of(
          "PASS", "ACCT", "AUTH", "CCC", "ADAT", "ABOR", "ALLO", "APPE", "CDUP", "CLNT", "DELE",
          "HELP", "LANG", "MDTM", "MFMT", "MKD", "MLST", "MODE", "NOOP", "OPTS", "QUIT", "REIN",
          "REST", "RMD", "RNFR", "RNTO", "SITE", "SIZE", "SMNT", "STAT", "STOU", "STRU", "XPWD",
          "XCWD", "XMKD", "XRMD", "HOST", "AVBL", "CSID");

  private static final List<String> TRANSFERS =
      List.of("RETR", "STOR", "STOU", "APPE", "LIST", "NLST", "MLSD");

  private Verbs() {}

  /// The verb of a client's line, in capitals.
  static String of(String line) {
    return FtpCommand.parse(line).verb();
  }

  static boolean isKnown(String verb) {
    return TELLING.contains(verb) || OTHER.contains(verb);
  }

  /// Whether a line is FTP and nothing else.
  static boolean tells(String line) {
    FtpCommand command = FtpCommand.parse(line);
    boolean tls =
        command.verb().equals("AUTH")
            && (command.argument().startsWith("TLS") || command.argument().startsWith("SSL"));
    return tls || TELLING.contains(command.verb());
  }

  /// Whether it moves a file or a listing over a data connection.
  static boolean transfers(String verb) {
    return TRANSFERS.contains(verb);
  }

  /// How a line arranges a data connection, empty if it does not.
  static Optional<DataMode> arranges(String line) {
    FtpCommand command = FtpCommand.parse(line);
    return switch (command.verb()) {
      case "PORT" -> Optional.of(DataMode.PORT);
      case "EPRT" -> Optional.of(DataMode.EPRT);
      case "PASV" -> Optional.of(DataMode.PASV);
      case "EPSV" ->
          command.argument().strip().equalsIgnoreCase("ALL")
              ? Optional.empty()
              : Optional.of(DataMode.EPSV);
      default -> Optional.empty();
    };
  }
}
