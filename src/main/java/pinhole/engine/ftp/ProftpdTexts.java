package pinhole.engine.ftp;

/// The words of ProFTPD 1.3. From its sources: PORT, EPRT, EPSV and their refusals (mod_core.c),
/// 150 and 425 (data.c). From general knowledge, not checked: the greeting, the login, FEAT, AUTH,
/// PBSZ, PROT and CCC (mod_auth.c, mod_tls.c).
final class ProftpdTexts {
  private ProftpdTexts() {}

  static String text(ServerReply reply) {
    return switch (reply) {
      case GREETING -> "220 ProFTPD Server (ProFTPD Default Installation) [{0}]";
      case NEEDS_PASSWORD ->
          "331 Anonymous login ok, send your complete email address as your password";
      case LOGGED_IN_BY_NAME, LOGGED_IN -> "230 Anonymous access granted, restrictions apply";
      case LOGIN_FIRST -> "530 Please login with USER and PASS";
      case UNKNOWN -> "500 {0} not understood";
      case GOODBYE -> "221 Goodbye.";
      case DIRECTORY -> "257 \"/\" is the current directory";
      case CHANGED_DIRECTORY -> "250 CWD command successful";
      case NOOP -> "200 NOOP command successful";
      case SYST -> "215 UNIX Type: L8";
      case HELP -> "214 Direct comments to root";
      case OPTS -> "200 UTF8 set to on";
      case ABOR -> "226 Abort successful";
      case FEATURES -> "211-Features:";
      case FEATURES_END -> "211 End";
      case TYPE_ASCII -> "200 Type set to A";
      case TYPE_BINARY -> "200 Type set to I";
      case NO_SIZE, NO_FILE -> "550 {0}: No such file or directory";
      case PORT_DONE -> "200 {0} command successful";
      case PORT_UNREADABLE -> "501 Illegal PORT command";
      case EPRT_UNREADABLE -> "501 Illegal EPRT command";
      case FOREIGN, LOW_PORT -> "500 Illegal {0} command";
      case EPRT_PROTOCOL, EPSV_PROTOCOL, NO_PASV_OVER_IPV6 ->
          "522 Network protocol not supported, use (1,2)";
      case EPSV_ALL -> "200 EPSV ALL command successful";
      case AFTER_EPSV_ALL -> "500 Illegal {0} command, EPSV ALL in effect";
      case FORBIDDEN -> "501 {0}: Operation not permitted";
      case PASSIVE -> "227 Entering Passive Mode ({0}).";
      case EXTENDED_PASSIVE -> "229 Entering Extended Passive Mode ({0})";
      case NOT_ARRANGED -> "425 Unable to build data connection: Invalid argument";
      case LIST_CALLED, LIST_ACCEPTED -> "150 Opening ASCII mode data connection for file list";
      case FILE_CALLED, FILE_ACCEPTED -> "150 Opening {2} mode data connection for {0} ({1} bytes)";
      case CUT_OFF -> "426 Connection closed; transfer aborted.";
      case LIST_DONE, FILE_DONE -> "226 Transfer complete";
      case CALL_FAILED -> "425 Unable to build data connection: {0}";
      case NO_CALL, STRANGER -> "425 Unable to build data connection: Connection timed out";
      case AUTH_DONE -> "234 AUTH TLS successful";
      case AUTH_UNKNOWN -> "504 AUTH: unsupported security mechanism";
      case AUTH_OFF -> "500 AUTH not understood";
      case SEAL_FIRST -> "503 {0} not allowed on insecure control connection";
      case PBSZ -> "200 PBSZ 0 successful";
      case PROT_PRIVATE -> "200 Protection set to Private";
      case PROT_CLEAR -> "200 Protection set to Clear";
      case PROT_NOT_OFFERED -> "536 PROT {0} unsupported";
      case PROT_UNKNOWN -> "504 PROT: unsupported protection level";
      case CCC_DONE -> "200 Clearing control channel protection";
      case CCC_REFUSED -> "534 Unwilling to accept security parameters";
      case CCC_NEEDS_SEAL -> "533 CCC not allowed on insecure control connection";
    };
  }
}
