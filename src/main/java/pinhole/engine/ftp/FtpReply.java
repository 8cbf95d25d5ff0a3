package pinhole.engine.ftp;

/// A line that the server's side sends (RFC 959 section 4.2).
///
/// @param code three digits; 0 for a line that is no reply
/// @param text what follows the code
public record FtpReply(int code, String text) {
  private static final int CODE_DIGITS = 3;

  /// Reads a line without its line end.
  public static FtpReply parse(String line) {
    int code = code(line);
    return code == 0
        ? new FtpReply(0, line)
        : new FtpReply(code, line.substring(CODE_DIGITS).strip());
  }

  private static int code(String line) {
    Digits digits = new Digits(line, 0);
    boolean three = digits.read(CODE_DIGITS) && digits.at() == CODE_DIGITS;
    boolean apart =
        line.length() <= CODE_DIGITS
            || line.charAt(CODE_DIGITS) == ' '
            || line.charAt(CODE_DIGITS) == '-';
    return three && apart && digits.value() >= 100 && digits.value() < 600 ? digits.value() : 0;
  }

  /// Whether this line ends a reply. A reply of several lines ends with the line whose code a blank
  /// follows; those before it have a hyphen there, or no code at all.
  public static boolean ends(String line) {
    return code(line) != 0 && (line.length() == CODE_DIGITS || line.charAt(CODE_DIGITS) == ' ');
  }

  /// The line without its line end.
  public String line() {
    return code + " " + text;
  }

  /// Whether the command was carried out (2xx).
  public boolean isPositive() {
    return code / 100 == 2;
  }
}
