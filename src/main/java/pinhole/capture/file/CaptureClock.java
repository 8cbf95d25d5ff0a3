package pinhole.capture.file;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import pinhole.engine.net.SimTime;

/// Times since the first packet of a file. A packet that is older than the first counts as
/// simultaneous with it; one without a time, as simultaneous with the packet before.
final class CaptureClock {
  private OptionalLong first = OptionalLong.empty();
  private SimTime last = SimTime.ZERO;

  /// When a packet was seen.
  ///
  /// @param micros since 1970, where the file says it
  SimTime at(OptionalLong micros) {
    if (micros.isPresent()) {
      first = first.isPresent() ? first : micros;
      last = new SimTime(Math.max(0, micros.getAsLong() - first.getAsLong()));
    }
    return last;
  }

  /// When the first packet was seen.
  Optional<Instant> start() {
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(Instant.EPOCH.plus(first.getAsLong(), ChronoUnit.MICROS));
  }
}
