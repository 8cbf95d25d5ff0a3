package pinhole.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Transit;
import pinhole.explain.Explainer;
import pinhole.wire.Packet;

/// A packet as somebody in the middle of a link sees it.
///
/// @param at when it is there
/// @param transit its journey over the link
/// @param hops how many routers it has passed
/// @param comments what becomes of it at the end of the link, if it ends there
record LinkPacket(SimTime at, Transit transit, int hops, List<String> comments) {
  LinkPacket {
    comments = List.copyOf(comments);
  }

  /// All packets of a link in the order of time.
  static List<LinkPacket> of(Recording recording, LinkId link) {
    SequencedMap<Integer, End> ends = ends(recording);
    SequencedMap<Integer, Integer> legs = new TreeMap<>();
    List<LinkPacket> all = new ArrayList<>();
    for (Transit transit : recording.transits()) {
      int number = transit.segment().number();
      int hops = legs.merge(number, 1, Integer::sum) - 1;
      if (transit.link() == link) {
        End end = ends.get(number);
        boolean here = end != null && end.wall() == transit.to();
        long middle = (transit.departs().micros() + transit.arrives().micros()) / 2;
        all.add(
            new LinkPacket(
                new SimTime(middle), transit, hops, here ? List.of(end.says()) : List.of()));
      }
    }
    all.sort(Comparator.comparing(LinkPacket::at)); // stable: equal times keep their order
    return List.copyOf(all);
  }

  /// Where a packet's way ends at a wall.
  private record End(DeviceId wall, String says) {}

  private static SequencedMap<Integer, End> ends(Recording recording) {
    Explainer explainer = Explainer.english();
    ExportWords words = new ExportWords();
    SequencedMap<Integer, End> ends = new TreeMap<>();
    recording
        .outcomes()
        .forEach(outcome -> {
          if (outcome instanceof Outcome.Decided(DeviceId wall, var segment, var decision)
              && decision.verdict() != Verdict.ACCEPT) {
            String key = "pcapng." + decision.verdict();
            String by = explainer.decider(decision);
            ends.put(
                segment.number(), new End(wall, words.say(key, explainer.deviceTitle(wall), by)));
          } else if (outcome instanceof Outcome.NobodyThere(DeviceId wall, var segment)) {
            String says = words.say("pcapng.nobody", explainer.deviceTitle(wall));
            ends.put(segment.number(), new End(wall, says));
          }
        });
    return ends;
  }

  byte[] bytes() {
    return Packet.of(transit.segment(), hops).bytes();
  }
}
