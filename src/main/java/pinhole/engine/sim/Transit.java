package pinhole.engine.sim;

import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;

/// A segment's journey over one link: all that a moving capsule is made from.
///
/// @param segment as it is on this link
/// @param from who sent it onto the link
/// @param to who will get it
/// @param departs when it leaves
/// @param arrives when it is there
public record Transit(
    Segment segment, DeviceId from, DeviceId to, SimTime departs, SimTime arrives) {
  /// The link.
  public LinkId link() {
    return LinkId.between(from, to);
  }

  /// Whether it travels toward the server.
  public boolean towardServer() {
    return from.ordinal() < to.ordinal();
  }

  /// How far along the link it is, 0 to 1.
  public double progress(SimTime now) {
    double way = (now.micros() - departs.micros()) / (double) (arrives.micros() - departs.micros());
    return Math.clamp(way, 0.0, 1.0);
  }
}
