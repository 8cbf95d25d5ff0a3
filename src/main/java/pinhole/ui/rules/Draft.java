package pinhole.ui.rules;

import java.util.EnumMap;
import java.util.Map;
import pinhole.engine.firewall.Rule;
import pinhole.scenario.Typed;
import pinhole.scenario.TypedReader;

/// A rule as it stands in its row: its last good state, and the texts of its cells, which need not
/// be readable. A rule with a text that cannot be read counts as off.
final class Draft {
  private final TypedReader reader;
  private final Map<Cell, String> texts = new EnumMap<>(Cell.class);
  private final Map<Cell, String> reasons = new EnumMap<>(Cell.class);
  private Rule good;

  Draft(Rule rule, TypedReader reader) {
    this.reader = reader;
    good = rule;
    for (Cell cell : Cell.values()) {
      texts.put(cell, cell.text(rule, reader));
    }
  }

  /// All that can be seen of a draft.
  ///
  /// @param rule the rule with all that could be read
  /// @param texts of its cells
  /// @param reasons why some of them cannot be read
  record Standing(Rule rule, Map<Cell, String> texts, Map<Cell, String> reasons) {}

  /// How it stands now.
  Standing standing() {
    return new Standing(good, new EnumMap<>(texts), new EnumMap<>(reasons));
  }

  /// The rule with all that could be read, on if its switch is on.
  Rule rule() {
    return good;
  }

  /// What stands in a cell.
  String text(Cell cell) {
    return texts.get(cell);
  }

  /// Why a cell cannot be read, empty if it can.
  String reason(Cell cell) {
    return reasons.getOrDefault(cell, "");
  }

  /// Whether all cells can be read.
  boolean isValid() {
    return reasons.isEmpty();
  }

  /// The first cell that cannot be read.
  ///
  /// @throws IllegalStateException if all can
  Cell wrongCell() {
    return reasons.keySet().stream().findFirst().orElseThrow(IllegalStateException::new);
  }

  /// Takes what was typed.
  ///
  /// @return whether it can be read
  boolean type(Cell cell, String text) {
    texts.put(cell, text);
    return switch (cell.typed(good, text, reader)) {
      case Typed.Good<Rule>(Rule rule) -> {
        reasons.remove(cell);
        good = rule;
        yield true;
      }
      case Typed.Bad<Rule>(String reason) -> {
        reasons.put(cell, reason);
        yield false;
      }
    };
  }

  /// Takes a change that was made without typing.
  void change(Rule rule) {
    good = rule;
  }

  /// Puts a cell back to its last good text.
  void restore(Cell cell) {
    texts.put(cell, cell.text(good, reader));
    reasons.remove(cell);
  }

  /// Whether this is the draft of a rule. A rule that is off because of its draft is still its own.
  boolean is(Rule rule) {
    return good.equals(rule) || !isValid() && good.equals(rule.switched(good.on()));
  }

  /// Takes over what became of the rule elsewhere. Cells that were not changed keep their texts.
  ///
  /// @return what was typed and is lost by that, empty for nothing
  String adopt(Rule rule) {
    String lost = "";
    for (Cell cell : Cell.values()) {
      String now = cell.text(rule, reader);
      if (!now.equals(cell.text(good, reader))) {
        lost = reasons.containsKey(cell) ? texts.get(cell) : lost;
        texts.put(cell, now);
        reasons.remove(cell);
      }
    }
    good = isValid() ? rule : rule.switched(good.on());
    return lost;
  }
}
