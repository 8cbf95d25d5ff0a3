package pinhole.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pinhole.lesson.LessonSource;
import pinhole.scenario.Problem;

/// Slips that somebody who writes a lesson makes: what is found in it is found as in every folder
/// of lessons.
final class Slips {
  private static final List<String> LISTS = List.of("glossary.yaml", "misconceptions.yaml");

  private final LessonSource source = LessonSource.shipped();
  private final Path folder;

  private Slips(Path folder) {
    this.folder = folder;
  }

  /// What is wrong in a lesson of the app after slips in both of its files.
  ///
  /// @param lesson its id
  /// @throws IOException if it cannot be written into a folder for a moment
  static List<Problem> in(String lesson) throws IOException {
    Path folder = Files.createTempDirectory("pinhole-lesson");
    try {
      new Slips(folder).write(lesson);
      Shelf shelf = new Shelf(Optional.of(folder));
      shelf.take(Shelf.draft(folder));
      return shelf.problems(lesson);
    } finally {
      delete(folder);
    }
  }

  private void write(String lesson) throws IOException {
    Files.createDirectory(folder.resolve(lesson));
    Files.writeString(folder.resolve("index.yaml"), "lessons: [" + lesson + "]\n");
    for (String list : LISTS) {
      copy(list, it -> it);
    }
    copy(
        lesson + "/lesson.yaml",
        it -> it.replaceFirst("minutes:", "minuts:").replaceFirst("needs: .*", "needs: []"));
    if (source.has(lesson + "/own.yaml")) {
      copy(lesson + "/own.yaml", it -> it);
    }
    copy(lesson + "/text.md", it -> it.replaceFirst("(?m)^(## [a-z-]+)$", "$1s"));
  }

  private void copy(String file, UnaryOperator<String> slip) throws IOException {
    String text = new String(source.read(file), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve(file), slip.apply(text));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
