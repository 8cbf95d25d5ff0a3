package pinhole.cli;

import java.util.Locale;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.FiveTuple;
import pinhole.explain.Explainer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A firewall's decision in JSON: the row that decided, and the rows that did not match, each with
/// its first cell that differs.
final class DecisionJson {
  private final Explainer explainer;

  DecisionJson(Explainer explainer) {
    this.explainer = explainer;
  }

  void write(ObjectNode out, Decision decision) {
    out.put("verdict", word(decision.verdict()));
    out.put("direction", word(decision.direction()));
    out.put("state", word(decision.state()));
    out.put("by", row(decision.decider()));
    out.put("words", explainer.decider(decision));
    ArrayNode skipped = out.putArray("skipped");
    for (FilterFinding finding : decision.rows()) {
      skipped(skipped, finding);
    }
  }

  private static void skipped(ArrayNode out, FilterFinding finding) {
    switch (finding) {
      case FilterFinding.KnownSkipped(int _, FiveTuple _, Field field) ->
          out.addObject().put("row", row(finding)).put("field", word(field));
      case FilterFinding.ExpectedSkipped(Expectation _, Field field) ->
          out.addObject().put("row", row(finding)).put("field", word(field));
      case FilterFinding.RuleSkipped(int _, Rule _, Field field) ->
          out.addObject().put("row", row(finding)).put("field", word(field));
      case FilterFinding.RuleOff _ -> out.addObject().put("row", row(finding)).put("field", "off");
      case FilterFinding.Memoryless _,
          FilterFinding.NothingKnown _,
          FilterFinding.NothingExpected _,
          FilterFinding.KnownMatched _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.RuleMatched _,
          FilterFinding.PolicyApplied _,
          FilterFinding.RouterOnly _,
          FilterFinding.OwnAddress _,
          FilterFinding.AlgDiscarded _,
          FilterFinding.AlgClosed _ -> {}
    }
  }

  private static String row(FilterFinding finding) {
    return switch (finding) {
      case FilterFinding.KnownMatched(int entry, FiveTuple _) -> "known-" + entry;
      case FilterFinding.KnownSkipped(int entry, FiveTuple _, Field _) -> "known-" + entry;
      case FilterFinding.Memoryless _, FilterFinding.NothingKnown _ -> "known";
      case FilterFinding.ExpectedMatched(Expectation hole) -> "expected-" + hole.id();
      case FilterFinding.ExpectedSkipped(Expectation hole, Field _) -> "expected-" + hole.id();
      case FilterFinding.NothingExpected _ -> "expected";
      case FilterFinding.ErrorAboutKnown(int entry, FiveTuple _) -> "known-" + entry;
      case FilterFinding.Untrackable _, FilterFinding.ErrorAboutUnknown _ -> "invalid";
      case FilterFinding.RuleMatched(int index, Rule _) -> "rule-" + index;
      case FilterFinding.RuleSkipped(int index, Rule _, Field _) -> "rule-" + index;
      case FilterFinding.RuleOff(int index, Rule _) -> "rule-" + index;
      case FilterFinding.PolicyApplied(Direction way, Verdict _) -> "default-" + word(way);
      case FilterFinding.RouterOnly _ -> "router";
      case FilterFinding.OwnAddress _ -> "own-address";
      case FilterFinding.AlgDiscarded _, FilterFinding.AlgClosed _ -> "alg";
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
