package pinhole.export;

/// What can be taken out, in the order in which it is offered.
public enum ExportFormat {
  /// The packets of one link, for Wireshark: [PcapngWriter].
  PCAPNG(Group.CAPTURE, "pcapng"),
  /// The ladder as a drawing: [LadderSvg].
  SVG(Group.PICTURE, "svg"),
  /// A view of the window; drawn by whoever has a screen.
  PNG(Group.PICTURE, "png"),
  /// Linux, as `nft -f` reads it: [RuleText].
  NFTABLES(Group.RULES, "nft"),
  /// Linux, as a script of `iptables` or `ip6tables` commands: [RuleText].
  IPTABLES(Group.RULES, "sh"),
  /// OpenBSD, as `pfctl -f` reads it: [RuleText].
  PF(Group.RULES, "conf"),
  /// Windows, as a batch file of `netsh advfirewall` commands: [RuleText].
  NETSH(Group.RULES, "bat"),
  /// Cisco ASA, as configuration lines: [RuleText].
  ASA(Group.RULES, "txt");

  private final Group group;
  private final String ending;

  ExportFormat(Group group, String ending) {
    this.group = group;
    this.ending = ending;
  }

  /// Under which heading it is offered.
  public Group group() {
    return group;
  }

  /// How the name of a file ends, without the dot.
  public String ending() {
    return ending;
  }

  /// Whether it is for people to read, so that it can be shown and copied as text.
  public boolean isText() {
    return group == Group.RULES || this == SVG;
  }

  /// What kind of thing it is.
  public enum Group {
    /// Of the session's packets; it needs a link.
    CAPTURE,
    /// Of the session.
    PICTURE,
    /// Of one firewall; it needs a wall.
    RULES
  }
}
