package pinhole.engine.ftp;

/// A line that the server's side sends (RFC 959 section 4.2).
///
/// @param code three digits; 0 for a line that is no reply
/// @param text what follows the code
public record FtpReply(int code, String text) {
  /// Reads a line without its line end.
  public static FtpReply parse(String line) {
    boolean reply = line.matches("[1-5][0-9]{2}([ -].*)?");
    return reply
        ? new FtpReply(Integer.parseInt(line.substring(0, 3)), line.substring(3).strip())
        : new FtpReply(0, line);
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
