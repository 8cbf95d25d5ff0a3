package pinhole.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import pinhole.scenario.Limits;

/// Where the files of the lessons come from. It reads only what lies in the lessons' folder.
public sealed interface LessonSource {
  /// A file at the top, in a lesson's folder, among the challenges, or in a challenge's folder; its
  /// name may end in a language: `text.de.md`.
  Pattern INSIDE =
      Pattern.compile(
          "(challenges/)?([0-9]{2}-[a-z0-9-]{1,60}/)?[a-z]{1,40}([.][a-z]{2,3})?[.](yaml|md|txt)");

  /// The lessons that come with the app.
  static LessonSource shipped() {
    return new Shipped();
  }

  /// Lessons in a folder on disk, for authors.
  ///
  /// @param root the folder that holds `index.yaml`
  static LessonSource folder(Path root) {
    return new Folder(root);
  }

  /// The bytes of a file, one more than the limit at most.
  ///
  /// @param path from the lessons' folder, such as `05-active/text.md`
  /// @throws NoSuchFileException if there is none, or if it lies elsewhere
  /// @throws IOException if it cannot be read
  byte[] read(String path) throws IOException;

  /// Whether there is such a file, which can be read.
  default boolean has(String path) {
    try {
      read(path);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// How a file is called in a report.
  String name(String path);

  /// Lessons on the class path, under `/lessons`.
  record Shipped() implements LessonSource {
    @Override
    public byte[] read(String path) throws IOException {
      try (InputStream in = LessonSource.class.getResourceAsStream("/lessons/" + checked(path))) {
        if (in == null) {
          throw new NoSuchFileException(path);
        }
        return in.readNBytes(Limits.SCENARIO.bytes() + 1);
      }
    }

    @Override
    public String name(String path) {
      return "lessons/" + path;
    }
  }

  /// Lessons in a folder.
  ///
  /// @param root that folder
  record Folder(Path root) implements LessonSource {
    @Override
    public byte[] read(String path) throws IOException {
      Path file = root.resolve(checked(path));
      // a link must not lead out of the folder either
      if (!Files.isRegularFile(file)
          || !file.toRealPath().startsWith(root.toRealPath(new LinkOption[0]))) {
        throw new NoSuchFileException(path);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(Limits.SCENARIO.bytes() + 1);
      }
    }

    @Override
    public String name(String path) {
      return root.resolve(path).toString();
    }
  }

  private static String checked(String path) throws NoSuchFileException {
    if (!INSIDE.matcher(path).matches()) {
      throw new NoSuchFileException(path);
    }
    return path;
  }
}
