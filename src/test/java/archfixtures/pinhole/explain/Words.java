package archfixtures.pinhole.explain;

/// Innocent: imported by [archfixtures.pinhole.engine.net.LooksUp].
public record Words(String text) {}
