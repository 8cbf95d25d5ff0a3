package archfixtures.pinhole.ui.kit;

/// Innocent: every view may use it.
public record Badge(String text) {}
