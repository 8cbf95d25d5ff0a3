package pinhole.lesson;

import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// One part of a lesson: what is said, and perhaps asked, from a certain point of the session on.
///
/// @param id its name in the lesson
/// @param scene the id of the scene in which it is told
/// @param cue when it begins
/// @param when what must be set for it to be said; none for always
/// @param optional whether it belongs to a scenario that the learner has changed
/// @param text what is said
/// @param prediction what is asked before something happens
/// @param after what is said once that has happened; empty to go on with the text
/// @param why what is asked about the reason; after the prediction, if there is one
public record Part(
    String id,
    String scene,
    Cue cue,
    List<Change> when,
    boolean optional,
    Prose text,
    Optional<Prediction> prediction,
    Optional<Prose> after,
    Optional<Question> why) {
  /// Copies the list.
  public Part {
    when = List.copyOf(when);
  }

  /// Whether it is said at all in this scenario.
  public boolean concerns(Scenario scenario) {
    return when.stream().allMatch(change -> change.holds(scenario));
  }

  /// Whether it asks anything.
  public boolean asks() {
    return prediction.isPresent() || why.isPresent();
  }
}
