package pinhole.ui.options;

import java.util.List;
import java.util.Set;
import pinhole.engine.sim.DeviceId;
import pinhole.lesson.Control;
import pinhole.scenario.TypedReader;

/// All options of a scenario, group by group. They are the keys of scenario files but for the
/// rules, which have their own editor, and names that nothing depends on.
final class Catalogue {
  private Catalogue() {}

  /// Everything.
  static List<Group> all() {
    TypedReader reader = new TypedReader();
    Listing listing = new Listing(reader);
    return List.of(
        new Group("client", new OfClient(reader, listing).options()),
        new Group("client-firewall", new OfWall(reader, DeviceId.CLIENT_FIREWALL).options()),
        new Group("server-firewall", new OfWall(reader, DeviceId.SERVER_FIREWALL).options()),
        new Group("server", new OfServer(reader, listing).options()),
        new Group("network", new OfNetwork(reader, listing).options()));
  }

  /// What a lesson leaves to the learner.
  static List<Group> offering(Set<Control> controls) {
    return all().stream()
        .map(group -> group.offering(controls))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }
}
