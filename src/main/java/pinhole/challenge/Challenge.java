package pinhole.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Prose;

/// A task with goals, hints, a reference solution and known wrong answers.
///
/// @param id its folder's name, such as `01-fewest-holes`; a lesson's id for a lesson's own task
/// @param number its place in the list; 0 for a lesson's own task
/// @param title its heading
/// @param lesson the lesson that it belongs to
/// @param task what is to be done
/// @param start the scenario that the learner begins with
/// @param latitude what the learner may change
/// @param goals what must be achieved
/// @param stars at most so many ports for two stars, and for three
/// @param hints one at a time, each says more
/// @param solution the best answer that is known
/// @param explained why the solution is the best
/// @param wrong tempting answers that do not pass
public record Challenge(
    String id,
    int number,
    String title,
    String lesson,
    Prose task,
    Scenario start,
    Latitude latitude,
    List<Goal> goals,
    Stars stars,
    List<String> hints,
    Scenario solution,
    Optional<Prose> explained,
    List<Attempt> wrong) {
  /// Copies the lists.
  public Challenge {
    goals = List.copyOf(goals);
    hints = List.copyOf(hints);
    wrong = List.copyOf(wrong);
  }

  /// How few ports earn how many stars. Passing earns one.
  ///
  /// @param two at most so many ports for two
  /// @param three at most so many ports for three
  public record Stars(int two, int three) {
    /// The stars of an answer that passes.
    public int of(Score score) {
      return score.ports() <= three ? 3 : score.ports() <= two ? 2 : 1;
    }
  }

  /// The addresses that goals let in by name: no stranger has one of them.
  List<Address> trusted() {
    List<Address> all = new ArrayList<>();
    for (Goal goal : goals) {
      switch (goal) {
        case Goal.Session session when session.succeeds() -> session.from().ifPresent(all::add);
        case Goal.Call call when call.passes() -> named(call.from()).ifPresent(all::add);
        case Goal.Session _, Goal.Call _, Goal.Budget _, Goal.RuleCount _ -> {}
      }
    }
    return all;
  }

  private static Optional<Address> named(Place place) {
    return place instanceof Place.At(Address address) ? Optional.of(address) : Optional.empty();
  }

  /// The score of the reference solution: nobody needs to be better.
  public Score best() {
    return Openness.of(solution, latitude);
  }
}
