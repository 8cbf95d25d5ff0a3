package pinhole.lesson;

import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// A lesson as its folder holds it.
///
/// @param id its folder's name, such as `05-active`
/// @param number its place in the course
/// @param title its heading
/// @param summary one sentence for the library
/// @param minutes how long it takes, about
/// @param teaches the concepts that it teaches
/// @param needs the lessons that come before it
/// @param controls the switches that the learner has
/// @param scenario what is simulated
/// @param parts what is said and asked, in order
/// @param thenAndNow how the world has changed, one sentence or two each
/// @param myth what it refutes
/// @param claims what must hold
public record Lesson(
    String id,
    int number,
    String title,
    String summary,
    int minutes,
    List<String> teaches,
    List<String> needs,
    List<Control> controls,
    Scenario scenario,
    List<Part> parts,
    List<String> thenAndNow,
    Optional<Myth> myth,
    List<Claim> claims) {
  /// Copies the lists.
  public Lesson {
    teaches = List.copyOf(teaches);
    needs = List.copyOf(needs);
    controls = List.copyOf(controls);
    parts = List.copyOf(parts);
    thenAndNow = List.copyOf(thenAndNow);
    claims = List.copyOf(claims);
  }
}
