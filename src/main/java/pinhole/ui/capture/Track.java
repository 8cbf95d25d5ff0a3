package pinhole.ui.capture;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The ticks of the session. A click or a drag goes to the nearest one.
final class Track extends Region {
  private final Cursor cursor;
  private final Words words;
  private final Group art = new Group();
  private final Rectangle clip = new Rectangle();
  private TrackSizes sizes = TrackSizes.WIDE;

  Track(Cursor cursor, Words words) {
    this.cursor = cursor;
    this.words = words;
    setId("capture-track");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    getStyleClass().add("ph-capture-track");
    art.setManaged(false);
    art.setClip(clip);
    art.setMouseTransparent(true);
    getChildren().setAll(art);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
  }

  /// Chooses the heights.
  void use(TrackSizes wanted) {
    sizes = wanted;
    redraw();
  }

  /// Another session is shown, or another packet of it.
  void redraw() {
    Cursor.Spot spot = cursor.spot();
    double width = getWidth();
    int now = spot.stop();
    if (width <= 0) {
      return;
    }
    clip.setX(-2);
    clip.setWidth(width + 4);
    clip.setHeight(sizes.height());
    TrackPlan plan = TrackPlan.of(spot.story(), width);
    art.getChildren().setAll(new TrackArt(spot.story(), plan, sizes, words, width, now).draw());
    if (now >= 0) {
      setAccessibleText(
          words.of(
              "track.spoken",
              words.of("step.plain", now + 1, spot.story().stops().size()),
              words.spoken(spot.session().packets().get(spot.story().stops().get(now).row()))));
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private void point(MouseEvent event) {
    Cursor.Spot spot = cursor.spot();
    if (spot.story().stops().isEmpty()) {
      return;
    }
    requestFocus();
    TrackPlan plan = TrackPlan.of(spot.story(), getWidth());
    cursor.stop(plan.nearest(event.getX() + plan.scrolled(spot.stop(), getWidth())));
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    redraw();
  }
}
