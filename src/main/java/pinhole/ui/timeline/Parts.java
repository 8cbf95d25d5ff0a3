package pinhole.ui.timeline;

import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import pinhole.ui.kit.Token;

/// The nodes of a drawing of a run, for the drawing of the next one.
///
/// @param ground what lies under the playhead's line
/// @param front what lies over it
/// @param rails the lines of the rows
/// @param waits the blocks of silence
/// @param brackets those of the chapters
/// @param times the labels of the times
/// @param ticks the ticks
record Parts(
    Group ground,
    Group front,
    Kept<Rail, Line> rails,
    Kept<Silence, WaitBlock> waits,
    Kept<Title, Bracket> brackets,
    Kept<String, Text> times,
    Kept<Tick.Look, Tick> ticks) {

  private static final int RESTING_TICKS = 150;

  /// Nothing yet.
  Parts() {
    this(
        new Group(),
        new Group(),
        new Kept<>(),
        new Kept<>(),
        new Kept<>(),
        new Kept<>(),
        new Kept<>(RESTING_TICKS));
  }

  /// A line of a row.
  record Rail(double left, double right, double y, double width) {
    Line line() {
      Line line = new Line(left, y, right, y);
      Token.BORDER.stroke(line);
      line.setStrokeWidth(width);
      return line;
    }
  }

  /// A silence with its words.
  record Silence(
      Axis.Wait place, Metrics metrics, WaitBlock.Room room, String label, String spoken) {
    WaitBlock block() {
      return new WaitBlock(place, metrics, room, label, spoken);
    }
  }

  /// A chapter's title, and its short form.
  record Title(String words, String brief) {}
}
