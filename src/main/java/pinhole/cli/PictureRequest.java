package pinhole.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import pinhole.engine.sim.Scenario;

/// What a picture shall show.
///
/// @param scenario what is simulated; empty for a capture, whose first session is rebuilt
/// @param capture a capture of a real transfer, if it is about one
/// @param lesson the lesson's id, if the scenario is a lesson's
/// @param step the step to stop at, counted from 1 as the window counts, 0 for the start; it is one
///   of the storyline's moments. Empty: the start, or the end
/// @param atEnd whether to show the end; then no step is given
/// @param part the id of the part of the lesson to show, in its own scene; then neither a step nor
///   the end is given
/// @param view which view
/// @param width of the picture in pixels
/// @param height of the picture in pixels
/// @param theme light or dark
/// @param small whether the file may have fewer colours than the screen, and be small
/// @param out the PNG file to write
public record PictureRequest(
    Optional<Scenario> scenario,
    Optional<Path> capture,
    Optional<String> lesson,
    OptionalInt step,
    boolean atEnd,
    Optional<String> part,
    View view,
    int width,
    int height,
    Theme theme,
    boolean small,
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
    /// The start screen, with the lesson as the one to go on with.
    START,
    /// The page of the start screen with all challenges.
    CHALLENGES,
    /// The page of the start screen with scenarios of one's own.
    SANDBOX,
    /// The page of the start screen with captures of real transfers.
    CAPTURES,
    /// The stage of a new scenario before anything happened.
    EMPTY,
    /// The main window with the stage.
    STAGE,
    /// The ladder.
    LADDER,
    /// What-if: all settings beside each other.
    MATRIX,
    /// The stage, and why it happened.
    WHY,
    /// The stage, and the rules of a wall in their editor.
    RULES,
    /// The stage with the fields and bytes of a segment.
    INSPECTOR,
    /// The stage with sockets, connections and pinholes.
    SOCKETS,
    /// The stage with the options of client, server and firewalls.
    OPTIONS,
    /// Two runs beside each other: without and with the client firewall's ALG.
    FUTURES,
    /// The stage as it is shown to an audience.
    PRESENT,
    /// The list of commands over the stage.
    PALETTE,
    /// The sheet of keys over the stage.
    KEYS,
    /// The settings over the stage.
    SETTINGS,
    /// The review: a question of the lesson that is asked again.
    REVIEW,
    /// The lesson of somebody who writes it, with what is wrong in it.
    MISTAKES,
    /// What a capture tells. Only a capture has it.
    REPORT
  }
}
