package pinhole.ui.rules;

import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;
import pinhole.scenario.Typed;
import pinhole.scenario.TypedReader;

/// A cell of a rule that is typed.
enum Cell {
  SOURCE("src"),
  SOURCE_PORT("sport"),
  DESTINATION("dst"),
  DESTINATION_PORT("dport");

  private final String id;

  Cell(String id) {
    this.id = id;
  }

  /// Its name in scenario files and node ids.
  String id() {
    return id;
  }

  /// Whether ports stand in it.
  boolean isPort() {
    return this == SOURCE_PORT || this == DESTINATION_PORT;
  }

  /// The text for what a rule asks for.
  String text(Rule rule, TypedReader reader) {
    Optional<?> value =
        switch (this) {
          case SOURCE -> rule.source();
          case SOURCE_PORT -> rule.sourcePort();
          case DESTINATION -> rule.destination();
          case DESTINATION_PORT -> rule.destinationPort();
        };
    return value.map(Object::toString).orElseGet(reader::any);
  }

  /// The rule with what was typed.
  Typed<Rule> typed(Rule rule, String text, TypedReader reader) {
    return isPort()
        ? reader.ports(text).map(ports -> with(rule, ports))
        : reader.block(text).map(block -> withBlock(rule, block));
  }

  private Rule with(Rule rule, Optional<PortSet> ports) {
    boolean source = this == SOURCE_PORT;
    return new Rule(
        rule.name(),
        rule.on(),
        rule.direction(),
        rule.source(),
        source ? ports : rule.sourcePort(),
        rule.destination(),
        source ? rule.destinationPort() : ports,
        rule.verdict(),
        rule.rejectWith());
  }

  private Rule withBlock(Rule rule, Optional<Prefix> block) {
    boolean source = this == SOURCE;
    return new Rule(
        rule.name(),
        rule.on(),
        rule.direction(),
        source ? block : rule.source(),
        rule.sourcePort(),
        source ? rule.destination() : block,
        rule.destinationPort(),
        rule.verdict(),
        rule.rejectWith());
  }

  /// The same rule with another name; a copy has none, since it is another rule.
  static Rule named(Rule rule, String name) {
    return new Rule(
        name,
        rule.on(),
        rule.direction(),
        rule.source(),
        rule.sourcePort(),
        rule.destination(),
        rule.destinationPort(),
        rule.verdict(),
        rule.rejectWith());
  }

  /// The same rule for the other direction.
  static Rule facing(Rule rule, Direction way) {
    return new Rule(
        rule.name(),
        rule.on(),
        way,
        rule.source(),
        rule.sourcePort(),
        rule.destination(),
        rule.destinationPort(),
        rule.verdict(),
        rule.rejectWith());
  }

  /// The same rule with another action.
  static Rule doing(Rule rule, Action action) {
    return new Rule(
        rule.name(),
        rule.on(),
        rule.direction(),
        rule.source(),
        rule.sourcePort(),
        rule.destination(),
        rule.destinationPort(),
        action.verdict(),
        action.answer());
  }
}
