package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import pinhole.explain.Explainer;
import pinhole.handout.HandoutPdf.Paper;
import pinhole.handout.Handouts;
import pinhole.lesson.Lesson;
import pinhole.settings.WholeFile;

/// Writes lessons as handouts, while the window goes on.
final class Printing {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Shelf shelf;
  private final Shell shell;
  private final Explainer explainer;
  private final Consumer<String> say;

  /// @param say is told in one sentence what came of it
  Printing(Shelf shelf, Shell shell, Explainer explainer, Consumer<String> say) {
    this.shelf = shelf;
    this.shell = shell;
    this.explainer = explainer;
    this.say = say;
  }

  /// Writes a lesson into a file that the user chooses.
  ///
  /// @param key whether with the right answers
  void save(Lesson lesson, boolean key) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.getString("handout.title"));
    chooser.setInitialFileName(lesson.id() + (key ? "-key" : "") + ".pdf");
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(words.getString("handout.kind"), "*.pdf"));
    Optional.ofNullable(chooser.showSaveDialog(shell.window()))
        .ifPresent(file -> write(lesson, key, file));
  }

  /// Writes a lesson into a file.
  ///
  /// @return done when the file is there and the user was told
  CompletableFuture<Void> write(Lesson lesson, boolean key, File file) {
    return CompletableFuture.supplyAsync(() -> written(lesson, key, file.toPath()))
        .thenAcceptAsync(say, Platform::runLater);
  }

  private String written(Lesson lesson, boolean key, Path file) {
    try {
      Handouts handouts = new Handouts(shelf.library(), shelf.challenges().loader(), explainer);
      new WholeFile(file).write(handouts.pdf(lesson, key, Paper.A4));
      return words.getString("handout.done") + " " + file;
    } catch (IOException e) {
      return words.getString("handout.failed") + " " + e.getMessage();
    }
  }
}
