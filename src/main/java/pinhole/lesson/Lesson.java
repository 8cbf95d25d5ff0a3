package pinhole.lesson;

import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// A lesson as its folder holds it.
///
/// @param id its folder's name, such as `05-active`
/// @param number its place in the course
/// @param group its place in the library
/// @param title its heading
/// @param summary one sentence for the library
/// @param minutes how long it takes, about
/// @param teaches the concepts that it teaches
/// @param needs the lessons that come before it
/// @param controls the switches that the learner has
/// @param scenes the runs that it shows, the main one first
/// @param parts what is said and asked, in order
/// @param thenAndNow how the world has changed, one sentence or two each
/// @param myth what it refutes
/// @param claims what must hold
/// @param faded the second pass; empty without one
/// @param own the words of the third pass, whose task is in `own.yaml`; empty without one
public record Lesson(
    String id,
    int number,
    Group group,
    String title,
    String summary,
    int minutes,
    List<String> teaches,
    List<String> needs,
    List<Control> controls,
    List<Scene> scenes,
    List<Part> parts,
    List<String> thenAndNow,
    Optional<Myth> myth,
    List<Claim> claims,
    Optional<Faded> faded,
    Optional<TextTree> own) {
  /// Copies the lists.
  public Lesson {
    teaches = List.copyOf(teaches);
    needs = List.copyOf(needs);
    controls = List.copyOf(controls);
    scenes = List.copyOf(scenes);
    parts = List.copyOf(parts);
    thenAndNow = List.copyOf(thenAndNow);
    claims = List.copyOf(claims);
  }

  /// What is simulated in the main scene.
  public Scenario scenario() {
    return scenes.getFirst().scenario();
  }

  /// What is simulated where the lesson begins.
  public Scenario opening() {
    return scene(parts.getFirst().scene()).scenario();
  }

  /// A scene by its id; the main one if there is none.
  public Scene scene(String name) {
    return SceneReader.find(scenes, name);
  }
}
