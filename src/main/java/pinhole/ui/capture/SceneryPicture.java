package pinhole.ui.capture;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import pinhole.capture.report.SessionReport;

/// The small picture of a session, drawn as wide as it is.
final class SceneryPicture extends Region {
  private static final double HEIGHT = 190;
  private static final double RADIUS = 10;

  private final Words words;
  private final SessionReport session;
  private final Group art = new Group();
  private final Rectangle clip = new Rectangle();
  private double drawn = -1;

  SceneryPicture(SessionReport session, Words words) {
    this.session = session;
    this.words = words;
    setId("capture-picture");
    getStyleClass().add("ph-capture-picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken());
    art.setManaged(false);
    clip.setArcWidth(2 * RADIUS);
    clip.setArcHeight(2 * RADIUS);
    art.setClip(clip);
    getChildren().setAll(art);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (width != drawn) {
      drawn = width;
      clip.setWidth(width);
      clip.setHeight(getHeight());
      art.getChildren().setAll(new SceneryArt(plan(width), syns(), words).draw());
      art.applyCss(); // drawn while things find their places, it would wear its looks a frame later
    }
  }

  private String spoken() {
    return words.of(
        "picture.spoken",
        session.headline(),
        session.scenery().client().toString(),
        session.scenery().server().toString());
  }

  private int syns() {
    return session.session().control().syns().size();
  }

  private SceneryPlan plan(double width) {
    return new SceneryPlan(session.scenery(), width, HEIGHT);
  }
}
