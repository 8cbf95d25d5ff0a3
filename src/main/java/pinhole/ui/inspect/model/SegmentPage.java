package pinhole.ui.inspect.model;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Transit;
import pinhole.wire.Packet;
import pinhole.wire.PacketField;

/// A segment as it is on one link.
///
/// @param number of the segment
/// @param route its whole way
/// @param leg the link, and the segment as it is there
/// @param links on which it was, as far as may be told
/// @param lane of its connection
/// @param attempt which of the SYNs of its connection it is, from 1; 0 if it is none or the only
///   one
/// @param packet its bytes there
/// @param before its bytes on the link before, empty on the first one
/// @param previous the segment of the same connection before it
/// @param next the segment of the same connection after it
public record SegmentPage(
    int number,
    Route route,
    Transit leg,
    List<LinkId> links,
    Lane lane,
    int attempt,
    Packet packet,
    Optional<Packet> before,
    Optional<Integer> previous,
    Optional<Integer> next) {
  /// Copies the list.
  public SegmentPage {
    links = List.copyOf(links);
  }

  /// The segment as it is on this link.
  public Segment segment() {
    return leg.segment();
  }

  /// Whether the device before this link changed a field.
  public boolean rewritten(PacketField field) {
    return before.filter(b -> !packet.same(field, b)).isPresent();
  }

  /// The fields that the device before this link changed.
  public List<PacketField> rewritten() {
    return packet.fields().stream().filter(this::rewritten).toList();
  }

  /// The device before this link.
  public DeviceId sender() {
    return leg.from();
  }
}
