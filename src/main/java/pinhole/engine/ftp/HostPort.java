package pinhole.engine.ftp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;

/// The written forms in which FTP announces an endpoint: PORT and 227 with six numbers (RFC 959
/// section 4.1.2), EPRT and 229 with delimiters (RFC 2428).
public final class HostPort {
  private static final Pattern SIX =
      Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");
  private static final Pattern EXTENDED_PORT =
      Pattern.compile("([!-~])([12])\\1([0-9a-fA-F.:]+)\\1(\\d{1,5})\\1");
  private static final Pattern EXTENDED_REPLY = Pattern.compile("\\(([!-~])\\1\\1(\\d{1,5})\\1\\)");

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
    return SIX.matcher(argument).matches() ? readSixNumbers(argument) : Optional.empty();
  }

  /// `|||50040|`.
  public static String extendedReply(int port) {
    return "|||" + port + "|";
  }

  /// The first six numbers in a PORT argument or a 227 reply; empty if there are none, or one is
  /// above 255.
  public static Optional<Endpoint> readSixNumbers(String text) {
    Matcher m = SIX.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int[] n = new int[6];
    for (int i = 0; i < 6; i++) {
      n[i] = Integer.parseInt(m.group(i + 1));
      if (n[i] > 255) {
        return Optional.empty();
      }
    }
    return Optional.of(new Endpoint(Address.v4(n[0], n[1], n[2], n[3]), n[4] * 256 + n[5]));
  }

  /// An EPRT argument; empty if it is none, or the port is too large.
  public static Optional<Endpoint> readExtended(String argument) {
    Matcher m = EXTENDED_PORT.matcher(argument.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    int port = Integer.parseInt(m.group(4));
    try {
      return port > 65535
          ? Optional.empty()
          : Optional.of(new Endpoint(Address.parse(m.group(3)), port));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /// The port of a 229 reply; empty if there is none.
  public static Optional<Integer> readExtendedReply(String text) {
    Matcher m = EXTENDED_REPLY.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int port = Integer.parseInt(m.group(2));
    return port > 65535 ? Optional.empty() : Optional.of(port);
  }
}
