package pinhole.app;

import java.io.File;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The system's own dialogs. They begin in the folder where the last file was.
final class SystemChooser implements Chooser {
  private final Supplier<Window> owner;
  private Optional<File> folder = Optional.empty();

  /// @param owner the window before which they stand, once it is there
  SystemChooser(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<File> toOpen(Question question) {
    return ask(question, chooser -> chooser.showOpenDialog(owner.get()));
  }

  @Override
  public Optional<File> toSave(Question question) {
    return ask(question, chooser -> chooser.showSaveDialog(owner.get()));
  }

  private Optional<File> ask(Question question, Function<FileChooser, File> show) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(question.title());
    chooser.setInitialFileName(question.name());
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    for (Kind kind : question.kinds()) {
      chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), kind.patterns()));
    }
    Optional<File> chosen = Optional.ofNullable(show.apply(chooser));
    folder = chosen.map(File::getParentFile).or(() -> folder);
    return chosen;
  }
}
