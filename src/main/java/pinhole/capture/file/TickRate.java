package pinhole.capture.file;

import java.math.BigInteger;

/// How the times of a pcapng interface are counted. Parts below a microsecond are cut off, and
/// times beyond those of any clock are brought to the end of what is counted.
///
/// @param binary whether a tick is a power of 2 of a second, or else of 10
/// @param digits the power, 0..127
/// @param offset seconds that are added to each time
record TickRate(boolean binary, int digits, long offset) {
  /// What holds where a file says nothing.
  static final TickRate MICROS = new TickRate(false, 6, 0);

  private static final BigInteger SECOND = BigInteger.valueOf(1_000_000);
  private static final long LATEST = 1L << 60;
  private static final long MOST_SECONDS = 1L << 40;
  private static final int PLAIN = 6;
  private static final int MOST_PLAIN_DIGITS = 18;

  /// The rate that an interface has.
  ///
  /// @param resolution as in the option `if_tsresol`
  static TickRate of(int resolution, long offset) {
    long within = Math.clamp(offset, -MOST_SECONDS, MOST_SECONDS);
    return new TickRate((resolution & 0x80) != 0, resolution & 0x7f, within);
  }

  /// Microseconds since 1970.
  ///
  /// @param ticks as an unsigned number
  long micros(long ticks) {
    return within(counted(ticks)) + offset * 1_000_000;
  }

  /// Quick for the usual rates, and exact for the others.
  private long counted(long ticks) {
    if (!binary && digits >= PLAIN && digits <= MOST_PLAIN_DIGITS) {
      return Long.divideUnsigned(ticks, power(digits - PLAIN));
    }
    BigInteger unsigned = new BigInteger(Long.toUnsignedString(ticks));
    BigInteger second = BigInteger.valueOf(binary ? 2 : 10).pow(digits);
    BigInteger micros = unsigned.multiply(SECOND).divide(second);
    return micros.bitLength() < Long.SIZE ? micros.longValue() : LATEST;
  }

  private static long within(long micros) {
    return micros < 0 ? LATEST : Math.min(micros, LATEST);
  }

  private static long power(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }
}
