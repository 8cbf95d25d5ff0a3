package pinhole.export;

import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Scenario;

/// The names that are offered for files, such as `05-active-server-firewall.nft`.
public final class FileName {
  private FileName() {}

  /// For the rules of a firewall.
  public static String of(Scenario scenario, DeviceId wall, ExportFormat format) {
    return plain(scenario) + "-" + wall.id() + "." + format.ending();
  }

  /// For the capture of a link.
  public static String of(Scenario scenario, LinkId link) {
    String side =
        switch (link) {
          case CLIENT -> "client";
          case INTERNET -> "internet";
          case SERVER -> "server";
        };
    return plain(scenario) + "-" + side + "." + ExportFormat.PCAPNG.ending();
  }

  /// For what is of the whole session.
  public static String of(Scenario scenario, ExportFormat format) {
    return plain(scenario) + "." + format.ending();
  }

  /// Only characters that every file system takes.
  private static String plain(Scenario scenario) {
    String name = scenario.id().replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
    return name.isEmpty() ? "pinhole" : name;
  }
}
