package archfixtures.pinhole.engine.sim;

/// Planted: a public class that anybody may extend.
public class OpenToSubclasses {}
