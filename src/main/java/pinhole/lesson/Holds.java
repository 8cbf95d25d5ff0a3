package pinhole.lesson;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Rule;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;

/// One thing that a claim says of a session.
public sealed interface Holds {
  /// What is wrong if it does not hold; empty if it does.
  Optional<String> problem(Recording recording, Storyline storyline);

  /// How the session ends.
  ///
  /// @param ok whether all transfers complete
  record Result(boolean ok) implements Holds {
    @Override
    public Optional<String> problem(Recording recording, Storyline storyline) {
      boolean is = recording.succeeded();
      return is == ok
          ? Optional.empty()
          : Optional.of("the result is " + word(is) + ", not " + word(ok));
    }

    private static String word(boolean ok) {
      return ok ? "ok" : "failed";
    }
  }

  /// Something happens.
  record Happens(Cue cue) implements Holds {
    @Override
    public Optional<String> problem(Recording recording, Storyline storyline) {
      return cue.point(recording, storyline).isPresent()
          ? Optional.empty()
          : Optional.of("it never happens: " + cue);
    }
  }

  /// Something does not happen.
  record Never(Cue cue) implements Holds {
    @Override
    public Optional<String> problem(Recording recording, Storyline storyline) {
      return cue.point(recording, storyline)
          .map(at -> "it happens at " + at.at().seconds() + " s: " + cue);
    }
  }

  /// How many segments a rule matched by the end.
  ///
  /// @param firewall in which wall
  /// @param rule the rule's name
  /// @param count how many
  record Hits(DeviceId firewall, String rule, long count) implements Holds {
    @Override
    public Optional<String> problem(Recording recording, Storyline storyline) {
      Middlebox box = recording.worldAfter(recording.steps().size() - 1).firewall(firewall);
      List<Rule> rules = box.setup().rules();
      for (int i = 0; i < rules.size(); i++) {
        if (rules.get(i).name().equals(rule)) {
          return compare(box.state().ruleHits().get(i));
        }
      }
      return Optional.of("there is no rule \"" + rule + "\" at " + firewall.id());
    }

    private Optional<String> compare(long hits) {
      return hits == count
          ? Optional.empty()
          : Optional.of(
              "the rule \""
                  + rule
                  + "\" at "
                  + firewall.id()
                  + " has "
                  + hits
                  + " hits, not "
                  + count);
    }
  }
}
