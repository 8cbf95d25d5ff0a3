package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;

/// The acts of a lesson, each run as it is before the learner changes anything. Each is run when it
/// is needed first.
final class Acts {
  /// A part where it is told.
  ///
  /// @param act the index of the act
  /// @param recording of that act's scene
  record Told(int act, Beat beat, Recording recording) {}

  /// An act with its recording and what happens in it.
  private record Run(Recording recording, List<Beat> beats) {}

  private final List<Act> acts;
  private final List<Optional<Run>> runs = new ArrayList<>();

  Acts(List<Act> acts) {
    this.acts = acts;
    acts.forEach(_ -> runs.add(Optional.empty()));
  }

  List<Part> parts(int act) {
    return acts.get(act).parts();
  }

  Scene scene(int act) {
    return acts.get(act).scene();
  }

  List<Beat> beats(int act) {
    return run(act).beats();
  }

  /// How many parts are told in all acts.
  int count() {
    return before(acts.size());
  }

  /// The parts that are told in all acts.
  List<Heading> headings() {
    List<Heading> all = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      beats(i).forEach(it -> all.add(Heading.of(it.part())));
    }
    return List.copyOf(all);
  }

  /// How many parts are told before an act.
  int before(int act) {
    int all = 0;
    for (int i = 0; i < act; i++) {
      all += beats(i).size();
    }
    return all;
  }

  /// The first part after an act.
  Optional<Stop> after(int act) {
    for (int i = act + 1; i < acts.size(); i++) {
      if (!beats(i).isEmpty()) {
        return Optional.of(stop(i, beats(i).getFirst()));
      }
    }
    return Optional.empty();
  }

  /// The last part before an act.
  Optional<Stop> behind(int act) {
    for (int i = act - 1; i >= 0; i--) {
      if (!beats(i).isEmpty()) {
        return Optional.of(stop(i, beats(i).getLast()));
      }
    }
    return Optional.empty();
  }

  /// The ids of all parts that are told, in order.
  List<String> told() {
    return IntStream.range(0, acts.size())
        .boxed()
        .flatMap(act -> beats(act).stream())
        .map(beat -> beat.part().id())
        .toList();
  }

  /// Where a part begins; empty if it is not told.
  Optional<Stop> find(String part) {
    return told(part).map(it -> stop(it.act(), it.beat()));
  }

  /// The same with all that is known about it. Acts that do not have the part are not run.
  Optional<Told> told(String part) {
    for (int i = 0; i < acts.size(); i++) {
      if (parts(i).stream().noneMatch(it -> it.id().equals(part))) {
        continue;
      }
      for (Beat beat : beats(i)) {
        if (beat.part().id().equals(part)) {
          return Optional.of(new Told(i, beat, run(i).recording()));
        }
      }
    }
    return Optional.empty();
  }

  /// The ids of the parts before the second pass that ask for a prediction.
  List<String> asked() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      if (!scene(i).id().equals(Scene.FADED)) {
        beats(i).stream()
            .filter(it -> it.part().prediction().isPresent() && it.asks())
            .forEach(it -> all.add(it.part().id()));
      }
    }
    return all;
  }

  private Stop stop(int act, Beat beat) {
    return new Stop(act, run(act).recording(), beat.at(), true);
  }

  private Run run(int act) {
    if (runs.get(act).isEmpty()) {
      Recording recording = Simulator.run(scene(act).scenario());
      runs.set(act, Optional.of(new Run(recording, Beat.of(parts(act), recording))));
    }
    return runs.get(act).get();
  }
}
