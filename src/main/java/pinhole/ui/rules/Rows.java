package pinhole.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;

/// What rows are made of and how they are put in order. Those that stay where they are are not
/// taken out: a row that comes in again is styled anew, which takes long if there are many.
final class Rows {
  private Rows() {}

  /// The rule that is needed most: for a call to the server's control port.
  static Rule fresh(DeviceId wall, int port) {
    Direction way = wall == DeviceId.SERVER_FIREWALL ? Direction.IN : Direction.OUT;
    return new Rule(
        "",
        true,
        way,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(PortRange.of(port)),
        Verdict.ACCEPT);
  }

  /// Puts a rule at a place.
  static List<Rule> insert(List<Rule> rules, int at, Rule rule) {
    rules.add(at, rule);
    return rules;
  }

  /// Changes the rows at the beginning of a list of nodes.
  ///
  /// @param nodes rows, and others behind them
  /// @param old the rows that are in it now
  /// @param now the rows that are wanted
  static void arrange(
      ObservableList<Node> nodes, List<? extends Node> old, List<? extends Node> now) {
    int least = Math.min(old.size(), now.size());
    int head = 0;
    while (head < least && old.get(head) == now.get(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && old.get(old.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
      tail++;
    }
    nodes.remove(head, old.size() - tail);
    nodes.addAll(head, now.subList(head, now.size() - tail));
  }
}
