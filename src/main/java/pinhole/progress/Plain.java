package pinhole.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Draws values to what a progress file can hold, so that what is read again is what was written.
final class Plain {
  private static final int MOST_ID = 80;
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private Plain() {}

  /// The id of a lesson, a part, a challenge or a misconception.
  static String id(String id) {
    String plain = text(id, MOST_ID);
    if (plain.isBlank()) {
      throw new IllegalArgumentException("an id is empty");
    }
    return plain;
  }

  /// A text on one line, without halves of characters, cut at its limit.
  static String text(String text, int most) {
    StringBuilder plain = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      int kept = half ? '\ufffd' : Character.isISOControl(c) ? ' ' : c;
      if (plain.length() + Character.charCount(kept) > most) {
        break;
      }
      plain.appendCodePoint(kept);
    }
    return plain.toString();
  }

  /// An instant to the millisecond, from 1970 to 9999.
  static Instant instant(Instant instant) {
    Instant early = instant.isBefore(Instant.EPOCH) ? Instant.EPOCH : instant;
    return (early.isAfter(LAST) ? LAST : early).truncatedTo(ChronoUnit.MILLIS);
  }
}
