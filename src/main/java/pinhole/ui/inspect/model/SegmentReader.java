package pinhole.ui.inspect.model;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Connection;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Relations;
import pinhole.engine.sim.Storyline;
import pinhole.engine.sim.Transit;
import pinhole.wire.Packet;

/// Reads what the inspector shows.
public final class SegmentReader {
  private final Storyline storyline;
  private final Relations relations;
  private final Routes routes;

  /// What was read last: at every frame the same is asked again.
  private Optional<SegmentPage> last = Optional.empty();

  /// A reader of a recording.
  public SegmentReader(Recording recording, Storyline storyline) {
    this.storyline = storyline;
    relations = Relations.of(recording);
    routes = new Routes(recording);
  }

  /// Which segment is shown: the one that was picked, else the one that mattered last.
  ///
  /// @param picked the number of the picked one
  public Optional<Integer> shown(Optional<Integer> picked, SimTime now) {
    return picked.filter(n -> routes.of(n).isPresent()).or(() -> mattered(now));
  }

  private Optional<Integer> mattered(SimTime now) {
    int last = storyline.momentAt(now);
    for (Moment moment : storyline.moments().subList(0, last + 1).reversed()) {
      if (moment.segment().isPresent()) {
        return moment.segment().map(s -> s.number());
      }
    }
    return Optional.empty();
  }

  /// Reads a segment as it is on a link.
  ///
  /// @param number of the segment
  /// @param chosen the link; empty for where the segment is now
  /// @param limit what happens later is not told
  /// @throws java.util.NoSuchElementException if there is no such segment
  public SegmentPage page(int number, Optional<LinkId> chosen, SimTime now, SimTime limit) {
    Route route = routes.of(number).orElseThrow();
    List<Transit> known =
        route.legs().stream().filter(l -> l.departs().compareTo(limit) <= 0).toList();
    Transit leg =
        chosen
            .flatMap(link -> known.stream().filter(l -> l.link() == link).findFirst())
            .orElseGet(() -> route.legAt(now));
    Optional<Connection> connection = relations.connection(number);
    List<Integer> syns =
        connection.map(Connection::syns).orElse(List.of()).stream()
            .filter(n -> sentBy(n, limit))
            .toList();
    Optional<SegmentPage> again = last.filter(p -> p.leg().equals(leg));
    SegmentPage page =
        new SegmentPage(
            number,
            route,
            leg,
            known.stream().map(Transit::link).toList(),
            connection.map(Connection::lane).orElse(Lane.CONTROL),
            syns.size() > 1 ? syns.indexOf(number) + 1 : 0,
            again.map(SegmentPage::packet).orElseGet(() -> packet(route, leg)),
            again.isPresent() ? again.get().before() : route.before(leg).map(l -> packet(route, l)),
            neighbour(connection, number, -1, limit),
            neighbour(connection, number, 1, limit));
    last = Optional.of(page);
    return page;
  }

  private static Packet packet(Route route, Transit leg) {
    return Packet.of(leg.segment(), route.hopsBefore(leg));
  }

  private Optional<Integer> neighbour(
      Optional<Connection> connection, int number, int by, SimTime limit) {
    List<Integer> all = connection.map(Connection::segments).orElse(List.of());
    int at = all.indexOf(number) + by;
    return at < 0 || at >= all.size()
        ? Optional.empty()
        : Optional.of(all.get(at)).filter(n -> sentBy(n, limit));
  }

  private boolean sentBy(int number, SimTime limit) {
    return routes.of(number).filter(r -> r.departs().compareTo(limit) <= 0).isPresent();
  }

  /// When a segment can be seen best: at its first moment, or else on its first link.
  public Optional<SimTime> when(int number) {
    for (Moment moment : storyline.moments()) {
      if (moment.segment().filter(s -> s.number() == number).isPresent()) {
        return Optional.of(moment.at());
      }
    }
    return routes
        .of(number)
        .map(r -> r.legs().getFirst())
        .map(l -> l.departs().plus((l.arrives().micros() - l.departs().micros()) / 2));
  }
}
