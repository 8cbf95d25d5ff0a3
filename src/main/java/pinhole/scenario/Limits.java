package pinhole.scenario;

/// How large a file may be: everything that is read has a limit.
///
/// @param bytes its size
/// @param depth how deep it may be nested
/// @param nodes how many values it may hold
public record Limits(int bytes, int depth, int nodes) {
  /// For a scenario or a lesson: 1 MiB.
  public static final Limits SCENARIO = new Limits(1 << 20, 50, 100_000);

  /// For a file with many records: 64 MiB.
  public static final Limits RECORDS = new Limits(64 << 20, 50, 8_000_000);

  String size() {
    return (bytes >> 20) + " MiB";
  }
}
