package pinhole.explain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Recording;

/// The numbers that are ports when a sentence about a recording names them.
public final class Ports {
  private Ports() {}

  /// Those that segments bear and rules ask for.
  public static Set<Integer> of(Recording recording) {
    Set<Integer> ports = new TreeSet<>();
    recording.transits().stream()
        .map(transit -> transit.segment().tuple())
        .flatMap(tuple -> Stream.of(tuple.source(), tuple.destination()))
        .map(Endpoint::port)
        .forEach(ports::add);
    var scenario = recording.scenario();
    Stream.of(scenario.clientFirewall(), scenario.serverFirewall())
        .flatMap(setup -> setup.rules().stream())
        .flatMap(rule -> Stream.of(rule.sourcePort(), rule.destinationPort()))
        .flatMap(wanted -> wanted.stream().map(PortSet::ranges))
        .flatMap(ranges -> ranges.stream().flatMap(Ports::ends))
        .forEach(ports::add);
    return ports;
  }

  /// Those that one segment bears.
  public static Set<Integer> of(Segment segment) {
    FiveTuple tuple = segment.tuple();
    return new TreeSet<>(List.of(tuple.source().port(), tuple.destination().port()));
  }

  private static Stream<Integer> ends(PortRange range) {
    return Stream.of(range.low(), range.high());
  }
}
