package pinhole.ui.rules;

import pinhole.engine.firewall.Direction;
import pinhole.scenario.Typed;

/// What can be done with a row.
interface RowActs {
  void typed(RuleLine line, CellField field);

  void switched(RuleLine line, boolean on);

  void faced(RuleLine line, Direction way);

  void acted(RuleLine line, Action action);

  /// @param visit how often the name was opened: what is typed in one is one step to take back
  Typed<String> named(RuleLine line, String text, int visit);

  void copied(RuleLine line);

  void deleted(RuleLine line);
}
