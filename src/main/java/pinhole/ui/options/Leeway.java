package pinhole.ui.options;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pinhole.engine.sim.DeviceId;
import pinhole.lesson.Control;

/// Which options a challenge leaves to the learner: the switches of some walls with what belongs to
/// them, and what some hosts are told. What a task is built of, such as transfers, files and
/// limits, is nobody's to change.
///
/// @param controls the switches
/// @param devices whose
record Leeway(Set<Control> controls, Set<DeviceId> devices) {
  private static final Map<String, Control> PARTS =
      Map.of("wall.alg-ports", Control.ALG, "wall.also-forward", Control.NAT);
  private static final Map<DeviceId, List<String>> HOSTS =
      Map.of(
          DeviceId.CLIENT,
          List.of("client.mode", "client.ccc", "client.ignore-pasv-address", "client.active-port"),
          DeviceId.SERVER,
          List.of(
              "server.passive",
              "server.pasv-address",
              "server.allow-port",
              "server.allow-pasv",
              "server.port-20",
              "server.checks-caller",
              "server.ccc"));

  /// The options of a group that are left.
  Group of(Group group) {
    return new Group(
        group.key(), group.options().stream().filter(o -> isLeft(group, o.about().key())).toList());
  }

  private boolean isLeft(Group group, String key) {
    Optional<DeviceId> device =
        List.of(DeviceId.values()).stream().filter(it -> it.id().equals(group.key())).findFirst();
    return device.filter(it -> isLeft(it, group, key)).isPresent();
  }

  /// Mode and TLS are the client's switches, whoever else may be changed.
  private boolean isLeft(DeviceId device, Group group, String key) {
    boolean own = devices.contains(device);
    boolean offered = group.offering(controls).options().stream().anyMatch(is(key));
    return switch (device) {
      case CLIENT -> offered || own && HOSTS.get(device).contains(key);
      case SERVER ->
          own && HOSTS.get(device).contains(key)
              || key.equals("server.tls") && controls.contains(Control.TLS);
      case CLIENT_FIREWALL, SERVER_FIREWALL ->
          own
              && (offered
                  || Optional.ofNullable(PARTS.get(key)).filter(controls::contains).isPresent());
    };
  }

  private static Predicate<Option> is(String key) {
    return option -> option.about().key().equals(key);
  }
}
