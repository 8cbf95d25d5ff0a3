package pinhole.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import pinhole.engine.sim.Scenario;

/// What a picture shall show.
///
/// @param scenario what is simulated
/// @param lesson the lesson's id, if the scenario is a lesson's
/// @param step the step to stop at, counted from 1 as the window counts, 0 for the start; it is one
///   of the storyline's moments. Empty: the start, or the end
/// @param atEnd whether to show the end; then no step is given
/// @param view which view
/// @param width of the picture in pixels
/// @param height of the picture in pixels
/// @param theme light or dark
/// @param out the PNG file to write
public record PictureRequest(
    Scenario scenario,
    Optional<String> lesson,
    OptionalInt step,
    boolean atEnd,
    View view,
    int width,
    int height,
    Theme theme,
    Path out) {
  /// The colours.
  public enum Theme {
    /// Dark on light.
    LIGHT,
    /// Light on dark.
    DARK
  }

  /// What can be drawn.
  public enum View {
    /// The main window with the stage.
    STAGE
  }
}
