package pinhole.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.IcmpKind;

/// What a rule does, with what it answers when it rejects.
///
/// @param verdict what happens to a segment
/// @param answer the ICMP error of a rejection; empty for a TCP reset and for all others
record Action(Verdict verdict, Optional<IcmpKind> answer) {
  /// All that can be chosen, the usual ones first.
  static List<Action> all() {
    List<Action> all = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      all.add(new Action(verdict, Optional.empty()));
    }
    for (IcmpKind kind : IcmpKind.values()) {
      all.add(new Action(Verdict.REJECT, Optional.of(kind)));
    }
    return List.copyOf(all);
  }

  /// What a rule does.
  static Action of(Rule rule) {
    boolean rejects = rule.verdict() == Verdict.REJECT;
    return new Action(rule.verdict(), rejects ? rule.rejectWith() : Optional.empty());
  }
}
