package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;

/// Something that must hold in a lesson's scenario, or in what changes make of it.
///
/// @param line where it stands in `lesson.yaml`
/// @param scene the scene that it is about
/// @param forEvery switches of which every setting is tried, in every combination
/// @param with switches that are set
/// @param holds what must hold then
public record Claim(
    int line, String scene, List<List<Change>> forEvery, List<Change> with, List<Holds> holds) {
  /// Copies the lists.
  public Claim {
    forEvery = forEvery.stream().map(List::copyOf).toList();
    with = List.copyOf(with);
    holds = List.copyOf(holds);
  }

  /// Runs every combination in its scene.
  ///
  /// @return the first thing that does not hold, in words; empty if all does
  public Optional<String> check(Lesson lesson) {
    return check(lesson.scene(scene).scenario());
  }

  /// Runs every combination.
  ///
  /// @param scenario the lesson's
  /// @return the first thing that does not hold, in words; empty if all does
  public Optional<String> check(Scenario scenario) {
    return combinations().stream()
        .flatMap(it ->
            check(scenario, it).map(why -> "line " + line + ", with " + it + ": " + why).stream())
        .findFirst();
  }

  /// The same for a report that names the line itself, and no changes where there are none.
  Optional<String> failure(Lesson lesson) {
    Scenario scenario = lesson.scene(scene).scenario();
    return combinations().stream()
        .flatMap(it ->
            check(scenario, it).map(why -> it.isEmpty() ? why : "with " + it + ": " + why).stream())
        .findFirst();
  }

  /// Every combination of settings that it is about; one empty one if it changes nothing.
  public List<List<Change>> combinations() {
    List<List<Change>> all = List.of(with);
    for (List<Change> settings : forEvery) {
      List<List<Change>> longer = new ArrayList<>();
      for (List<Change> before : all) {
        for (Change setting : settings) {
          List<Change> one = new ArrayList<>(before);
          one.add(setting);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all;
  }

  private Optional<String> check(Scenario scenario, List<Change> changes) {
    Scenario changed = scenario;
    for (Change change : changes) {
      changed = change.applyTo(changed);
    }
    Recording recording = Simulator.run(changed);
    Storyline storyline = Storyline.of(recording);
    return holds.stream().flatMap(it -> it.problem(recording, storyline).stream()).findFirst();
  }
}
