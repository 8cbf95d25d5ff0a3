package pinhole.engine.firewall;

import pinhole.engine.net.Address;

/// Cisco ASA's `inspect ftp`, from its configuration guides. The guides name the checks of `strict`
/// one by one; of the plain inspection they only say that it follows announcements.
///
/// @param strict whether it closes the connections that break FTP's rules
record AsaRules(boolean strict) implements LineRules {
  private static final int RESERVED = 1024;
  private static final int COMMAS = 5;
  private static final int TRAILING = 8;
  private static final String SYSTEM = "215 ";

  @Override
  public boolean joins() {
    return false;
  }

  @Override
  public AlgMatch sealed() {
    return new AlgMatch.Nothing();
  }

  @Override
  public boolean ignoresAddress() {
    return false;
  }

  @Override
  public AlgMatch judge(String line, CtDirection direction, String pending, Address sender) {
    AlgMatch match = AlgReader.read(line, direction, sender);
    if (!strict) {
      return match;
    }
    boolean command = direction == CtDirection.ORIGINAL;
    if (says(line, command ? AlgKeyword.PASSIVE : AlgKeyword.PORT)) {
      return new AlgMatch.Breach(AlgBreach.WRONG_SIDE);
    }
    if (command && !pending.isEmpty()) {
      return new AlgMatch.Breach(AlgBreach.NOT_ANSWERED);
    }
    if (command && !line.endsWith("\r\n")) {
      return new AlgMatch.Breach(AlgBreach.LINE_END);
    }
    if (says(line, command ? AlgKeyword.PORT : AlgKeyword.PASSIVE) && commas(line) != COMMAS) {
      return new AlgMatch.Breach(AlgBreach.COMMAS);
    }
    if (!command && line.startsWith(SYSTEM)) {
      return new AlgMatch.Masked(SYSTEM.length());
    }
    return match instanceof AlgMatch.Found found ? announced(line, found) : match;
  }

  private static AlgMatch announced(String line, AlgMatch.Found found) {
    if (found.announced().port() < RESERVED) {
      return new AlgMatch.Breach(AlgBreach.LOW_PORT);
    }
    int behind = line.length() - found.offset() - found.length();
    return behind > TRAILING ? new AlgMatch.Breach(AlgBreach.TRAILING) : found;
  }

  private static boolean says(String line, AlgKeyword keyword) {
    return line.regionMatches(true, 0, keyword.pattern(), 0, keyword.pattern().length());
  }

  private static int commas(String line) {
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      count += line.charAt(i) == ',' ? 1 : 0;
    }
    return count;
  }
}
