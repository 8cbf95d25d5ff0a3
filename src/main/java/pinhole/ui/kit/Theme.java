package pinhole.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/// The two looks of the app: AtlantaFX Primer below, our own style sheets above.
public enum Theme {
  LIGHT,
  DARK;

  /// Gives the scene this look; a scene that has the other one changes at once.
  ///
  /// The AtlantaFX sheet belongs to the whole application, so all windows share one theme.
  public void applyTo(Scene scene) {
    Face.loadAll();
    Application.setUserAgentStylesheet(userAgentStylesheet());
    scene.getStylesheets().setAll(stylesheets());
  }

  /// The theme that the theme button changes to.
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /// The addresses of our style sheets, in the order they apply; for dialogs and popups.
  public List<String> stylesheets() {
    String tokens = "tokens-" + name().toLowerCase(Locale.ROOT) + ".css";
    return Stream.concat(
            Stream.of(tokens, "pinhole.css", "controlsfx.css", "paint.css").map(Sheets::shared),
            Sheets.ofViews())
        .toList();
  }

  /// The address of the AtlantaFX sheet under ours.
  public String userAgentStylesheet() {
    return this == LIGHT
        ? new PrimerLight().getUserAgentStylesheet()
        : new PrimerDark().getUserAgentStylesheet();
  }
}
