package pinhole.ui.capture;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The timeline of a session: its ticks, and the buttons that go from one to the next.
final class TimelinePane extends Region {
  private static final double LEFT = 276;
  private static final double RIGHT = 24;
  private static final double NAMES = 14; // px between the names of the lanes and the lanes

  private final Transport transport;
  private final Track track;
  private final Label control;
  private final Label data;
  private TrackSizes sizes = TrackSizes.WIDE;

  TimelinePane(Cursor cursor, Words words) {
    setId("capture-timeline");
    getStyleClass().add("ph-timeline");
    transport = new Transport(cursor, words);
    track = new Track(cursor, words);
    control = name(words.of("lane.control"));
    data = name(words.of("lane.data"));
    getChildren().setAll(transport, control, data, track);
  }

  private static Label name(String words) {
    Label name = new Label(words);
    name.getStyleClass().add("ph-lane-name");
    return name;
  }

  /// Chooses the layout of small windows.
  void compact(boolean small) {
    sizes = small ? TrackSizes.COMPACT : TrackSizes.WIDE;
    transport.use(sizes);
    track.use(sizes);
    requestLayout();
  }

  /// How high it is.
  double height() {
    return sizes.height();
  }

  /// Another session is shown, or another packet of it.
  void follow() {
    transport.follow();
    track.redraw();
  }

  Transport transport() {
    return transport;
  }

  @Override
  protected void layoutChildren() {
    double names = Math.max(control.prefWidth(-1), data.prefWidth(-1));
    double left = Math.max(LEFT, Math.ceil(transport.end() + 16 + names + NAMES));
    transport.resizeRelocate(0, 0, left - names - NAMES - 4, getHeight());
    name(control, left, sizes.control());
    name(data, left, sizes.data());
    track.resizeRelocate(left, 0, Math.max(0, getWidth() - RIGHT - left), getHeight());
  }

  private static void name(Label name, double left, double y) {
    double width = name.prefWidth(-1);
    double height = name.prefHeight(-1);
    name.resizeRelocate(left - NAMES - width, Math.round(y - height / 2), width, height);
  }
}
