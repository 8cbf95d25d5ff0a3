package pinhole.ui;

import javafx.application.Application;

/// Shows every control of the kit alone, in both themes.
///
/// With `--out DIR` it needs no display: it writes one PNG a sheet and theme and ends. It is not
/// itself an `Application`, because the launcher would start the toolkit before `main` runs.
public final class Gallery {
  private Gallery() {}

  /// Starts the gallery.
  public static void main(String[] args) {
    if (args.length > 1 && args[0].equals("--out")) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    Application.launch(GalleryApp.class, args);
  }
}
