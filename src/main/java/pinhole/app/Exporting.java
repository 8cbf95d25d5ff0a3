package pinhole.app;

import java.io.File;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import pinhole.explain.Explainer;
import pinhole.ui.export.ExportSheet;
import pinhole.ui.export.Outlet;
import pinhole.ui.export.Outputs;
import pinhole.ui.export.Seen;
import pinhole.ui.frame.MainView;
import pinhole.ui.playback.Playhead;

/// Shows what can be exported of what is open, and writes it, while the window goes on.
final class Exporting {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Chooser chooser;
  private final Explainer explainer;

  Exporting(Chooser chooser, Explainer explainer) {
    this.chooser = chooser;
    this.explainer = explainer;
  }

  /// Lays the sheet over what is open. Time stands still meanwhile: an instant is exported.
  void open(Workbench bench) {
    Playhead playhead = bench.playhead();
    playhead.pause();
    MainView window = bench.view();
    Seen seen =
        window.hides()
            ? Seen.upTo(playhead.recording(), playhead.storyline(), playhead.seenProperty().get())
            : Seen.whole(playhead.recording(), playhead.storyline());
    Outputs outputs = new Outputs(seen, explainer);
    window.cover(new ExportSheet(outputs, outlet(window), window::uncover));
  }

  private Outlet outlet(MainView window) {
    return new Outlet() {
      @Override
      public Image picture() {
        return Shot.of(window);
      }

      @Override
      public void save(String name, String kind, byte[] bytes, Consumer<String> said) {
        ask(name, kind, () -> bytes, said);
      }

      @Override
      public void save(String name, String kind, Image picture, Consumer<String> said) {
        ask(name, kind, () -> Png.of(picture, false), said);
      }
    };
  }

  private void ask(String name, String kind, Supplier<byte[]> bytes, Consumer<String> said) {
    UserFile.ask(chooser, words.getString("export.title"), kind, name)
        .ifPresent(file ->
            CompletableFuture.supplyAsync(() -> written(file, bytes.get()))
                .thenAcceptAsync(said, Platform::runLater));
  }

  private String written(File file, byte[] bytes) {
    return new UserFile(file)
        .write(bytes)
        .map(why -> words.getString("export.failed") + " " + why)
        .orElseGet(() -> words.getString("export.done") + " " + file);
  }
}
