package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// Reads numbers from a line, one after the other. It stands in for patterns, because every line of
/// every session is read.
final class Digits {
  private static final int OCTET_DIGITS = 3;

  private final String text;
  private int at;
  private int value;
  private long address;
  private int port;
  private boolean tooLarge;

  Digits(String text, int at) {
    this.text = text;
    this.at = at;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Where it stands now.
  int at() {
    return at;
  }

  /// The number that was read last.
  int value() {
    return value;
  }

  /// Reads one to `most` digits.
  ///
  /// @return whether there was one
  boolean read(int most) {
    int start = at;
    value = 0;
    while (at < text.length() && at - start < most && isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at) - '0';
      at++;
    }
    return at > start;
  }

  /// Steps over one character.
  ///
  /// @return whether it was there
  boolean skip(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  /// Reads six numbers with commas between them.
  ///
  /// @return whether they were there, of whatever size
  boolean readSix() {
    for (int i = 0; i < 6; i++) {
      if ((i > 0 && !skip(',')) || !read(OCTET_DIGITS)) {
        return false;
      }
      tooLarge |= value > 255;
      address = i < 4 ? address << 8 | value : address;
      port = i < 4 ? 0 : port << 8 | value;
    }
    return true;
  }

  /// What the six numbers name; empty if one is above 255.
  Optional<Endpoint> endpoint() {
    return tooLarge
        ? Optional.empty()
        : Optional.of(
            new Endpoint(
                Address.v4(
                    (int) (address >> 24) & 0xff,
                    (int) (address >> 16) & 0xff,
                    (int) (address >> 8) & 0xff,
                    (int) address & 0xff),
                port));
  }
}
