package archfixtures.pinhole.engine.sim;

/// Planted: an interface that is not sealed.
public interface OpenChoice {}
