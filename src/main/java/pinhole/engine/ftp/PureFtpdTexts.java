package pinhole.engine.ftp;

/// The words of Pure-FTPd 1.0, from its messages_en.h, ftp_parser.c and ftpd.c. Its greeting has
/// more lines and its 226 tells the speed: both are shortened here. CCC is in newer versions only;
/// its words were not checked.
final class PureFtpdTexts {
  private PureFtpdTexts() {}

  static String text(ServerReply reply) {
    return switch (reply) {
      case GREETING ->
          "220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------\r\n"
              + "220 You will be disconnected after 15 minutes of inactivity.";
      case NEEDS_PASSWORD -> "331 User {0} OK. Password required";
      case LOGGED_IN_BY_NAME -> "230 Anonymous user logged in";
      case LOGGED_IN -> "230 Any password will work";
      case LOGIN_FIRST -> "530 You aren't logged in";
      case UNKNOWN -> "500 Unknown command";
      case GOODBYE -> "221 Logout.";
      case DIRECTORY -> "257 \"/\" is your current location";
      case CHANGED_DIRECTORY -> "250 OK. Current directory is /";
      case NOOP -> "200 Zzz...";
      case SYST -> "215 UNIX Type: L8";
      case HELP -> "214 The following SITE commands are recognized";
      case OPTS -> "200 OK, UTF-8 enabled";
      case ABOR -> "226 Since you see this ABOR must've succeeded";
      case FEATURES -> "211-Extensions supported:";
      case FEATURES_END -> "211 End.";
      case TYPE_ASCII -> "200 TYPE is now ASCII";
      case TYPE_BINARY -> "200 TYPE is now 8-bit binary";
      case NO_SIZE -> "550 Can't check for file existence";
      case PORT_DONE -> "200 PORT command successful";
      case PORT_UNREADABLE, EPRT_UNREADABLE -> "501 Syntax error in IP address";
      case FOREIGN -> "500 I won't open a connection to {1} (only to {2})";
      case LOW_PORT -> "501 Sorry, but I won't connect to ports < 1024";
      case EPRT_PROTOCOL -> "522 Only IPv4 and IPv6 are supported (1,2)";
      case EPSV_PROTOCOL -> "522 Only IPv4 is supported (1)";
      case EPSV_ALL -> "220 Active mode is disabled";
      case AFTER_EPSV_ALL -> "501 Active mode is disabled";
      case FORBIDDEN -> "500 Unknown command";
      case NO_PASV_OVER_IPV6 -> "425 You cannot use PASV on IPv6 connections. Use EPSV instead.";
      case PASSIVE -> "227 Entering Passive Mode ({0})";
      case EXTENDED_PASSIVE -> "229 Extended Passive mode OK ({0})";
      case NOT_ARRANGED -> "425 No data connection";
      case NO_FILE -> "550 Can't open {0}: No such file or directory";
      case LIST_CALLED, FILE_CALLED -> "150 Connecting to port {3}";
      case LIST_ACCEPTED, FILE_ACCEPTED -> "150 Accepted data connection";
      case LIST_DONE -> "226 {0} matches total";
      case CUT_OFF -> "426 Connection closed; transfer aborted.";
      case FILE_DONE -> "226 File successfully transferred";
      case CALL_FAILED -> "425 Could not open data connection to port {1}: {0}";
      case NO_CALL, STRANGER -> "421 Timeout (no new data for 900 seconds)";
      case AUTH_DONE -> "234 AUTH TLS OK.";
      case AUTH_UNKNOWN, AUTH_OFF -> "500 This security scheme is not implemented";
      case SEAL_FIRST -> "503 PROT must be preceded by a successful PBSZ command";
      case PBSZ -> "200 PBSZ=0";
      case PROT_PRIVATE -> "200 Data protection level set to \"private\"";
      case PROT_CLEAR -> "200 Data protection level set to \"clear\"";
      case PROT_NOT_OFFERED -> "200 Protection level {0} not understood. Fallback to \"private\"";
      case PROT_UNKNOWN -> "534 Fallback to [C]";
      case CCC_DONE -> "200 Control connection unencrypted";
      case CCC_REFUSED, CCC_NEEDS_SEAL -> "534 CCC refused";
    };
  }
}
