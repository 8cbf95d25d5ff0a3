package pinhole.engine.firewall;

import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;

/// OpenBSD's and FreeBSD's `ftp-proxy`, from its source and manual page. It keeps whole lines of at
/// most 500 bytes, reads a 227 or 229 only if the client has asked for it, takes the address from
/// the control connection and never from the line, and ends the session for whatever it does not
/// understand. TLS records are no text to it, so they end the session too.
record PfRules() implements LineRules {
  private static final int LONGEST = 500;
  private static final int RESERVED = 1024;

  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public AlgMatch sealed() {
    return new AlgMatch.Breach(AlgBreach.NOT_TEXT);
  }

  @Override
  public boolean ignoresAddress() {
    return true;
  }

  @Override
  public AlgMatch judge(String line, CtDirection direction, String pending, Address sender) {
    if (line.indexOf('\0') >= 0) {
      return new AlgMatch.Breach(AlgBreach.NOT_TEXT);
    }
    // A line that fills the buffer and has no end is as bad as one that is longer.
    if (line.length() > LONGEST || (line.length() == LONGEST && !line.endsWith("\n"))) {
      return new AlgMatch.Breach(AlgBreach.LINE_TOO_LONG);
    }
    if (!line.endsWith("\n")) {
      return new AlgMatch.Nothing();
    }
    return direction == CtDirection.ORIGINAL ? command(line, sender) : reply(line, pending, sender);
  }

  private static AlgMatch command(String line, Address sender) {
    boolean port = begins(line, "PORT ");
    if (sender.version() == IpVersion.V6 && (port || begins(line, "PASV"))) {
      return new AlgMatch.Breach(AlgBreach.WRONG_FAMILY);
    }
    if (port) {
      return announced(AlgKeyword.PORT, line, " ", sender);
    }
    return begins(line, "EPRT ")
        ? announced(AlgKeyword.EPRT, line, " ", sender)
        : new AlgMatch.Nothing();
  }

  private static AlgMatch reply(String line, String pending, Address sender) {
    if (begins(pending, "PASV") && begins(line, AlgKeyword.PASSIVE.pattern())) {
      return announced(AlgKeyword.PASSIVE, line, "(", sender);
    }
    return begins(pending, "EPSV") && begins(line, AlgKeyword.EXTENDED_PASSIVE.pattern())
        ? announced(AlgKeyword.EXTENDED_PASSIVE, line, "(", sender)
        : new AlgMatch.Nothing();
  }

  /// The numbers stand behind the last blank or bracket of the line, which must be the right one of
  /// the two.
  private static AlgMatch announced(
      AlgKeyword keyword, String line, String before, Address sender) {
    int at = Math.max(line.lastIndexOf(' '), line.lastIndexOf('('));
    PfReader reader = new PfReader(line, at + 1, sender);
    boolean read = line.startsWith(before, at) && reader.reads(keyword);
    if (!read) {
      return new AlgMatch.Breach(AlgBreach.UNREADABLE);
    }
    Endpoint announced = reader.announced();
    return announced.port() < RESERVED
        ? new AlgMatch.Breach(AlgBreach.LOW_PORT)
        : new AlgMatch.Found(keyword, at + 1, reader.length(), announced);
  }

  private static boolean begins(String line, String pattern) {
    return line.regionMatches(true, 0, pattern, 0, pattern.length());
  }
}
