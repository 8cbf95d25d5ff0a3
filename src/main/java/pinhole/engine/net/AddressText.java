package pinhole.engine.net;

import java.util.ArrayList;
import java.util.List;

/// The written form of addresses (RFC 791; RFC 5952 for IPv6).
final class AddressText {
  private AddressText() {}

  static Address parse(String text) {
    return text.indexOf(':') >= 0 ? parseV6(text) : parseV4(text);
  }

  static String text(Address a) {
    if (a.version() == IpVersion.V4) {
      return a.octet(0) + "." + a.octet(1) + "." + a.octet(2) + "." + a.octet(3);
    }
    return textV6(a);
  }

  private static Address parseV4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      throw notAnAddress(text);
    }
    long low = 0;
    for (String part : parts) {
      low = (low << 8) | number(part, 10, 255, text);
    }
    return new Address(IpVersion.V4, 0, low);
  }

  private static Address parseV6(String text) {
    int gap = text.indexOf("::");
    List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap), text, gap < 0);
    List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2), text, true);
    int missing = 8 - head.size() - tail.size();
    if (gap < 0 ? missing != 0 : missing < 1) {
      throw notAnAddress(text);
    }
    List<Integer> all = new ArrayList<>(head);
    for (int i = 0; i < missing; i++) {
      all.add(0);
    }
    all.addAll(tail);
    long high = 0;
    long low = 0;
    for (int i = 0; i < 4; i++) {
      high = (high << 16) | all.get(i);
      low = (low << 16) | all.get(i + 4);
    }
    return new Address(IpVersion.V6, high, low);
  }

  /// The 16-bit groups of a part of an address.
  ///
  /// @param last whether this is the end of the address, which may be written as IPv4
  private static List<Integer> groups(String text, String whole, boolean last) {
    List<Integer> groups = new ArrayList<>();
    if (text.isEmpty()) {
      return groups;
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (last && i == parts.length - 1 && part.indexOf('.') >= 0) {
        long v4 = parseV4(part).low();
        groups.add((int) (v4 >>> 16));
        groups.add((int) v4 & 0xffff);
      } else {
        groups.add(number(part, 16, 0xffff, whole));
      }
    }
    return groups;
  }

  private static int number(String part, int radix, int most, String whole) {
    boolean digits = !part.isEmpty() && part.length() <= 4;
    for (int i = 0; digits && i < part.length(); i++) {
      digits = part.charAt(i) < 128 && Character.digit(part.charAt(i), radix) >= 0;
    }
    int value = digits ? Integer.parseInt(part, radix) : most + 1;
    if (value > most) {
      throw notAnAddress(whole);
    }
    return value;
  }

  private static IllegalArgumentException notAnAddress(String text) {
    return new IllegalArgumentException("\"" + text + "\" is not an IP address");
  }

  private static String textV6(Address a) {
    int[] groups = new int[8];
    for (int i = 0; i < 4; i++) {
      groups[i] = (int) (a.high() >>> (48 - 16 * i)) & 0xffff;
      groups[i + 4] = (int) (a.low() >>> (48 - 16 * i)) & 0xffff;
    }
    int start = -1;
    int length = 1;
    for (int i = 0; i < 8; i++) {
      int run = 0;
      while (i + run < 8 && groups[i + run] == 0) {
        run++;
      }
      if (run > length) {
        start = i;
        length = run;
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == start) {
        out.append("::");
        i += length - 1;
        continue;
      }
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ':') {
        out.append(':');
      }
      out.append(Integer.toHexString(groups[i]));
    }
    return out.toString();
  }
}
