package pinhole.engine.ftp;

import java.util.Locale;

/// A line that the user's side sends (RFC 959 section 5.3).
///
/// @param verb in capitals
/// @param argument what follows the first space, empty if nothing does
public record FtpCommand(String verb, String argument) {
  /// Telnet's "interpret as command": it and what it announces are no part of the line.
  private static final char IAC = 0xff;

  /// Reads a line without its line end. Verbs are case-insensitive. Telnet commands before it (RFC
  /// 959 section 4.1.3) are skipped.
  public static FtpCommand parse(String text) {
    int start = 0;
    while (start + 1 < text.length() && text.charAt(start) == IAC) {
      start += 2;
    }
    String line = start == 0 ? text : text.substring(start);
    int space = line.indexOf(' ');
    String verb = space < 0 ? line : line.substring(0, space);
    String argument = space < 0 ? "" : line.substring(space + 1);
    return new FtpCommand(verb.toUpperCase(Locale.ROOT), argument);
  }

  /// The line without its line end.
  public String line() {
    return argument.isEmpty() ? verb : verb + " " + argument;
  }
}
