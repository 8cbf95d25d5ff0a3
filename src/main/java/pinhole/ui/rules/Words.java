package pinhole.ui.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.sim.DeviceId;

/// The words of the rule editor.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.rules.rules");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(values);
  }

  String wall(DeviceId wall) {
    return say("wall." + wall.id());
  }

  String direction(Direction way) {
    return say("direction." + way.name());
  }

  String verdict(Verdict verdict) {
    return say("verdict." + verdict.name());
  }

  String cell(Cell cell) {
    return say("cell." + cell.id());
  }

  /// An action, and what a rejection answers.
  String action(Action action) {
    return action.verdict() == Verdict.REJECT
        ? say("action.reject", action.answer().map(IcmpKind::id).orElseGet(() -> say("reset")))
        : verdict(action.verdict());
  }

  /// An action where there is little room: without what a rejection answers.
  String shortAction(Action action) {
    return verdict(action.verdict());
  }

  /// A rule for a screen reader.
  ///
  /// @param number from 1
  String rule(Draft draft, int number) {
    Rule rule = draft.rule();
    return say(
        "rule.spoken",
        number,
        rule.name().isEmpty() ? "" : say("named", rule.name()),
        direction(rule.direction()),
        draft.text(Cell.SOURCE),
        draft.text(Cell.SOURCE_PORT),
        draft.text(Cell.DESTINATION),
        draft.text(Cell.DESTINATION_PORT),
        action(Action.of(rule)));
  }

  /// A number that is counted, as the language groups its digits.
  String number(long value) {
    return say("number", value);
  }
}
