package pinhole.engine.sim;

import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.CtDirection;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Nat;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// How addresses should be translated, said a second time and more simply than the engine does.
final class Translations {
  private Translations() {}

  /// The tuple with which a first segment should leave, its source port aside where that is taken.
  static FiveTuple leaving(Nat nat, Direction way, FiveTuple tuple) {
    Endpoint from = tuple.source();
    Endpoint to = tuple.destination();
    return switch (nat) {
      case Nat.None _ -> tuple;
      case Nat.Masquerade(Address own) ->
          way == Direction.OUT ? tuple.withSource(new Endpoint(own, from.port())) : tuple;
      case Nat.Forward forward when way == Direction.OUT ->
          from.address().equals(forward.inside())
              ? tuple.withSource(new Endpoint(forward.outside(), from.port()))
              : tuple;
      case Nat.Forward forward -> {
        boolean named = forward.ports().stream().anyMatch(ports -> ports.contains(to.port()));
        yield named && to.address().equals(forward.outside())
            ? tuple.withDestination(new Endpoint(forward.inside(), to.port()))
            : tuple;
      }
    };
  }

  /// The tuple with which an expected SYN should leave: as its control connection, reversed.
  static FiveTuple following(Expectation pinhole, ConntrackEntry master, FiveTuple tuple) {
    CtDirection said = pinhole.announcedBy();
    FiveTuple announcer = master.tuple(said);
    return tuple
        .withSource(new Endpoint(announcer.destination().address(), tuple.source().port()))
        .withDestination(new Endpoint(announcer.source().address(), pinhole.announced().port()));
  }
}
