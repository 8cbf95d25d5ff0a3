package pinhole.ui.rules;

import java.util.Optional;
import pinhole.engine.firewall.Rule;
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
    return switch (this) {
      case SOURCE -> reader.block(text).map(rule::from);
      case SOURCE_PORT -> reader.ports(text).map(rule::fromPorts);
      case DESTINATION -> reader.block(text).map(rule::to);
      case DESTINATION_PORT -> reader.ports(text).map(rule::toPorts);
    };
  }
}
