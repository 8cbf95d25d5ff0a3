package pinhole.ui.frame;

import java.util.List;
import javafx.scene.input.KeyEvent;
import pinhole.ui.kit.Command;

/// A command and the keys that give it.
///
/// @param command what is done
/// @param strokes the keys, any of them
record Bound(Command command, List<Stroke> strokes) {
  /// Whether this key gives it.
  boolean by(KeyEvent event) {
    return strokes.stream().anyMatch(stroke -> stroke.is(event));
  }

  /// Whether this key gives it although a text field has the focus.
  boolean byEvenInText(KeyEvent event) {
    return strokes.stream().anyMatch(stroke -> stroke.is(event) && !stroke.isText());
  }
}
