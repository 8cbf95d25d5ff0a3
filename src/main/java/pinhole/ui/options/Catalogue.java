package pinhole.ui.options;

import java.util.ArrayList;
import java.util.Collections;
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
    List<Group> all = new ArrayList<>();
    Collections.addAll(
        all,
        new Group("client", new OfClient(reader, listing).options()),
        new Group("client-firewall", new OfWall(reader, DeviceId.CLIENT_FIREWALL).options()),
        new Group("server-firewall", new OfWall(reader, DeviceId.SERVER_FIREWALL).options()),
        new Group("server", new OfServer(reader, listing).options()),
        new Group("network", new OfNetwork(reader, listing).options()));
    for (int i = 0; i < OfOther.MOST; i++) {
      all.add(new Group("other-" + (i + 1), new OfOther(i, reader, listing).options()));
    }
    return List.copyOf(all);
  }

  /// What a challenge leaves to the learner.
  static List<Group> offering(Leeway leeway) {
    return all().stream().map(leeway::of).filter(group -> !group.options().isEmpty()).toList();
  }

  /// What a lesson leaves to the learner.
  static List<Group> offering(Set<Control> controls) {
    return all().stream()
        .map(group -> group.offering(controls))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }
}
