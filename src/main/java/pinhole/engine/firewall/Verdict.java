package pinhole.engine.firewall;

/// What a rule or a default does with a segment.
public enum Verdict {
  /// Lets it through.
  ACCEPT,
  /// Discards it in silence.
  DROP,
  /// Discards it and answers with a TCP reset or an ICMP error.
  REJECT
}
