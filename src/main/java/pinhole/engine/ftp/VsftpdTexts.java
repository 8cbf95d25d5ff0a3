package pinhole.engine.ftp;

/// The words of vsftpd 3.0.3. Measured, except those for HELP, FEAT, OPTS and CWD, which are from
/// its prelogin.c, features.c and postlogin.c. It has no CCC.
final class VsftpdTexts {
  private VsftpdTexts() {}

  static String text(ServerReply reply) {
    return switch (reply) {
      case GREETING -> "220 (vsFTPd 3.0.3)";
      case NEEDS_PASSWORD -> "331 Please specify the password.";
      case LOGGED_IN_BY_NAME, LOGGED_IN -> "230 Login successful.";
      case LOGIN_FIRST, AUTH_OFF -> "530 Please login with USER and PASS.";
      case UNKNOWN, CCC_DONE, CCC_REFUSED, CCC_NEEDS_SEAL -> "500 Unknown command.";
      case GOODBYE -> "221 Goodbye.";
      case DIRECTORY -> "257 \"/\" is the current directory";
      case CHANGED_DIRECTORY -> "250 Directory successfully changed.";
      case NOOP -> "200 NOOP ok.";
      case SYST -> "215 UNIX Type: L8";
      case HELP -> "214 Help OK.";
      case OPTS -> "200 Always in UTF8 mode.";
      case ABOR -> "225 No transfer to ABOR.";
      case FEATURES -> "211-Features:";
      case FEATURES_END -> "211 End";
      case TYPE_ASCII -> "200 Switching to ASCII mode.";
      case TYPE_BINARY -> "200 Switching to Binary mode.";
      case NO_SIZE -> "550 Could not get file size.";
      case PORT_DONE -> "200 {0} command successful. Consider using {1}.";
      case PORT_UNREADABLE -> "500 Illegal PORT command.";
      case EPRT_UNREADABLE -> "500 Bad EPRT command.";
      case FOREIGN, LOW_PORT -> "500 Illegal {0} command.";
      case EPRT_PROTOCOL -> "500 Bad EPRT protocol.";
      case EPSV_PROTOCOL, NO_PASV_OVER_IPV6 -> "522 Bad network protocol.";
      case EPSV_ALL -> "200 EPSV ALL ok.";
      case AFTER_EPSV_ALL, FORBIDDEN -> "550 Permission denied.";
      case PASSIVE -> "227 Entering Passive Mode ({0}).";
      case EXTENDED_PASSIVE -> "229 Entering Extended Passive Mode ({0})";
      case NOT_ARRANGED -> "425 Use PORT or PASV first.";
      case NO_FILE -> "550 Failed to open file.";
      case LIST_CALLED, LIST_ACCEPTED -> "150 Here comes the directory listing.";
      case FILE_CALLED, FILE_ACCEPTED ->
          "150 Opening BINARY mode data connection for {0} ({1} bytes).";
      case LIST_DONE -> "226 Directory send OK.";
      case CUT_OFF -> "426 Failure writing network stream.";
      case FILE_DONE -> "226 Transfer complete.";
      case CALL_FAILED, NO_CALL -> "425 Failed to establish connection.";
      case STRANGER -> "425 Security: Bad IP connecting.";
      case AUTH_DONE -> "234 Proceed with negotiation.";
      case AUTH_UNKNOWN -> "504 Unknown AUTH type.";
      case SEAL_FIRST -> "503 {0} needs a secure connection.";
      case PBSZ -> "200 PBSZ set to 0.";
      case PROT_PRIVATE -> "200 PROT now Private.";
      case PROT_CLEAR -> "200 PROT now Clear.";
      case PROT_NOT_OFFERED -> "536 PROT not supported.";
      case PROT_UNKNOWN -> "504 PROT not recognized.";
    };
  }
}
