package pinhole.ui.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Transit;
import pinhole.explain.Explainer;

/// The packets of a link as lines of text: number, seconds, from where to where, what.
final class PacketList {
  private final Explainer explainer;

  PacketList(Explainer explainer) {
    this.explainer = explainer;
  }

  /// The packets that were sent on a link, in the order in which its middle sees them.
  static List<Transit> on(Recording recording, LinkId link) {
    return recording.transits().stream()
        .filter(it -> it.link() == link)
        .sorted(Comparator.comparing(PacketList::middle)) // stable: equal times keep their order
        .toList();
  }

  private static SimTime middle(Transit transit) {
    return new SimTime((transit.departs().micros() + transit.arrives().micros()) / 2);
  }

  /// One line a packet.
  String lines(List<Transit> packets) {
    StringBuilder text = new StringBuilder();
    int wide = String.valueOf(packets.size()).length();
    for (int i = 0; i < packets.size(); i++) {
      Transit packet = packets.get(i);
      FiveTuple tuple = packet.segment().tuple();
      text.append(
          String.format(
              Locale.ROOT,
              "%" + wide + "d  %9.6f  %s > %s  %s\n",
              i + 1,
              middle(packet).seconds(),
              tuple.source(),
              tuple.destination(),
              explainer.segmentLabel(packet.segment())));
    }
    return text.toString();
  }
}
