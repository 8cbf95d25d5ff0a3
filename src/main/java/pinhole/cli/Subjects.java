package pinhole.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.Nearest;
import pinhole.scenario.ScenarioReader;

/// Finds what a user names: a file if there is one, or if the name looks like one; else a lesson.
final class Subjects {
  private static final Pattern LIKE_A_FILE = Pattern.compile(".*([/\\\\]|\\.(yaml|yml|json)$).*");

  private final LessonScenarios lessons;
  private final CommandWords words = new CommandWords();

  Subjects(LessonScenarios lessons) {
    this.lessons = lessons;
  }

  Subject find(String name) throws IOException {
    Path file = path(name);
    if (LIKE_A_FILE.matcher(name).matches() || Files.exists(file)) {
      return new Subject(ScenarioReader.read(file), Optional.empty());
    }
    Optional<Scenario> lesson = lessons.find(name);
    if (lesson.isPresent()) {
      return new Subject(lesson.get(), Optional.of(name));
    }
    List<String> ids = lessons.ids();
    Optional<String> meant = Nearest.of(name, ids);
    throw meant.isPresent()
        ? words.problem("subject.meant", name, meant.get())
        : words.problem("subject.unknown", name, String.join(", ", ids));
  }

  private Path path(String name) throws CommandException {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw words.problem("subject.no-path", name.replaceAll("\\p{Cntrl}", "?"));
    }
  }
}
