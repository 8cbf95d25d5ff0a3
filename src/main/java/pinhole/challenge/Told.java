package pinhole.challenge;

import java.util.ArrayList;
import java.util.List;

/// Gives goals and wrong answers the words that stand in the text, one by one.
final class Told {
  private Told() {}

  static List<Goal> goals(List<Goal> goals, List<String> texts) {
    List<Goal> all = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      all.add(goal(goals.get(i), text(texts, i)));
    }
    return all;
  }

  static List<Attempt> attempts(List<Attempt> wrong, List<String> texts) {
    List<Attempt> all = new ArrayList<>();
    for (int i = 0; i < wrong.size(); i++) {
      Attempt it = wrong.get(i);
      all.add(new Attempt(it.scenario(), it.fails(), it.line(), text(texts, i)));
    }
    return all;
  }

  private static String text(List<String> texts, int index) {
    return index < texts.size() ? texts.get(index) : "";
  }

  private static Goal goal(Goal goal, String text) {
    return switch (goal) {
      case Goal.Session s ->
          new Goal.Session(
              s.id(),
              text,
              s.succeeds(),
              s.with(),
              s.client(),
              s.from(),
              s.serverData(),
              s.clientData());
      case Goal.Call c ->
          new Goal.Call(c.id(), text, c.passes(), c.from(), c.to(), c.port(), c.sourcePort());
      case Goal.Budget b -> new Goal.Budget(text, b.ports());
      case Goal.RuleCount r -> new Goal.RuleCount(text, r.most());
    };
  }
}
