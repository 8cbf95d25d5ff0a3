package pinhole.challenge;

import pinhole.challenge.Callers.Tried;
import pinhole.challenge.Grade.Result;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.explain.Explainer;

/// What became of a call at rest, in words.
final class CallWords {
  private final Words words;
  private final Explainer explainer;

  CallWords(Words words, Explainer explainer) {
    this.words = words;
    this.explainer = explainer;
  }

  Result result(Goal.Call goal, Tried tried) {
    String who = caller(goal.from(), tried);
    int port = tried.tuple().destination().port();
    String because = because(tried);
    String said;
    if (goal.to() instanceof Place.Client || goal.to() instanceof Place.Server) {
      said =
          tried.through()
              ? words.say("call.in", port, who, because)
              : words.say("call.not-in", port, who, because);
    } else {
      Object to = tried.tuple().destination();
      said =
          tried.through()
              ? words.say("call.out", who, to, because)
              : words.say("call.not-out", who, to, because);
    }
    return new Result(goal, tried.through() == goal.passes(), said);
  }

  private String caller(Place from, Tried tried) {
    boolean special = tried.tuple().source().port() < 1024;
    String who =
        switch (from) {
          case Place.Anyone _ -> words.say("caller.anyone");
          case Place.At _ -> tried.tuple().source().address().toString();
          case Place.Client _ -> words.say("caller.client");
          case Place.Server _ -> words.say("caller.server");
        };
    return special ? words.say("caller.port", who, tried.tuple().source().port()) : who;
  }

  private String because(Tried tried) {
    String wall = explainer.device(tried.wall());
    return switch (tried.decision().decider()) {
      case FilterFinding.RuleMatched(int index, Rule rule) ->
          tried.through()
              ? words.say("because.rule-lets", index + 1, wall)
              : rule.verdict() == Verdict.ACCEPT
                  ? words.say("because.nobody", wall)
                  : words.say("because.rule-stops", index + 1, wall);
      case FilterFinding.PolicyApplied _ ->
          tried.through()
              ? words.say("because.default-lets", wall)
              : words.say("because.default-stops", wall);
      case FilterFinding.RouterOnly _ -> words.say("because.router", wall);
      case FilterFinding.OwnAddress _ -> words.say("because.not-forwarded", wall);
      case FilterFinding.KnownMatched _,
          FilterFinding.KnownSkipped _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _,
          FilterFinding.AlgDiscarded _,
          FilterFinding.AlgClosed _ ->
          words.say("because.nobody", wall);
    };
  }
}
