package pinhole.capture.file;

import java.util.Locale;
import java.util.Set;

/// Recognises the beginning of a line of FTP. It is asked to be generous: a connection that is
/// wrongly taken for FTP only costs room.
final class FtpStart {
  private static final Set<String> VERBS =
      Set.of(
          "USER", "PASS", "ACCT", "CWD", "CDUP", "PWD", "XPWD", "QUIT", "REIN", "PORT", "PASV",
          "EPRT", "EPSV", "TYPE", "MODE", "STRU", "RETR", "STOR", "STOU", "APPE", "LIST", "NLST",
          "MLSD", "MLST", "SIZE", "MDTM", "REST", "ABOR", "AUTH", "PBSZ", "PROT", "CCC", "FEAT",
          "OPTS", "SYST", "STAT", "HELP", "NOOP", "SITE", "CLNT", "HOST", "ALLO", "DELE", "MKD",
          "RMD", "RNFR", "RNTO");
  private static final int LONGEST = 4;

  private FtpStart() {}

  /// Whether bytes begin like a command or a reply.
  static boolean isFtp(Slice bytes) {
    String start = bytes.text(LONGEST + 1);
    return isReply(start) || isCommand(start);
  }

  private static boolean isReply(String start) {
    return start.length() > 3
        && start.charAt(0) >= '1'
        && start.charAt(0) <= '6'
        && isDigit(start.charAt(1))
        && isDigit(start.charAt(2))
        && (start.charAt(3) == ' ' || start.charAt(3) == '-');
  }

  private static boolean isCommand(String start) {
    int end = 0;
    while (end < start.length() && Character.isLetter(start.charAt(end))) {
      end++;
    }
    boolean ends = end < start.length() && " \r\n".indexOf(start.charAt(end)) >= 0;
    return ends && end >= 3 && VERBS.contains(upper(start.substring(0, end)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
