package archfixtures.pinhole.engine.tcp;

import java.util.concurrent.Executor;

/// Planted: the engine knows concurrency.
public record WaitsForOthers(Executor others) {}
