package pinhole.engine.sim;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// Tells the connections of a scenario apart, for who asks about many segments: it looks at all
/// sessions once.
public final class Lanes {
  /// The server's control port, and the ports that clients were told to call instead.
  private final int[] controls;

  private Lanes(int[] controls) {
    this.controls = controls;
  }

  /// The lanes of a scenario.
  public static Lanes of(Scenario scenario) {
    Stream<ClientSetup> others = scenario.others().stream().map(OtherSession::client);
    IntStream told =
        Stream.concat(Stream.of(scenario.client()), others)
            .flatMap(it -> it.options().calls().stream())
            .mapToInt(Endpoint::port);
    IntStream usual = IntStream.of(scenario.server().port());
    return new Lanes(IntStream.concat(usual, told).distinct().toArray());
  }

  /// Which of FTP's connections a five-tuple belongs to: one end of the control connection is the
  /// server's control port, or the port that a client was told to call instead.
  public Lane of(FiveTuple tuple) {
    for (int control : controls) {
      if (tuple.source().port() == control || tuple.destination().port() == control) {
        return Lane.CONTROL;
      }
    }
    return Lane.DATA;
  }
}
