package pinhole.ui.frame;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import pinhole.ui.frame.Arrangement.Large;

/// A capture that is explained, as the frame around it needs it.
///
/// @param title the name of the file
/// @param content the report, or what stands in its place
/// @param regions its parts, in the order of F6
/// @param moves goes through the packets of the session
/// @param rebuilt shows the session, rebuilt, in a large view
public record CapturePlace(
    String title,
    Slot content,
    Supplier<List<Node>> regions,
    Moves moves,
    Consumer<Large> rebuilt) {
  /// Goes through the packets of a session.
  ///
  /// @param play begins to step by itself, or stops
  /// @param step one on (1) or back (-1)
  /// @param chapter to the next chapter (1) or the one before (-1)
  /// @param edge to the first packet (-1) or the last (1)
  public record Moves(Runnable play, IntConsumer step, IntConsumer chapter, IntConsumer edge) {}
}
