package pinhole.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Firewall;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Passage;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.export.Reading.Said;
import pinhole.lesson.LessonLibrary;

/// Whether what is exported decides as the simulated firewall does, for random rules and calls.
final class RuleTruthTest {
  private static final int SETUPS = 400;
  private static final int CALLS = 25;

  private final Scenario base;

  RuleTruthTest() throws Exception {
    base = LessonLibrary.shipped().find("05-active").opening();
  }

  @Test
  void nftables_decidesLikeTheFirewall() {
    compare(ExportFormat.NFTABLES, NftReading::new, true, (s, said) -> said);
  }

  @Test
  void iptables_decidesLikeTheFirewall() {
    compare(ExportFormat.IPTABLES, IptablesReading::new, true, (s, said) -> said);
  }

  @Test
  void pf_decidesLikeTheFirewall() throws Exception {
    compare(ExportFormat.PF, PfReading::new, true, RuleTruthTest::here);
  }

  @Test
  void netsh_decidesLikeTheFirewallWhereItCan() {
    compare(ExportFormat.NETSH, NetshReading::new, false, RuleTruthTest::silent);
  }

  @Test
  void asa_decidesLikeTheFirewall() {
    compare(
        ExportFormat.ASA,
        AsaReading::new,
        false,
        (scenario, truth) -> {
          Said silent = silent(scenario, truth);
          return new Said(silent.verdict(), silent.destination(), silent.hidden(), truth.helper());
        });
  }

  @Test
  void linux_lastsAsLongAsTheFirewallRemembers() {
    for (long seed = 0; seed < SETUPS; seed++) {
      RandomSetups random = new RandomSetups(base, seed);
      Scenario scenario = random.scenario(DeviceId.SERVER_FIREWALL, true);
      FirewallSetup setup = scenario.serverFirewall();
      FiveTuple call = random.call(scenario);
      NftReading nft = new NftReading(text(scenario, ExportFormat.NFTABLES));
      IptablesReading tables = new IptablesReading(text(scenario, ExportFormat.IPTABLES));
      boolean filters = setup.enabled() && !setup.traits().stateless();
      assertEquals(filters, nft.remembers(), "seed " + seed);
      if (filters) {
        assertEquals("accept", nft.says(true, call, "established").verdict());
        assertEquals("accept", nft.says(true, call, "related").verdict());
        assertEquals("drop", nft.says(true, call, "invalid").verdict());
        assertEquals("accept", tables.says(true, call, "ESTABLISHED").verdict());
        assertEquals("accept", tables.says(true, call, "RELATED").verdict());
        assertEquals("drop", tables.says(true, call, "INVALID").verdict());
      }
    }
  }

  private static String text(Scenario scenario, ExportFormat format) {
    return RuleText.of(scenario, DeviceId.SERVER_FIREWALL, format).text();
  }

  /// What of the truth a language can say.
  private interface Sayable {
    Said of(Scenario scenario, Said truth);
  }

  private void compare(
      ExportFormat format, Function<String, Reading> reader, boolean translated, Sayable sayable) {
    int compared = 0;
    for (long seed = 0; seed < SETUPS; seed++) {
      RandomSetups random = new RandomSetups(base, seed);
      DeviceId wall = seed % 2 == 0 ? DeviceId.CLIENT_FIREWALL : DeviceId.SERVER_FIREWALL;
      Scenario scenario = random.scenario(wall, translated);
      RuleText rules = RuleText.of(scenario, wall, format);
      if (rules.notes().stream().anyMatch(RuleTruthTest::aboutOrder)) {
        continue;
      }
      Reading reading = reader.apply(rules.text());
      for (int i = 0; i < CALLS; i++) {
        Direction way = i % 2 == 0 ? Direction.IN : Direction.OUT;
        FiveTuple call = random.call(scenario);
        Optional<Said> truth = truth(scenario.firewall(wall), call, way);
        if (truth.isEmpty() || (format == ExportFormat.PF && proxied(scenario, wall, call))) {
          continue;
        }
        Said wanted = sayable.of(scenario, truth.get());
        Said said = reading.says(way == Direction.IN, call);
        boolean passes = wanted.verdict().equals("accept");
        Said seen =
            new Said(
                said.verdict(),
                passes ? said.destination() : Optional.empty(),
                passes && said.hidden(),
                passes && said.helper());
        if (!wanted.equals(sayable.of(scenario, seen))) {
          assertEquals(
              wanted.toString(),
              seen.toString(),
              "seed " + seed + " " + way + " " + call + "\n" + rules.text());
        }
        compared++;
      }
    }
    assertTrue(compared > SETUPS * CALLS / 4, "compared " + compared);
  }

  /// Whether a forwarded call may be taken by the proxy of pf, which calls the server itself.
  private static boolean proxied(Scenario scenario, DeviceId wall, FiveTuple call) {
    FirewallSetup setup = scenario.firewall(wall);
    return setup.alg()
        && setup.nat() instanceof Nat.Forward
        && setup.algPorts().contains(call.destination().port());
  }

  private static boolean aboutOrder(String note) {
    return note.contains("knows no order") || note.contains("always remembers");
  }

  /// Refusals are silent there, and only some ports are read.
  private static Said silent(Scenario scenario, Said truth) {
    String verdict = truth.verdict().startsWith("reject") ? "drop" : truth.verdict();
    return new Said(verdict, truth.destination(), truth.hidden(), false);
  }

  /// What the proxy takes is told by a test of the text: it works on one side of the wall only.
  private static Said here(Scenario scenario, Said truth) {
    return new Said(truth.verdict(), truth.destination(), truth.hidden(), false);
  }

  /// What the engine does with a call; empty if it is for the firewall itself, or from it.
  private static Optional<Said> truth(FirewallSetup setup, FiveTuple call, Direction way) {
    boolean own =
        switch (setup.nat()) {
          case Nat.None _ -> false;
          case Nat.Masquerade(var outside) -> outside.equals(call.source().address());
          case Nat.Forward forward -> forward.outside().equals(call.source().address());
        };
    if (own && way == Direction.OUT) {
      return Optional.empty();
    }
    Segment syn = new Segment(1, call, Flags.of(TcpFlag.SYN), 100, 0, Payload.NONE);
    Passage passage =
        Firewall.pass(setup, FirewallState.fresh(setup.rules().size()), syn, way, SimTime.ZERO);
    Decision decision = passage.decision();
    if (decision.decider() instanceof FilterFinding.OwnAddress) {
      return Optional.empty();
    }
    if (decision.verdict() != Verdict.ACCEPT) {
      return Optional.of(new Said(refusal(setup, decision, call), Optional.empty(), false, false));
    }
    FiveTuple onward = passage.onward().orElseThrow().tuple();
    boolean led = !onward.destination().equals(call.destination());
    boolean helper =
        passage.after().entries().stream().findFirst().map(ConntrackEntry::helper).orElse(false);
    return Optional.of(
        new Said(
            "accept",
            led ? Optional.of(onward.destination().address().toString()) : Optional.empty(),
            !onward.source().equals(call.source()),
            helper));
  }

  private static String refusal(FirewallSetup setup, Decision decision, FiveTuple call) {
    if (decision.verdict() == Verdict.DROP) {
      return "drop";
    }
    Optional<IcmpKind> kind =
        decision.decider() instanceof FilterFinding.RuleMatched(int _, Rule rule)
            ? rule.rejectWith()
            : setup.traits().rejectWith();
    boolean four = call.source().address().version() == IpVersion.V4;
    return "reject "
        + kind.map(k -> four ? k.id().replace("protocol", "prot") : six(k)).orElse("tcp reset");
  }

  private static String six(IcmpKind kind) {
    return switch (kind) {
      case NET_UNREACHABLE -> "no-route";
      case HOST_UNREACHABLE -> "addr-unreachable";
      case PROTOCOL_UNREACHABLE, PORT_UNREACHABLE -> "port-unreachable";
      case NET_PROHIBITED, HOST_PROHIBITED, ADMIN_PROHIBITED -> "admin-prohibited";
    };
  }

  @Test
  void reader_ofAnotherText_seesTheDifference() {
    Scenario scenario = new RandomSetups(base, 3).scenario(DeviceId.SERVER_FIREWALL, false);
    FirewallSetup open =
        new FirewallSetup(
            true,
            false,
            List.of(),
            scenario.serverFirewall().nat(),
            List.of(),
            Verdict.ACCEPT,
            Verdict.DROP);
    Scenario other = scenario.withFirewall(DeviceId.SERVER_FIREWALL, open);
    FiveTuple call = new RandomSetups(base, 3).call(other);
    NftReading reading = new NftReading(text(other, ExportFormat.NFTABLES));
    assertEquals("accept", reading.says(true, call).verdict());
    assertEquals("drop", reading.says(false, call).verdict());
    assertFalse(reading.says(true, call).helper());
  }
}
