package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;

/// The written forms in which FTP announces an endpoint: PORT and 227 with six numbers (RFC 959
/// section 4.1.2), EPRT and 229 with delimiters (RFC 2428).
public final class HostPort {
  private static final int HIGHEST_PORT = 65535;

  private HostPort() {}

  /// `10,1,1,10,134,7`.
  public static String sixNumbers(Endpoint endpoint) {
    Address a = endpoint.address();
    return a.octet(0)
        + ","
        + a.octet(1)
        + ","
        + a.octet(2)
        + ","
        + a.octet(3)
        + ","
        + (endpoint.port() >> 8)
        + ","
        + (endpoint.port() & 0xff);
  }

  /// `|1|10.1.1.10|34311|`.
  public static String extended(Endpoint endpoint) {
    int family = endpoint.address().version() == IpVersion.V4 ? 1 : 2;
    return "|" + family + "|" + endpoint.address() + "|" + endpoint.port() + "|";
  }

  /// A PORT argument: six numbers and nothing else; empty if it is none.
  public static Optional<Endpoint> readPort(String argument) {
    Digits six = new Digits(argument, 0);
    return six.readSix() && six.at() == argument.length() ? six.endpoint() : Optional.empty();
  }

  /// `|||50040|`.
  public static String extendedReply(int port) {
    return "|||" + port + "|";
  }

  /// The first six numbers in a PORT argument or a 227 reply; empty if there are none, or one is
  /// above 255.
  public static Optional<Endpoint> readSixNumbers(String text) {
    for (int start = 0; start < text.length(); start++) {
      Digits six = Digits.isDigit(text.charAt(start)) ? new Digits(text, start) : null;
      if (six != null && six.readSix()) {
        return six.endpoint();
      }
    }
    return Optional.empty();
  }

  /// An EPRT argument; empty if it is none, or the port is too large.
  public static Optional<Endpoint> readExtended(String argument) {
    String text = argument.strip();
    if (text.length() < 3 || !isDelimiter(text.charAt(0))) {
      return Optional.empty();
    }
    char delimiter = text.charAt(0);
    boolean known = text.charAt(1) == '1' || text.charAt(1) == '2';
    int afterAddress = text.indexOf(delimiter, 3);
    if (!known || text.charAt(2) != delimiter || afterAddress < 0) {
      return Optional.empty();
    }
    Digits port = new Digits(text, afterAddress + 1);
    boolean whole = port.read(5) && port.skip(delimiter) && port.at() == text.length();
    return whole && port.value() <= HIGHEST_PORT
        ? address(text.substring(3, afterAddress)).map(a -> new Endpoint(a, port.value()))
        : Optional.empty();
  }

  private static Optional<Address> address(String text) {
    try {
      return Optional.of(Address.parse(text));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /// The port of a 229 reply; empty if there is none.
  public static Optional<Integer> readExtendedReply(String text) {
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      if (open + 4 < text.length() && isDelimiter(text.charAt(open + 1))) {
        char d = text.charAt(open + 1);
        Digits port = new Digits(text, open + 4);
        boolean blank = text.charAt(open + 2) == d && text.charAt(open + 3) == d;
        if (blank && port.read(5) && port.skip(d) && port.skip(')')) {
          return port.value() > HIGHEST_PORT ? Optional.empty() : Optional.of(port.value());
        }
      }
    }
    return Optional.empty();
  }

  /// RFC 2428 allows these as delimiters; a digit would be ambiguous, but is no error there.
  private static boolean isDelimiter(char c) {
    return c >= '!' && c <= '~';
  }
}
