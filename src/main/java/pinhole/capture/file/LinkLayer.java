package pinhole.capture.file;

import java.util.Optional;

/// Finds the IP packet in what a link carries. The numbers are those of
/// [tcpdump.org](https://www.tcpdump.org/linktypes.html).
enum LinkLayer {
  /// Ethernet: two addresses of six bytes, then the type.
  ETHERNET {
    @Override
    Optional<Slice> ip(Slice frame) {
      return EtherType.payload(frame, 12, 14);
    }
  },
  /// IP without anything before it.
  RAW {
    @Override
    Optional<Slice> ip(Slice frame) {
      return Optional.of(frame);
    }
  },
  /// The loopback of BSD and Windows: the address family in four bytes, in either order.
  LOOPBACK {
    @Override
    Optional<Slice> ip(Slice frame) {
      return frame.has(4) ? Optional.of(frame.after(4)) : Optional.empty();
    }
  },
  /// PPP, with or without its address and control bytes.
  PPP {
    @Override
    Optional<Slice> ip(Slice frame) {
      boolean framed = frame.has(2) && frame.u16(0) == 0xff03;
      return EtherType.ppp(framed ? frame.after(2) : frame);
    }
  },
  /// What Linux writes for all links together, in its first version.
  COOKED {
    @Override
    Optional<Slice> ip(Slice frame) {
      return EtherType.payload(frame, 14, 16);
    }
  },
  /// The second version: the type comes first.
  COOKED_2 {
    @Override
    Optional<Slice> ip(Slice frame) {
      return EtherType.payload(frame, 0, 20);
    }
  };

  /// The link layer of a number, where it is one that Pinhole reads.
  static Optional<LinkLayer> of(int linkType) {
    return Optional.ofNullable(
        switch (linkType) {
          case 0, 108 -> LOOPBACK;
          case 1 -> ETHERNET;
          case 9 -> PPP;
          case 12, 14, 101, 228, 229 -> RAW;
          case 113 -> COOKED;
          case 276 -> COOKED_2;
          default -> null;
        });
  }

  /// What may be an IP packet in a frame; its version is still to be looked at.
  abstract Optional<Slice> ip(Slice frame);
}
