package pinhole.lesson;

/// A switch that a lesson leaves to the learner; the other switches are hidden.
public enum Control {
  /// The ALG of each firewall.
  ALG,
  /// Address translation of each firewall.
  NAT,
  /// TLS between client and server.
  TLS,
  /// Which command arranges the data connection.
  MODE,
  /// The rules of each firewall.
  RULES,
  /// What happens to what matches no rule.
  DEFAULTS
}
