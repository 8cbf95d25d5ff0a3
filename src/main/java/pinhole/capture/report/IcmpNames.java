package pinhole.capture.report;

import pinhole.capture.CapturedError;
import pinhole.engine.net.IpVersion;

/// What an ICMP error says (RFC 792, RFC 1812, RFC 4443).
final class IcmpNames {
  private static final int UNREACHABLE_V4 = 3;
  private static final int EXPIRED_V4 = 11;
  private static final int UNREACHABLE_V6 = 1;
  private static final int EXPIRED_V6 = 3;

  private final Words words;

  IcmpNames(Words words) {
    this.words = words;
  }

  String name(CapturedError error) {
    boolean v4 = error.from().version() == IpVersion.V4;
    if (error.type() == (v4 ? EXPIRED_V4 : EXPIRED_V6)) {
      return words.text("icmp.expired");
    }
    if (error.type() != (v4 ? UNREACHABLE_V4 : UNREACHABLE_V6)) {
      return words.text("icmp.other", error.type(), error.code());
    }
    return v4 ? unreachable(error) : unreachableV6(error);
  }

  private String unreachable(CapturedError error) {
    return switch (error.code()) {
      case 0 -> words.text("icmp.net");
      case 1 -> words.text("icmp.host");
      case 3 -> words.text("icmp.port");
      case 9, 10, 13 -> words.text("icmp.prohibited");
      default -> words.text("icmp.other", error.type(), error.code());
    };
  }

  private String unreachableV6(CapturedError error) {
    return switch (error.code()) {
      case 0 -> words.text("icmp.net");
      case 1, 5, 6 -> words.text("icmp.prohibited");
      case 3 -> words.text("icmp.host");
      case 4 -> words.text("icmp.port");
      default -> words.text("icmp.other", error.type(), error.code());
    };
  }
}
