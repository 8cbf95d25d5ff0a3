package pinhole.engine.firewall;

import java.util.List;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;

/// Reads one segment as Linux's `nf_conntrack_ftp` does: it compares at the segment's first byte
/// only, reads numbers without limits (256 runs over, ports wrap at 65536), and calls everything
/// that begins like an announcement and cannot be read to its end "partial".
final class AlgReader {
  private static final List<AlgKeyword> KEYWORDS = List.of(AlgKeyword.values());

  private final String data;
  private final Address sender;

  private AlgReader(String data, Address sender) {
    this.data = data;
    this.sender = sender;
  }

  /// Reads a segment's bytes.
  ///
  /// @param data ISO 8859-1
  /// @param direction who says it
  /// @param sender the sender's own address, before any translation
  static AlgMatch read(String data, CtDirection direction, Address sender) {
    AlgReader reader = new AlgReader(data, sender);
    for (AlgKeyword keyword : KEYWORDS) {
      AlgMatch match =
          keyword.saidBy() == direction ? reader.find(keyword) : new AlgMatch.Nothing();
      if (!(match instanceof AlgMatch.Nothing)) {
        return match;
      }
    }
    return new AlgMatch.Nothing();
  }

  private AlgMatch find(AlgKeyword keyword) {
    String pattern = keyword.pattern();
    if (data.length() <= pattern.length()) {
      boolean beginning = !data.isEmpty() && data.regionMatches(true, 0, pattern, 0, data.length());
      return beginning ? new AlgMatch.Partial(keyword) : new AlgMatch.Nothing();
    }
    if (!data.regionMatches(true, 0, pattern, 0, pattern.length())) {
      return new AlgMatch.Nothing();
    }
    int start = argument(keyword);
    AlgMatch found = start < 0 ? null : parse(keyword, start);
    return found == null ? new AlgMatch.Partial(keyword) : found;
  }

  /// Where the numbers start: behind a blank, behind a bracket, or at the first digit (RFC 1123
  /// section 4.1.2.6); -1 if nowhere.
  private int argument(AlgKeyword keyword) {
    int from = keyword.pattern().length();
    return switch (keyword) {
      case PORT, EPRT -> behind(' ', from);
      case EXTENDED_PASSIVE -> behind('(', from);
      case PASSIVE -> {
        int at = from;
        while (at < data.length() && !isDigit(data.charAt(at))) {
          at++;
        }
        yield at < data.length() ? at : -1;
      }
    };
  }

  private int behind(char skip, int from) {
    int at = data.indexOf(skip, from);
    return at < 0 ? -1 : at + 1;
  }

  private AlgMatch parse(AlgKeyword keyword, int start) {
    return switch (keyword) {
      case PORT -> sixNumbers(keyword, start, '\r');
      case PASSIVE -> sixNumbers(keyword, start, '\0');
      case EPRT -> extended(start);
      case EXTENDED_PASSIVE -> extendedReply(start);
    };
  }

  private AlgMatch sixNumbers(AlgKeyword keyword, int start, char end) {
    long[] n = new long[6];
    int length = numbers(start, n, ',', end);
    if (length == 0) {
      return null;
    }
    long address = (n[0] << 24 | n[1] << 16 | n[2] << 8 | n[3]) & 0xffffffffL;
    int port = (int) ((n[4] << 8 | n[5]) & 0xffff);
    return found(keyword, start, length, new Address(IpVersion.V4, 0, address), port);
  }

  private AlgMatch extended(int start) {
    int left = data.length() - start;
    if (left <= 3 || !isDelimiter(data.charAt(start)) || data.charAt(start + 2) != at(start)) {
      return null;
    }
    char delimiter = at(start);
    char family = data.charAt(start + 1);
    if (family != (sender.version() == IpVersion.V4 ? '1' : '2')) {
      return null;
    }
    int from = start + 3;
    Address address;
    int length;
    if (family == '1') {
      long[] n = new long[4];
      length = numbers(from, n, '.', delimiter);
      address =
          new Address(IpVersion.V4, 0, (n[0] << 24 | n[1] << 16 | n[2] << 8 | n[3]) & 0xffffffffL);
    } else {
      int close = data.indexOf(delimiter, from);
      length = close < 0 ? 0 : close - from;
      address = length == 0 ? null : ipv6(data.substring(from, close));
    }
    if (length == 0 || address == null) {
      return null;
    }
    return port(AlgKeyword.EPRT, start, from + length + 1, delimiter, address);
  }

  private static Address ipv6(String text) {
    try {
      Address address = Address.parse(text);
      return address.version() == IpVersion.V6 ? address : null;
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  private AlgMatch extendedReply(int start) {
    int left = data.length() - start;
    if (left <= 3 || !isDelimiter(at(start))) {
      return null;
    }
    char delimiter = at(start);
    boolean three = data.charAt(start + 1) == delimiter && data.charAt(start + 2) == delimiter;
    return three ? port(AlgKeyword.EXTENDED_PASSIVE, start, start + 3, delimiter, sender) : null;
  }

  private AlgMatch port(AlgKeyword keyword, int start, int from, char delimiter, Address address) {
    int port = 0;
    for (int i = from; i < data.length(); i++) {
      char c = data.charAt(i);
      if (c == delimiter) {
        return port == 0 ? null : found(keyword, start, i + 1 - start, address, port);
      }
      if (!isDigit(c)) {
        return null;
      }
      port = (port * 10 + c - '0') & 0xffff;
    }
    return null;
  }

  /// Reads numbers with separators; the length that they take, 0 if they cannot be read.
  ///
  /// @param end what must follow the last number; `\0` for anything
  private int numbers(int start, long[] numbers, char separator, char end) {
    int i = 0;
    for (int at = start; at < data.length() && i < numbers.length; at++) {
      char c = data.charAt(at);
      if (isDigit(c)) {
        numbers[i] = (numbers[i] * 10 + c - '0') & 0xffffffffL;
      } else if (c == separator) {
        i++;
      } else {
        boolean finished = i == numbers.length - 1 && (end == '\0' || c == end);
        return finished ? at - start : 0;
      }
    }
    return 0;
  }

  private static AlgMatch found(
      AlgKeyword keyword, int offset, int length, Address address, int port) {
    return new AlgMatch.Found(keyword, offset, length, new Endpoint(address, port));
  }

  private char at(int index) {
    return data.charAt(index);
  }

  private static boolean isDelimiter(char c) {
    return c >= 33 && c <= 126 && !isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
