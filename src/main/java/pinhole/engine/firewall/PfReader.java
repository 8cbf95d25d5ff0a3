package pinhole.engine.firewall;

import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// Reads an announced endpoint as `ftp-proxy` scans it: numbers up to 255 and ports up to 65535,
/// only `|` as a delimiter, and nothing behind the last number matters.
final class PfReader {
  private static final String ADDRESS = "0123456789abcdefABCDEF:";

  private final String line;
  private final int start;
  private int at;
  private Endpoint announced;

  /// @param start where the endpoint should stand
  /// @param sender whose address is meant where the line names none
  PfReader(String line, int start, Address sender) {
    this.line = line;
    this.start = start;
    this.at = start;
    this.announced = new Endpoint(sender, 0);
  }

  /// Whether the endpoint can be read.
  boolean reads(AlgKeyword keyword) {
    return switch (keyword) {
      case PORT, PASSIVE -> six();
      case EPRT -> line.startsWith("|1|", at) ? extended4() : extended6();
      case EXTENDED_PASSIVE -> skip("|||") && lastPort();
    };
  }

  /// What was read.
  Endpoint announced() {
    return announced;
  }

  /// How many characters it takes.
  int length() {
    return at - start;
  }

  private boolean six() {
    int[] n = new int[6];
    for (int i = 0; i < n.length; i++) {
      if (i > 0 && !skip(",")) {
        return false;
      }
      n[i] = number(255);
      if (n[i] < 0) {
        return false;
      }
    }
    announced = new Endpoint(Address.v4(n[0], n[1], n[2], n[3]), n[4] << 8 | n[5]);
    return true;
  }

  private boolean extended4() {
    at += 3;
    int[] n = new int[4];
    for (int i = 0; i < n.length; i++) {
      if (i > 0 && !skip(".")) {
        return false;
      }
      n[i] = number(255);
      if (n[i] < 0) {
        return false;
      }
    }
    announced = new Endpoint(Address.v4(n[0], n[1], n[2], n[3]), 0);
    return skip("|") && lastPort();
  }

  private boolean extended6() {
    if (!skip("|2|")) {
      return false;
    }
    int from = at;
    while (at < line.length() && ADDRESS.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    named(line.substring(from, at));
    return at > from && skip("|") && lastPort();
  }

  /// The proxy does not look at an IPv6 address, so that any will do.
  private void named(String address) {
    try {
      announced = new Endpoint(Address.parse(address), 0);
    } catch (IllegalArgumentException notAnAddress) {
      // The sender's own stays.
    }
  }

  /// The port, and the delimiter behind it if there is one.
  private boolean lastPort() {
    int port = number(65535);
    announced = new Endpoint(announced.address(), port);
    skip("|");
    return port >= 0;
  }

  private boolean skip(String text) {
    boolean there = line.startsWith(text, at);
    at += there ? text.length() : 0;
    return there;
  }

  /// A number up to a limit; -1 if there is none.
  private int number(int limit) {
    int value = 0;
    int from = at;
    while (at < line.length() && Character.isDigit(line.charAt(at)) && value <= limit) {
      value = value * 10 + line.charAt(at++) - '0';
    }
    return at == from || value > limit ? -1 : value;
  }
}
