package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import pinhole.explain.Explainer;
import pinhole.handout.HandoutPdf.Paper;
import pinhole.handout.Handouts;
import pinhole.lesson.Lesson;

/// Writes lessons as handouts, while the window goes on.
final class Printing {
  private static final String ENDING = ".pdf";

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Shelf shelf;
  private final Chooser chooser;
  private final Explainer explainer;
  private final Consumer<String> say;

  /// @param say is told in one sentence what came of it
  Printing(Shelf shelf, Chooser chooser, Explainer explainer, Consumer<String> say) {
    this.shelf = shelf;
    this.chooser = chooser;
    this.explainer = explainer;
    this.say = say;
  }

  /// Writes a lesson into a file that the user chooses.
  ///
  /// @param key whether with the right answers
  void save(Lesson lesson, boolean key) {
    String title = words.getString("handout.title");
    String name = lesson.id() + (key ? "-key" : "") + ENDING;
    UserFile.ask(chooser, title, words.getString("handout.kind"), name)
        .ifPresent(file -> write(lesson, key, file));
  }

  /// Writes a lesson into a file.
  ///
  /// @return done when the file is there and the user was told
  CompletableFuture<Void> write(Lesson lesson, boolean key, File file) {
    return CompletableFuture.supplyAsync(() -> written(lesson, key, file))
        .thenAcceptAsync(say, Platform::runLater);
  }

  private String written(Lesson lesson, boolean key, File file) {
    try {
      Handouts handouts = new Handouts(shelf.library(), shelf.challenges().loader(), explainer);
      return new UserFile(file)
          .write(handouts.pdf(lesson, key, Paper.A4))
          .map(this::failed)
          .orElseGet(() -> words.getString("handout.done") + " " + file);
    } catch (IOException e) {
      return failed(e.getMessage());
    }
  }

  private String failed(String why) {
    return words.getString("handout.failed") + " " + why;
  }
}
