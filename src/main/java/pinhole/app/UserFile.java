package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import pinhole.settings.WholeFile;

/// A file that the user chose to be written: it is written whole, or what was there stays.
final class UserFile {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Path path;

  UserFile(File file) {
    path = file.toPath().toAbsolutePath();
  }

  /// The same file with an ending, if the user gave it none. A file that is there already keeps its
  /// name: the user was asked about no other.
  ///
  /// @param ending with its dot
  static File ended(File file, String ending) {
    File whole = new File(file.getPath() + ending);
    return file.getName().contains(".") || file.exists() || whole.exists() ? file : whole;
  }

  /// Asks for a file to write.
  ///
  /// @param title of the question
  /// @param kind what such files are called
  /// @param name that is proposed; its ending is given to a name that has none
  static Optional<File> ask(Chooser chooser, String title, String kind, String name) {
    String ending = name.substring(name.lastIndexOf('.'));
    Chooser.Kind files = new Chooser.Kind(kind, List.of("*" + ending));
    return chooser
        .toSave(new Chooser.Question(title, name, List.of(files)))
        .map(file -> ended(file, ending));
  }

  /// Writes it.
  ///
  /// @return why it could not be written, empty if it was
  Optional<String> write(byte[] bytes) {
    if (Files.isDirectory(path)) {
      return Optional.of(say("unwritten.folder"));
    }
    if (!Files.isDirectory(path.getParent())) {
      return Optional.of(words.getString("unwritten.nowhere").formatted(path.getParent()));
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      return Optional.of(say("unwritten.denied")); // a new file in its place would get by that
    }
    try {
      Path real = Files.exists(path) ? path.toRealPath() : path; // a link stays a link
      new WholeFile(real).writeBy("." + real.getFileName() + ".pinhole-new", bytes);
      return Optional.empty();
    } catch (AccessDeniedException _) {
      return Optional.of(say("unwritten.denied"));
    } catch (IOException e) {
      return Optional.of(words.getString("unwritten.other").formatted(path, e.getMessage()));
    }
  }

  private String say(String key) {
    return words.getString(key).formatted(path);
  }
}
