package archfixtures.pinhole.engine.tcp;

import java.nio.file.Path;

/// Planted: the engine knows the disk.
public record ReadsDisk(Path file) {}
