package pinhole.engine.firewall;

/// The lines that an FTP ALG looks for, and nothing else.
public enum AlgKeyword {
  /// Active, from the client.
  PORT("PORT", CtDirection.ORIGINAL),
  /// Active, extended, from the client.
  EPRT("EPRT", CtDirection.ORIGINAL),
  /// Passive, from the server.
  PASSIVE("227 ", CtDirection.REPLY),
  /// Passive, extended, from the server.
  EXTENDED_PASSIVE("229 ", CtDirection.REPLY);

  private final String pattern;
  private final CtDirection saidBy;

  AlgKeyword(String pattern, CtDirection saidBy) {
    this.pattern = pattern;
    this.saidBy = saidBy;
  }

  /// With what the segment must begin.
  public String pattern() {
    return pattern;
  }

  /// Which side says it.
  public CtDirection saidBy() {
    return saidBy;
  }
}
