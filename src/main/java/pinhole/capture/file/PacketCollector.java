package pinhole.capture.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import pinhole.capture.Capture;
import pinhole.capture.CaptureNote;
import pinhole.capture.CapturedError;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.SimTime;

/// Takes the packets of a file one after another and keeps what is needed of them.
final class PacketCollector {
  private final CaptureLimits limits;
  private final SegmentStore store;
  private final CaptureClock clock = new CaptureClock();
  private final List<CapturedError> errors = new ArrayList<>();
  private int packets;
  private int shortened;
  private int fragments;
  private int unknown;
  private int unknownType;

  PacketCollector(CaptureLimits limits) {
    this.limits = limits;
    this.store = new SegmentStore(limits);
  }

  /// Takes the next packet.
  ///
  /// @param frame its bytes
  /// @param linkType the kind of its link
  /// @param link which of the file's interfaces saw it
  /// @param micros since 1970, where the file says it
  void add(Slice frame, int linkType, int link, OptionalLong micros) {
    packets++;
    SimTime at = clock.at(micros);
    Optional<LinkLayer> layer = LinkLayer.of(linkType);
    if (layer.isEmpty()) {
      unknownType = unknown++ == 0 ? linkType : unknownType;
      return;
    }
    layer.get().ip(frame).flatMap(IpPacket::of).ifPresent(it -> look(it, at, link));
  }

  /// How many packets were taken.
  int packets() {
    return packets;
  }

  /// Whether nothing more may be taken.
  boolean isFull() {
    return packets >= limits.packets()
        || store.segments().size() + errors.size() >= limits.segments()
        || store.isFull();
  }

  /// All that was taken.
  ///
  /// @param name of the file
  /// @param ending what is to be noted about its end
  Capture capture(String name, Optional<CaptureNote> ending) {
    return new Capture(name, clock.start(), packets, store.segments(), errors, notes(ending));
  }

  private void look(IpPacket packet, SimTime at, int link) {
    if (packet.fragment()) {
      fragments += packet.protocol() == IpPacket.TCP ? 1 : 0;
      return;
    }
    switch (packet.protocol()) {
      case IpPacket.TCP -> segment(packet, at, link);
      case IpPacket.ICMP, IpPacket.ICMP_V6 ->
          IcmpError.of(packet).map(it -> error(it, packet, at)).ifPresent(errors::add);
      default -> {}
    }
  }

  private void segment(IpPacket packet, SimTime at, int link) {
    shortened += packet.payload().missing() > 0 ? 1 : 0;
    if (TcpHeader.isKept(packet)) {
      TcpHeader.of(packet).ifPresent(it -> store.add(segment(it, packet, at, link), it.payload()));
    }
  }

  private CapturedSegment segment(TcpHeader header, IpPacket packet, SimTime at, int link) {
    return new CapturedSegment(
        packets,
        at,
        link,
        packet.hops(),
        header.tuple(),
        header.flags(),
        header.seq(),
        header.ack(),
        "",
        header.payload().whole());
  }

  private CapturedError error(IcmpError error, IpPacket packet, SimTime at) {
    return new CapturedError(
        packets, at, packet.source(), error.type(), error.code(), error.about());
  }

  private List<CaptureNote> notes(Optional<CaptureNote> ending) {
    List<CaptureNote> notes = new ArrayList<>();
    ending.ifPresent(notes::add);
    if (shortened > 0) {
      notes.add(new CaptureNote.Shortened(shortened));
    }
    if (fragments > 0) {
      notes.add(new CaptureNote.Fragments(fragments));
    }
    if (unknown > 0) {
      notes.add(new CaptureNote.UnknownLink(unknown, unknownType));
    }
    return notes;
  }
}
