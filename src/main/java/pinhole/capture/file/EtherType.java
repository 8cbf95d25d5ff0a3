package pinhole.capture.file;

import java.util.Optional;

/// Follows the types of Ethernet through VLAN tags and PPPoE to IP.
final class EtherType {
  private static final int IPV4 = 0x0800;
  private static final int IPV6 = 0x86dd;
  private static final int PPPOE_SESSION = 0x8864;
  private static final int PPPOE_HEADER = 6;
  private static final int TAG = 4;
  private static final int MOST_TAGS = 8;

  private EtherType() {}

  /// The IP packet in a frame.
  ///
  /// @param typeAt where the type is
  /// @param payloadAt where what it names begins
  static Optional<Slice> payload(Slice frame, int typeAt, int payloadAt) {
    if (!frame.has(payloadAt)) {
      return Optional.empty();
    }
    int type = frame.u16(typeAt);
    Slice payload = frame.after(payloadAt);
    for (int tags = 0; isTag(type) && payload.has(TAG) && tags < MOST_TAGS; tags++) {
      type = payload.u16(2);
      payload = payload.after(TAG);
    }
    return switch (type) {
      case IPV4, IPV6 -> Optional.of(payload);
      case PPPOE_SESSION -> ppp(payload.after(PPPOE_HEADER));
      default -> Optional.empty();
    };
  }

  /// The IP packet in a PPP frame, whose protocol has two bytes.
  static Optional<Slice> ppp(Slice frame) {
    if (!frame.has(2)) {
      return Optional.empty();
    }
    return switch (frame.u16(0)) {
      case 0x0021, 0x0057 -> Optional.of(frame.after(2));
      default -> Optional.empty();
    };
  }

  /// 802.1Q, 802.1ad, and the numbers used for the outer tag before that.
  private static boolean isTag(int type) {
    return switch (type) {
      case 0x8100, 0x88a8, 0x9100, 0x9200 -> true;
      default -> false;
    };
  }
}
