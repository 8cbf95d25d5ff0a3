package pinhole.reality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Transit;
import pinhole.reality.Observation.Request;

/// Follows connection requests over the links. A request is known by the tuple with which its
/// initiator sends it; translation changes the tuple on the way, but not the segment's number.
final class RequestLog {
  private static final int PORT_20 = 20;

  private final SequencedMap<FiveTuple, Request> requests = new LinkedHashMap<>();
  private final SequencedMap<Integer, FiveTuple> tuples = new LinkedHashMap<>();

  /// Takes the next journey, in the order of departure.
  void see(Transit transit) {
    Segment segment = transit.segment();
    if (segment.isSyn()) {
      if (transit.from().isHost()) {
        tuples.put(segment.number(), segment.tuple());
      }
      FiveTuple key = tuples.get(segment.number());
      if (key != null) {
        requests.merge(key, first(key, transit), RequestLog::further);
      }
    } else if (transit.to().isHost()) {
      answered(segment.tuple().reversed(), transit);
    }
  }

  List<Request> requests() {
    return List.copyOf(requests.values());
  }

  private static Request first(FiveTuple tuple, Transit transit) {
    DeviceId initiator = transit.towardServer() ? DeviceId.CLIENT : DeviceId.SERVER;
    boolean fromPort20 = tuple.source().port() == PORT_20;
    return new Request(initiator, fromPort20, transit.link(), Answer.NONE);
  }

  private static Request further(Request known, Request seen) {
    boolean outbound = known.initiator() == DeviceId.CLIENT;
    int ahead = seen.reached().compareTo(known.reached());
    LinkId reached = (outbound ? ahead > 0 : ahead < 0) ? seen.reached() : known.reached();
    return new Request(known.initiator(), known.fromPort20(), reached, known.answer());
  }

  private void answered(FiveTuple key, Transit transit) {
    Request request = requests.get(key);
    boolean awaited =
        request != null && request.initiator() == transit.to() && request.answer() == Answer.NONE;
    boolean refused = transit.segment().flags().has(TcpFlag.RST);
    if (awaited && (refused || transit.segment().flags().has(TcpFlag.SYN))) {
      Answer answer = refused ? Answer.RST : Answer.SYN_ACK;
      requests.put(
          key, new Request(request.initiator(), request.fromPort20(), request.reached(), answer));
    }
  }
}
