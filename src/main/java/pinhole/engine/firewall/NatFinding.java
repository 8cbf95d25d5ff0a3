package pinhole.engine.firewall;

/// Why a header was rewritten. Each has its words in `explain`.
public sealed interface NatFinding {
  /// It leaves: its source becomes the outside address.
  record SourceHidden() implements NatFinding {}

  /// It calls a forwarded port: its destination becomes the inside host.
  record PortForwarded() implements NatFinding {}

  /// It uses a pinhole: its addresses follow those of the control connection.
  record FollowsControl() implements NatFinding {}

  /// It belongs to a translated connection.
  record KnownBinding() implements NatFinding {}
}
