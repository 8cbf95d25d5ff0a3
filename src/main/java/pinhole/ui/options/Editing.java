package pinhole.ui.options;

import java.util.Optional;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioCheck;
import pinhole.scenario.Typed;
import pinhole.ui.playback.ScenarioEdits;

/// Sets options in the scenario: only what fits together, each as a change that can be taken back.
final class Editing {
  private final ScenarioEdits edits;
  private final Words words;

  Editing(ScenarioEdits edits, Words words) {
    this.edits = edits;
    this.words = words;
  }

  Scenario scenario() {
    return edits.scenarioProperty().get();
  }

  /// Takes the last change back.
  void undo() {
    edits.undo();
  }

  /// Makes the change again that was taken back last.
  void redo() {
    edits.redo();
  }

  /// Switches an option.
  ///
  /// @param group where it stands
  /// @return why it cannot be, empty if it was done
  String flag(String group, Option.Flag flag, boolean on) {
    Scenario next = flag.write().apply(scenario(), on);
    String said = words.say(on ? "change.on" : "change.off", group, words.name(flag));
    return set(new Typed.Good<>(next), said, "");
  }

  /// Chooses a value.
  <T> String choose(String group, Option.Choice<T> choice, T value) {
    Scenario next = choice.write().apply(scenario(), value);
    String what = words.say("change.value", group, words.name(choice), words.value(choice, value));
    return set(new Typed.Good<>(next), what, "");
  }

  /// Takes what was typed into a field.
  ///
  /// @param series of letters that are one step
  String type(String group, Option.Field field, String text, String series) {
    String flat = text.strip().replaceAll("\\s+", " ");
    String shown = flat.isEmpty() ? words.say("nothing") : flat;
    String what = words.say("change.value", group, words.name(field), shown);
    return set(field.write().apply(scenario(), text), what, series);
  }

  private String set(Typed<Scenario> wanted, String what, String series) {
    return switch (wanted) {
      case Typed.Bad<Scenario>(String reason) -> reason;
      case Typed.Good<Scenario>(Scenario next) -> {
        Scenario now = scenario();
        Optional<String> problem =
            next.equals(now) ? Optional.empty() : ScenarioCheck.problem(next);
        if (problem.isEmpty()) {
          edits.change(_ -> next, what, series);
        }
        yield problem.orElse("");
      }
    };
  }
}
