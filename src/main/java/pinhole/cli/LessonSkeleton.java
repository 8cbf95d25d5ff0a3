package pinhole.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSource;

/// Makes a small lesson that works, for its author to change. It never changes a file that is
/// there, except that it adds the lesson to the end of the index.
final class LessonSkeleton {
  private static final String INDEX = "index.yaml";
  private static final List<String> SHARED = List.of("glossary.yaml", "misconceptions.yaml");
  private static final List<String> OWN = List.of("lesson.yaml", "text.md");
  private static final int MOST = 99;

  private final CommandWords words = new CommandWords();
  private final Path root;

  /// @param root the folder of the lessons; it is made if it is not there
  LessonSkeleton(Path root) {
    this.root = root;
  }

  /// Makes the lesson.
  ///
  /// @param name without its number
  /// @return its folder
  Path make(String name) throws IOException {
    if (!name.matches("[a-z][a-z0-9-]{0,59}")) {
      throw words.problem("new.name", name);
    }
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw words.problem("new.no-folder", root);
    }
    boolean begun = Files.exists(root.resolve(INDEX));
    List<String> ids = begun ? LessonLibrary.ids(LessonSource.folder(root)) : List.of();
    String id = String.format(Locale.ROOT, "%02d-%s", free(name, ids), name);
    String index = begun ? Files.readString(root.resolve(INDEX)) : template(INDEX);
    String longer = with(index, id);
    try {
      write(id, name);
      // last, so that the index never names a lesson that is not there
      Files.writeString(root.resolve(INDEX), longer);
    } catch (IOException _) {
      throw words.problem("out.unwritable", root);
    }
    return root.resolve(id);
  }

  /// One more than the highest number that is taken.
  private int free(String name, List<String> ids) throws IOException {
    List<String> taken = new ArrayList<>(ids);
    if (Files.isDirectory(root)) {
      try (Stream<Path> all = Files.list(root)) {
        all.map(it -> String.valueOf(it.getFileName())).forEach(taken::add);
      }
    }
    taken.removeIf(it -> !it.matches("[0-9]{2}-.+"));
    for (String id : taken) {
      if (id.substring(3).equals(name)) {
        throw words.problem("new.taken", id, root);
      }
    }
    int next = 1 + taken.stream().mapToInt(it -> Integer.parseInt(it, 0, 2, 10)).max().orElse(0);
    if (next > MOST) {
      throw words.problem("new.full", root);
    }
    return next;
  }

  private void write(String id, String name) throws IOException {
    Files.createDirectories(root);
    for (String file : SHARED) {
      if (!Files.exists(root.resolve(file))) {
        create(root.resolve(file), template(file));
      }
    }
    Path folder = Files.createDirectory(root.resolve(id));
    for (String file : OWN) {
      String text = template(file).replace("{id}", id).replace("{name}", name.replace('-', ' '));
      // YAML 1.1 reads 08 as no number, so it has no zero in front
      int number = Integer.parseInt(id, 0, 2, 10);
      create(folder.resolve(file), text.replace("{number}", Integer.toString(number)));
    }
  }

  private static void create(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// The index with one more lesson: below the last entry, or before the bracket of a short list.
  private String with(String index, String id) throws CommandException {
    List<String> lines = new ArrayList<>(index.lines().toList());
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (line.matches("\\s*- .*")) {
        lines.add(i + 1, line.substring(0, line.indexOf('-')) + "- " + id);
        return String.join("\n", lines) + "\n";
      }
      if (line.matches("lessons:\\s*(#.*)?")) {
        lines.add(i + 1, "  - " + id);
        return String.join("\n", lines) + "\n";
      }
      if (line.matches("lessons:\\s*\\[[^\\[\\]#]*\\]\\s*")) {
        String all = line.substring(line.indexOf('[') + 1, line.indexOf(']')).strip();
        lines.set(i, "lessons: [" + (all.isEmpty() ? id : all + ", " + id) + "]");
        return String.join("\n", lines) + "\n";
      }
    }
    throw words.problem("new.index", root.resolve(INDEX));
  }

  private static String template(String file) {
    try (InputStream in = LessonSkeleton.class.getResourceAsStream("skeleton/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
