package pinhole.engine.net;

/// An instant of simulated time.
///
/// @param micros microseconds since the start of the recording
public record SimTime(long micros) implements Comparable<SimTime> {
  /// The start.
  public static final SimTime ZERO = new SimTime(0);

  /// Milliseconds since the start.
  public static SimTime ofMillis(long millis) {
    return new SimTime(millis * 1000);
  }

  /// This instant, later by some microseconds.
  public SimTime plus(long more) {
    return new SimTime(micros + more);
  }

  /// Seconds since the start.
  public double seconds() {
    return micros / 1e6;
  }

  @Override
  public int compareTo(SimTime other) {
    return Long.compare(micros, other.micros);
  }
}
