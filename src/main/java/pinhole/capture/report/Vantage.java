package pinhole.capture.report;

import java.util.Optional;
import java.util.OptionalInt;
import pinhole.capture.report.CapturePoint.Place;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.Fate;
import pinhole.capture.session.SegmentSeen;

/// Finds out where a capture was taken: from what is left of the time to live, and from the times
/// between SYN, SYN-ACK and ACK.
final class Vantage {
  /// With what hosts begin; each router takes one.
  private static final int[] BEGINNINGS = {32, 64, 128, 255};

  /// No Internet path is so long; whoever seems farther began with another number.
  private static final int LONGEST_PATH = 40;

  /// So much longer must one way take than the other to tell anything.
  private static final int CLEARLY = 8;

  private static final long LEAST_MICROS = 1_000;

  private final CapturedConnection control;
  private final Words words;

  Vantage(CapturedConnection control, Words words) {
    this.control = control;
    this.words = words;
  }

  CapturePoint point() {
    OptionalInt client = routers(true);
    OptionalInt server = routers(false);
    Place byHops = byHops(client, server);
    Place place = byHops == Place.BETWEEN ? byTimes() : byHops;
    return new CapturePoint(place, how(place, byHops, client, server), client, server);
  }

  private OptionalInt routers(boolean fromCaller) {
    Optional<SegmentSeen> first =
        control.segments().stream()
            .filter(it -> it.fromCaller() == fromCaller && !it.isRst())
            .findFirst();
    return first.map(it -> routers(it.hops())).orElse(OptionalInt.empty());
  }

  private static OptionalInt routers(int hops) {
    for (int beginning : BEGINNINGS) {
      if (hops <= beginning) {
        int routers = beginning - hops;
        return routers <= LONGEST_PATH ? OptionalInt.of(routers) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static Place byHops(OptionalInt client, OptionalInt server) {
    int fromClient = client.orElse(-1);
    int fromServer = server.orElse(-1);
    if (fromClient == 0 || fromServer == 0) {
      boolean both = fromClient == fromServer;
      return both ? Place.UNKNOWN : fromClient == 0 ? Place.AT_CLIENT : Place.AT_SERVER;
    }
    if (fromClient < 0 || fromServer < 0) {
      return Place.UNKNOWN;
    }
    int difference = Integer.compare(fromClient, fromServer);
    return difference == 0 ? Place.BETWEEN : difference < 0 ? Place.NEAR_CLIENT : Place.NEAR_SERVER;
  }

  private Place byTimes() {
    long server = toServer();
    long client = toClient();
    if (server < 0 || client < 0 || Math.max(server, client) < LEAST_MICROS) {
      return Place.BETWEEN;
    }
    if (server > client * CLEARLY) {
      return Place.NEAR_CLIENT;
    }
    return client > server * CLEARLY ? Place.NEAR_SERVER : Place.BETWEEN;
  }

  /// From the last SYN to the SYN-ACK: to the server and back.
  private long toServer() {
    if (!(control.fate() instanceof Fate.Opened opened)) {
      return -1;
    }
    long last = -1;
    for (SegmentSeen syn : opened.syns()) {
      boolean before = syn.at().compareTo(opened.synAck().at()) <= 0;
      last = before ? syn.at().micros() : last;
    }
    return last < 0 ? -1 : opened.synAck().at().micros() - last;
  }

  /// From the SYN-ACK to the ACK: to the client and back.
  private long toClient() {
    if (!(control.fate() instanceof Fate.Opened opened)) {
      return -1;
    }
    for (SegmentSeen segment : control.segments()) {
      boolean after = segment.number() > opened.synAck().number();
      if (after && segment.fromCaller() && !segment.isSyn()) {
        return segment.at().micros() - opened.synAck().at().micros();
      }
    }
    return -1;
  }

  private String how(Place place, Place byHops, OptionalInt client, OptionalInt server) {
    if (place != byHops) {
      return words.text("point.times", words.span(toServer()), words.span(toClient()));
    }
    String routers =
        client.isEmpty() || server.isEmpty()
            ? words.text("point.one-sided")
            : words.text(
                "point.hops",
                words.counted("routers", client.getAsInt()),
                words.counted("routers", server.getAsInt()));
    return switch (place) {
      case AT_CLIENT -> words.text("point.at-client");
      case AT_SERVER -> words.text("point.at-server");
      case NEAR_CLIENT, NEAR_SERVER, BETWEEN -> routers;
      case UNKNOWN -> client.isPresent() && server.isPresent() ? words.text("point.same") : routers;
    };
  }
}
