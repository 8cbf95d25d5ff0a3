package pinhole.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.LessonLibrary;

final class RuleTextTest {
  private final Scenario base;

  RuleTextTest() throws Exception {
    base = LessonLibrary.shipped().find("05-active").opening();
  }

  private RuleText of(DeviceId wall, FirewallSetup setup, ExportFormat format) {
    return RuleText.of(base.withFirewall(wall, setup), wall, format);
  }

  private RuleText server(FirewallSetup setup, ExportFormat format) {
    return of(DeviceId.SERVER_FIREWALL, setup, format);
  }

  private static List<String> code(RuleText rules) {
    return rules
        .text()
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.matches("(#|rem |!).*"))
        .toList();
  }

  private static Rule in(String name, String source, String ports, Verdict verdict) {
    return new Rule(
        name,
        true,
        Direction.IN,
        source.isEmpty() ? Optional.empty() : Optional.of(Prefix.parse(source)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(PortSet.parse(ports)),
        verdict);
  }

  private static FirewallSetup setup(boolean alg, Nat nat, Rule... rules) {
    return new FirewallSetup(
        true, alg, List.of(21), nat, List.of(rules), Verdict.DROP, Verdict.ACCEPT);
  }

  @Test
  void nftables_ofALesson_isATableToLoad() {
    RuleText rules = RuleText.of(base, DeviceId.SERVER_FIREWALL, ExportFormat.NFTABLES);
    assertThat(code(rules))
        .containsExactly(
            "define inside = \"eth1\"",
            "define outside = \"eth0\"",
            "table inet pinhole",
            "delete table inet pinhole",
            "table inet pinhole {",
            "chain forward {",
            "type filter hook forward priority filter; policy drop;",
            "ct state established,related accept",
            "ct state invalid drop",
            "iifname $outside tcp dport 21 accept",
            "iifname $inside meta l4proto tcp accept",
            "}",
            "}");
    assertThat(rules.notes()).isEmpty();
    assertThat(rules.text()).contains("server firewall", "05-active", "Rule 1: ftp");
  }

  @Test
  void alg_isBoundToItsPorts_inEveryLanguage() {
    FirewallSetup setup = setup(true, new Nat.None(), in("", "", "21", Verdict.ACCEPT));
    assertThat(code(server(setup, ExportFormat.NFTABLES)))
        .contains("type \"ftp\" protocol tcp", "tcp dport 21 ct helper set \"ftp\"");
    assertThat(server(setup, ExportFormat.NFTABLES).text()).contains("# modprobe nf_conntrack_ftp");
    assertThat(code(server(setup, ExportFormat.IPTABLES)))
        .contains(
            "modprobe nf_conntrack_ftp",
            "iptables -t raw -A PREROUTING -p tcp --dport 21 -j CT --helper ftp")
        .doesNotContain("modprobe nf_nat_ftp");
    assertThat(code(server(profiled(setup, AlgProfile.PF_FTP_PROXY), ExportFormat.PF)))
        .containsSubsequence(
            "anchor \"ftp-proxy/*\"",
            "pass in quick on $outside inet proto tcp from any to any port 21"
                + " divert-to 127.0.0.1 port 8021",
            "pass in quick on $outside inet proto tcp from any to any port 21");
    assertThat(code(server(profiled(setup, AlgProfile.WINDOWS), ExportFormat.NETSH)))
        .contains("netsh advfirewall set global statefulftp enable");
    assertThat(code(server(profiled(setup, AlgProfile.ASA_STRICT), ExportFormat.ASA)))
        .contains("inspect ftp strict");
  }

  private static FirewallSetup profiled(FirewallSetup setup, AlgProfile profile) {
    return setup.withTraits(FirewallTraits.LINUX.withAlg(profile));
  }

  @Test
  void algOfAnotherKind_isNoted_andOfNoneIsLeftOut() {
    FirewallSetup setup = setup(true, new Nat.None());
    assertThat(server(setup, ExportFormat.NFTABLES).notes()).isEmpty();
    assertThat(server(profiled(setup, AlgProfile.WINDOWS), ExportFormat.NFTABLES).notes())
        .singleElement()
        .asString()
        .contains("of another kind");
    RuleText without = server(profiled(setup, AlgProfile.NONE), ExportFormat.NFTABLES);
    assertThat(without.text()).doesNotContain("helper");
  }

  @Test
  void forwarding_isWritten_withItsRanges() {
    List<PortRange> ports = List.of(PortRange.of(21), new PortRange(50000, 50100));
    Nat nat = new Nat.Forward(base.lab().serverOutside(), base.lab().serverInside(), ports);
    FirewallSetup setup = setup(true, nat, in("", "", "21", Verdict.ACCEPT));
    assertThat(code(server(setup, ExportFormat.NFTABLES)))
        .contains(
            "iifname $outside ip daddr 203.0.113.5 tcp dport { 21, 50000-50100 }"
                + " dnat ip to 192.168.2.21",
            "oifname $outside ip saddr 192.168.2.21 snat ip to 203.0.113.5");
    assertThat(code(server(setup, ExportFormat.IPTABLES)))
        .contains(
            "modprobe nf_nat_ftp",
            "iptables -t nat -A PREROUTING -i \"$outside\" -p tcp -d 203.0.113.5 -m multiport"
                + " --dports 21,50000:50100 -j DNAT --to-destination 192.168.2.21");
    assertThat(server(setup, ExportFormat.NETSH).notes())
        .anyMatch(note -> note.contains("Address translation"));
  }

  @Test
  void masquerade_isWritten() {
    FirewallSetup setup = setup(false, new Nat.Masquerade(base.lab().clientOutside()));
    assertThat(code(of(DeviceId.CLIENT_FIREWALL, setup, ExportFormat.NFTABLES)))
        .contains("oifname $outside masquerade");
    assertThat(code(of(DeviceId.CLIENT_FIREWALL, setup, ExportFormat.PF)))
        .contains("match out on $outside inet received-on $inside nat-to 198.51.100.1");
  }

  @Test
  void windowsBlocks_onlyWhatNoEarlierRuleAllows() {
    RuleText rules =
        server(
            setup(
                false,
                new Nat.None(),
                in("", "", "21", Verdict.ACCEPT),
                in("", "", "20-30", Verdict.DROP)),
            ExportFormat.NETSH);
    assertThat(code(rules)).anyMatch(l -> l.contains("action=block") && l.contains("=20,22-30"));
    assertThat(rules.notes()).noneMatch(note -> note.contains("knows no order"));
    RuleText unclear =
        server(
            setup(
                false,
                new Nat.None(),
                in("", "10.0.0.0/8", "21", Verdict.ACCEPT),
                in("", "", "20-30", Verdict.DROP)),
            ExportFormat.NETSH);
    assertThat(unclear.notes()).anyMatch(note -> note.contains("knows no order"));
  }

  @Test
  void whatWindowsAndAsaCannotSay_isNoted() {
    Rule refuses = in("", "", "21", Verdict.REJECT);
    FirewallSetup setup = setup(false, new Nat.None(), refuses);
    assertThat(server(setup, ExportFormat.NETSH).notes())
        .anyMatch(note -> note.contains("drops in silence"))
        .anyMatch(note -> note.contains("a host, not a router"));
    assertThat(server(setup, ExportFormat.ASA).notes())
        .anyMatch(note -> note.contains("answers all denied calls"));
    FirewallSetup forgetful = setup.withTraits(FirewallTraits.LINUX.remembering(false));
    assertThat(server(forgetful, ExportFormat.ASA).notes())
        .anyMatch(note -> note.contains("always remembers"));
    assertThat(server(forgetful, ExportFormat.NFTABLES).text()).contains("notrack");
  }

  @Test
  void everyNote_standsInTheTextToo() {
    for (long seed = 0; seed < 60; seed++) {
      Scenario scenario = new RandomSetups(base, seed).scenario(DeviceId.SERVER_FIREWALL, true);
      for (ExportFormat format : languages().toList()) {
        RuleText rules = RuleText.of(scenario, DeviceId.SERVER_FIREWALL, format);
        String words = rules.text().replaceAll("\n\\s*(#|rem|!) ", " ");
        rules.notes().forEach(note -> assertThat(words).contains(note));
      }
    }
  }

  @Test
  void names_cannotLeaveTheirComment() {
    Rule evil = in("x\nreboot\r\u2028reboot", "", "21", Verdict.ACCEPT);
    for (ExportFormat format : languages().toList()) {
      RuleText rules = server(setup(false, new Nat.None(), evil), format);
      assertThat(rules.text().lines()).noneMatch(line -> line.strip().startsWith("reboot"));
    }
  }

  private static Stream<ExportFormat> languages() {
    return Stream.of(ExportFormat.values()).filter(f -> f.group() == ExportFormat.Group.RULES);
  }

  @Test
  void host_orPicture_isRefused() {
    assertThatThrownBy(() -> RuleText.of(base, DeviceId.SERVER, ExportFormat.PF))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RuleText.of(base, DeviceId.SERVER_FIREWALL, ExportFormat.SVG))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
