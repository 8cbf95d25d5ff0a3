package pinhole.engine.ftp;

/// The words of Microsoft IIS 7 and later, from public transcripts: greeting, login, SYST, PWD,
/// TYPE, PORT, 227, 229, 125, 150, 226 and "425 Cannot open data connection.". Where none showed a
/// text, that of RFC 959 and RFC 2428 stands in.
final class IisTexts {
  private IisTexts() {}

  static String text(ServerReply reply) {
    return switch (reply) {
      case GREETING -> "220 Microsoft FTP Service";
      case NEEDS_PASSWORD ->
          "331 Anonymous access allowed, send identity (e-mail name) as password.";
      case LOGGED_IN_BY_NAME, LOGGED_IN -> "230 User logged in.";
      case LOGIN_FIRST -> "530 Please login with USER and PASS.";
      case UNKNOWN -> "500 Command not understood.";
      case GOODBYE -> "221 Goodbye.";
      case DIRECTORY -> "257 \"/\" is current directory.";
      case CHANGED_DIRECTORY -> "250 CWD command successful.";
      case NOOP -> "200 noop command successful.";
      case SYST -> "215 Windows_NT";
      case HELP -> "214 HELP command successful.";
      case OPTS -> "200 OPTS UTF8 command successful - UTF8 encoding now ON.";
      case ABOR -> "226 ABOR command successful.";
      case FEATURES -> "211-Extended features supported:";
      case FEATURES_END -> "211 END";
      case TYPE_ASCII -> "200 Type set to A.";
      case TYPE_BINARY -> "200 Type set to I.";
      case NO_SIZE, NO_FILE -> "550 The system cannot find the file specified.";
      case PORT_DONE -> "200 {0} command successful.";
      case PORT_UNREADABLE, EPRT_UNREADABLE -> "501 Syntax error in parameters or arguments.";
      case FOREIGN, LOW_PORT -> "501 Server cannot accept argument.";
      case EPRT_PROTOCOL, EPSV_PROTOCOL -> "522 Network protocol not supported, use (1,2)";
      case EPSV_ALL -> "200 EPSV ALL command successful.";
      case AFTER_EPSV_ALL -> "501 {0} not allowed after EPSV ALL.";
      case FORBIDDEN -> "502 Command not implemented.";
      case NO_PASV_OVER_IPV6 -> "425 Cannot open passive connection.";
      case PASSIVE -> "227 Entering Passive Mode ({0}).";
      case EXTENDED_PASSIVE -> "229 Entering Extended Passive Mode ({0})";
      case NOT_ARRANGED, CALL_FAILED, NO_CALL, STRANGER -> "425 Cannot open data connection.";
      case LIST_CALLED -> "150 Opening ASCII mode data connection.";
      case FILE_CALLED -> "150 Opening {2} mode data connection.";
      case LIST_ACCEPTED, FILE_ACCEPTED -> "125 Data connection already open; Transfer starting.";
      case CUT_OFF -> "426 Connection closed; transfer aborted.";
      case LIST_DONE, FILE_DONE -> "226 Transfer complete.";
      case AUTH_DONE -> "234 AUTH command ok. Expecting TLS Negotiation.";
      case AUTH_UNKNOWN -> "504 Security mechanism not implemented.";
      case AUTH_OFF -> "534 Policy requires no SSL.";
      case SEAL_FIRST -> "503 Bad sequence of commands.";
      case PBSZ -> "200 PBSZ command successful.";
      case PROT_PRIVATE, PROT_CLEAR -> "200 PROT command successful.";
      case PROT_NOT_OFFERED -> "536 Requested PROT level not supported.";
      case PROT_UNKNOWN -> "504 Command not implemented for that parameter.";
      case CCC_DONE -> "200 CCC command successful.";
      case CCC_REFUSED -> "534 Request denied for policy reasons.";
      case CCC_NEEDS_SEAL -> "533 Command protection level denied for policy reasons.";
    };
  }
}
