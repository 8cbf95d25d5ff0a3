package pinhole.golden;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.sim.Simulator;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;
import pinhole.property.RandomScenarios;

/// The fingerprints that are kept: of all lessons, and of scenarios made by chance.
public final class GoldenLines {
  private static final int SEEDS = 40;

  private GoldenLines() {}

  /// One line a scenario, always in the same order.
  static List<String> compute() throws LessonException {
    List<String> lines = new ArrayList<>();
    for (Lesson lesson : LessonLibrary.shipped().lessons()) {
      lines.add(Fingerprint.of(lesson.id(), Simulator.run(lesson.scenario())).line());
    }
    for (long seed = 0; seed < SEEDS; seed++) {
      lines.add(Fingerprint.of("seed-" + seed, Simulator.run(RandomScenarios.of(seed))).line());
    }
    return lines;
  }

  /// Prints them: what a second Java machine is started for.
  public static void main(String[] args) throws LessonException {
    compute().forEach(System.out::println);
  }
}
