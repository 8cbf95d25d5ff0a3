package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import pinhole.progress.ProgressJson;
import pinhole.progress.ProgressReader;

/// Takes what the learner did along in a file, and takes such a file in. What is there stays, and
/// nothing is doubled.
final class ProgressFiles {
  private static final String NAME = "pinhole-progress.json";

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Learning learning;
  private final Chooser chooser;
  private final Consumer<String> say;
  private final Consumer<String> complain;

  /// @param say is told in one sentence what was done
  /// @param complain is told in one sentence what went wrong
  ProgressFiles(
      Learning learning, Chooser chooser, Consumer<String> say, Consumer<String> complain) {
    this.learning = learning;
    this.chooser = chooser;
    this.say = say;
    this.complain = complain;
  }

  /// Writes everything into a file that the user chooses.
  void save() {
    String title = words.getString("progress.save");
    UserFile.ask(chooser, title, words.getString("progress.kind"), NAME).ifPresent(this::save);
  }

  private void save(File file) {
    byte[] bytes = ProgressJson.write(learning.progress()).getBytes(StandardCharsets.UTF_8);
    new UserFile(file)
        .write(bytes)
        .ifPresentOrElse(
            why -> complain.accept(words.getString("progress.unsaved") + " " + why),
            () -> say.accept(words.getString("progress.saved").formatted(file)));
  }

  /// Takes in a file that the user chooses.
  ///
  /// @param then shows what is known now
  void open(Runnable then) {
    Chooser.Kind kind = new Chooser.Kind(words.getString("progress.kind"), List.of("*.json"));
    chooser
        .toOpen(new Chooser.Question(words.getString("progress.open"), "", List.of(kind)))
        .ifPresent(file -> open(file, then));
  }

  private void open(File file, Runnable then) {
    try {
      int before = learning.progress().answers().size();
      learning.take(ProgressReader.read(file.toPath()));
      int fresh = learning.progress().answers().size() - before;
      then.run();
      say.accept(words.getString("progress.opened").formatted(fresh));
    } catch (IOException e) {
      complain.accept(words.getString("progress.unopened") + " " + e.getMessage());
    }
  }
}
