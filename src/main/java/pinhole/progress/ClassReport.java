package pinhole.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What many learners answered, read from their exported files. It never holds a name.
///
/// @param files how many files were read
/// @param questions by lesson and part
/// @param unreadable one sentence a file that could not be read, with its line
public record ClassReport(int files, List<QuestionReport> questions, List<String> unreadable) {
  /// Copies the lists.
  public ClassReport {
    questions = List.copyOf(questions);
    unreadable = List.copyOf(unreadable);
  }

  /// Reads the JSON files of a folder, not of those in it. An answer that is in two files, such as
  /// two exports of one learner, counts once.
  ///
  /// @throws IOException if the folder cannot be read
  public static ClassReport of(Path folder) throws IOException {
    List<String> unreadable = new ArrayList<>();
    Map<Question, Collection<Answer>> first = new TreeMap<>();
    int read = 0;
    for (Path file : files(folder)) {
      try {
        Map<Question, Answer> own = new TreeMap<>();
        ProgressReader.read(file).answers().forEach(it -> own.putIfAbsent(it.question(), it));
        own.forEach((q, it) -> first.computeIfAbsent(q, _ -> new TreeSet<>()).add(it));
        read++;
      } catch (ProgressException e) {
        unreadable.add(sentence(file, e));
      }
    }
    List<QuestionReport> reports = new ArrayList<>();
    first.forEach((question, answers) -> reports.add(QuestionReport.of(question, answers)));
    return new ClassReport(read, reports, unreadable);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(ClassReport::isJson).sorted().toList();
    }
  }

  private static boolean isJson(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") && !Files.isDirectory(file);
  }

  /// The file and the line, not what stands there: it may be a name.
  private static String sentence(Path file, ProgressException why) {
    String name = String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "?");
    String place = why.line() > 0 ? name + ":" + why.line() : name;
    return new Words().say(why.newer() ? "report.newer" : "report.unreadable", place);
  }
}
