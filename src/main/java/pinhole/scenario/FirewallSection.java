package pinhole.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;

/// Reads `clientFirewall` and `serverFirewall`, all but the translation.
final class FirewallSection {
  static final List<String> KEYS =
      Stream.concat(
              Stream.of("enabled", "alg", "algPorts", "nat", "rules", "default"),
              TraitsSection.KEYS.stream())
          .toList();
  private static final List<String> RULE_KEYS =
      List.of("direction", "action", "src", "dst", "sport", "dport", "name", "on", "rejectWith");
  private static final List<String> DEFAULT_KEYS = List.of("in", "out");
  private static final List<String> DIRECTIONS =
      Stream.of(Direction.values()).map(Words::of).toList();
  private static final List<String> ACTIONS = Stream.of(Verdict.values()).map(Words::of).toList();

  private final Section section;
  private final Nat nat;

  FirewallSection(Section section, Nat nat) {
    this.section = section;
    this.nat = nat;
  }

  /// A firewall of which the file does not speak: it only routes.
  static FirewallSetup absent() {
    return new FirewallSetup(
        false, false, List.of(21), new Nat.None(), List.of(), Verdict.DROP, Verdict.DROP);
  }

  FirewallSetup read() {
    Section defaults =
        section
            .section("default", DEFAULT_KEYS)
            .orElseGet(() -> Section.empty(section.line(), "default", section.problems()));
    FirewallTraits traits = TraitsSection.read(section);
    boolean alg = section.flag("alg", false);
    if (traits.stateless() && (alg || !(nat instanceof Nat.None))) {
      section.problems().report(section.line("stateless"), "stateless.with-memory");
    }
    return new FirewallSetup(
        section.flag("enabled", true),
        alg,
        section.list("algPorts", List.of(21), (n, label) -> section.values().port(n, label, 1)),
        nat,
        section.list("rules", List.of(), this::rule),
        verdict(defaults.choice("in", ACTIONS)),
        verdict(defaults.choice("out", ACTIONS)),
        traits);
  }

  private Optional<Rule> rule(LocatedNode node, String label) {
    return Section.of(node, section.problems().word("rule"), RULE_KEYS, section.problems())
        .flatMap(this::rule);
  }

  private Optional<Rule> rule(Section rule) {
    ValueReader values = rule.values();
    Optional<String> direction = rule.needed("direction", DIRECTIONS);
    Optional<String> action = rule.needed("action", ACTIONS);
    Rule read =
        new Rule(
            rule.text("name").orElse(""),
            rule.flag("on", true),
            direction.map(word -> Words.read(Direction.class, word)).orElse(Direction.IN),
            rule.read("src", values::prefix),
            rule.read("sport", values::portSet),
            rule.read("dst", values::prefix),
            rule.read("dport", values::portSet),
            verdict(action),
            TraitsSection.rejection(rule));
    return direction.isPresent() && action.isPresent() ? Optional.of(read) : Optional.empty();
  }

  /// Nothing said means drop: a firewall that is there is shut.
  private static Verdict verdict(Optional<String> word) {
    return word.map(w -> Words.read(Verdict.class, w)).orElse(Verdict.DROP);
  }
}
