package archfixtures.pinhole.stray;

/// Planted: its package stands in no layer.
public record Stray() {}
