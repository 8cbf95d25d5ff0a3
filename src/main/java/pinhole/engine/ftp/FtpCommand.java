package pinhole.engine.ftp;

import java.util.Locale;

/// A line that the user's side sends (RFC 959 section 5.3).
///
/// @param verb in capitals
/// @param argument what follows the first space, empty if nothing does
public record FtpCommand(String verb, String argument) {
  /// Reads a line without its line end. Verbs are case-insensitive.
  public static FtpCommand parse(String line) {
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
