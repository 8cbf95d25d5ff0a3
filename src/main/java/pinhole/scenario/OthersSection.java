package pinhole.scenario;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.sim.Bystander;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.OtherSession;

/// Reads `others`, further sessions, and `bystanders`, hosts that take no part.
final class OthersSection {
  private static final List<String> SESSION_KEYS = List.of("start", "from", "client");
  private static final List<String> BYSTANDER_KEYS = List.of("beside", "address", "openPorts");
  private static final List<String> ENDS = List.of(DeviceId.CLIENT.id(), DeviceId.SERVER.id());

  private final Section root;
  private final String firstFile;

  /// @param firstFile what is fetched if the file does not say
  OthersSection(Section root, String firstFile) {
    this.root = root;
    this.firstFile = firstFile;
  }

  List<OtherSession> sessions() {
    return root.list("others", List.of(), this::session);
  }

  List<Bystander> bystanders() {
    return root.list("bystanders", List.of(), this::bystander);
  }

  private Optional<OtherSession> session(LocatedNode node, String label) {
    return Section.of(node, label, SESSION_KEYS, root.problems()).flatMap(this::session);
  }

  private Optional<OtherSession> session(Section session) {
    if (!session.demands("client")) {
      return Optional.empty();
    }
    long start = session.micros("start", Span.START, 0);
    Optional<Address> from = session.read("from", session.values()::address);
    return session
        .section("client", ClientSection.KEYS)
        .map(client -> new ClientSection(client, firstFile).read())
        .map(client -> new OtherSession(client, start, from));
  }

  private Optional<Bystander> bystander(LocatedNode node, String label) {
    return Section.of(node, label, BYSTANDER_KEYS, root.problems()).flatMap(this::bystander);
  }

  private Optional<Bystander> bystander(Section one) {
    Optional<String> beside = one.needed("beside", ENDS);
    Optional<Address> address = one.read("address", one.values()::address);
    List<Integer> ports =
        one.list("openPorts", List.of(), (n, label) -> one.values().port(n, label, 1));
    if (!one.demands("address") || beside.isEmpty() || address.isEmpty()) {
      return Optional.empty();
    }
    DeviceId end = beside.get().equals(DeviceId.CLIENT.id()) ? DeviceId.CLIENT : DeviceId.SERVER;
    return Optional.of(new Bystander(end, address.get(), ports));
  }
}
