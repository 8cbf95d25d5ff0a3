package pinhole.export;

import java.util.List;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// The rules of one firewall in the language of a real one.
///
/// @param text the whole text, lines ended by `\n`
/// @param notes what this language cannot say, in sentences; the text says it too, as comments
public record RuleText(String text, List<String> notes) {
  /// Copies the list.
  public RuleText {
    notes = List.copyOf(notes);
  }

  /// The rules of a scenario's firewall.
  ///
  /// @param wall one of the two firewalls
  /// @param format one of the group [ExportFormat.Group#RULES]
  /// @throws IllegalArgumentException for a host, or for a format without rules
  public static RuleText of(Scenario scenario, DeviceId wall, ExportFormat format) {
    if (wall.isHost()) {
      throw new IllegalArgumentException(wall.id() + " is no firewall");
    }
    Wall site = Wall.of(scenario, wall);
    return switch (format) {
      case NFTABLES -> new NftRules(site).write();
      case IPTABLES -> new IptablesRules(site).write();
      case PF -> new PfConf(site).write();
      case NETSH -> new NetshRules(site).write();
      case ASA -> new AsaConfig(site).write();
      case PCAPNG, SVG, PNG -> throw new IllegalArgumentException(format + " holds no rules");
    };
  }
}
