package pinhole.capture.file;

/// Is told how far the reading of a capture file is, on the thread that reads.
@FunctionalInterface
public interface CaptureProgress {
  /// Who does not want to know.
  CaptureProgress NONE = (packets, share) -> {};

  /// Called about every 64 KB of the file, and once at the end.
  ///
  /// @param packets read so far
  /// @param share of the file's bytes that were read, 0..1; 0 while the file's size is unknown
  void read(int packets, double share);
}
