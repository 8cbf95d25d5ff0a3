package pinhole.capture.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pinhole.capture.report.Scenery.LaneState;
import pinhole.capture.session.Side;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Transit;

/// What a simulation shows of the requests for connections: who asked, and what came back.
final class Played {
  private final Map<FiveTuple, Request> requests = new LinkedHashMap<>();

  private Played() {}

  /// A request for a connection.
  ///
  /// @param caller who asked
  /// @param state what came back
  record Request(Side caller, LaneState state) {}

  /// The requests in the order of their first SYN; the first is that for the control connection.
  static List<Request> in(Recording recording) {
    Played played = new Played();
    recording.transits().forEach(played::see);
    return List.copyOf(played.requests.values());
  }

  private void see(Transit transit) {
    Segment segment = transit.segment();
    if (segment.isSyn() && transit.from().isHost()) {
      Side caller = transit.from() == DeviceId.CLIENT ? Side.CLIENT : Side.SERVER;
      requests.putIfAbsent(segment.tuple(), new Request(caller, LaneState.UNANSWERED));
    } else if (transit.to().isHost()) {
      answered(segment);
    }
  }

  private void answered(Segment segment) {
    if (segment.payload() instanceof Payload.IcmpError(var _, FiveTuple about, long _)) {
      decide(about, LaneState.UNREACHABLE);
    } else if (segment.flags().has(TcpFlag.RST)) {
      decide(segment.tuple().reversed(), LaneState.REFUSED);
    } else if (segment.flags().has(TcpFlag.SYN)) {
      decide(segment.tuple().reversed(), LaneState.OPEN);
    }
  }

  private void decide(FiveTuple tuple, LaneState state) {
    requests.computeIfPresent(
        tuple,
        (_, known) ->
            known.state() == LaneState.UNANSWERED ? new Request(known.caller(), state) : known);
  }
}
