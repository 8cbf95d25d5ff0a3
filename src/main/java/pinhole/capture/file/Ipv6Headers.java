package pinhole.capture.file;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;

/// Walks from one header of IPv6 to the next (RFC 8200 section 4).
final class Ipv6Headers {
  private static final int HEADER = 40;
  private static final int MOST_EXTENSIONS = 16;
  private static final int HOP_BY_HOP = 0;
  private static final int ROUTING = 43;
  private static final int FRAGMENT = 44;
  private static final int AUTHENTICATION = 51;
  private static final int DESTINATION_OPTIONS = 60;
  private static final int MORE_OR_OFFSET = 0xfff9;

  private int next;
  private Slice rest;
  private boolean fragment;

  private Ipv6Headers(int next, Slice rest) {
    this.next = next;
    this.rest = rest;
  }

  /// The packet, whose first byte says that it is IPv6.
  static Optional<IpPacket> packet(Slice bytes) {
    if (!bytes.has(HEADER)) {
      return Optional.empty();
    }
    int length = bytes.u16(4);
    Slice rest = (length == 0 ? bytes : bytes.first(HEADER + length)).after(HEADER);
    Ipv6Headers walk = new Ipv6Headers(bytes.u8(6), rest);
    for (int i = 0; i < MOST_EXTENSIONS && walk.step(); i++) {
      // the walk itself is what is wanted
    }
    return Optional.of(
        new IpPacket(
            address(bytes, 8),
            address(bytes, 24),
            bytes.u8(7),
            walk.next,
            walk.fragment,
            walk.rest));
  }

  /// Passes one extension header.
  ///
  /// @return whether there was one, and there may be another
  private boolean step() {
    if (fragment || !rest.has(8)) {
      return false;
    }
    return switch (next) {
      case HOP_BY_HOP, ROUTING, DESTINATION_OPTIONS -> pass((rest.u8(1) + 1) * 8);
      case AUTHENTICATION -> pass((rest.u8(1) + 2) * 4);
      case FRAGMENT -> {
        fragment = (rest.u16(2) & MORE_OR_OFFSET) != 0;
        yield pass(8);
      }
      default -> false;
    };
  }

  private boolean pass(int length) {
    next = rest.u8(0);
    rest = rest.after(length);
    return true;
  }

  private static Address address(Slice bytes, int at) {
    return new Address(IpVersion.V6, bytes.u64(at), bytes.u64(at + 8));
  }
}
