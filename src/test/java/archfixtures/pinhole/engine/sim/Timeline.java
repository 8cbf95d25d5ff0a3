package archfixtures.pinhole.engine.sim;

/// Planted: JavaFX has a type of this name.
public record Timeline(long length) {}
