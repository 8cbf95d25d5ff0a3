package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;
import pinhole.ui.kit.Token;

/// The slim rows of the run that is kept beside, on the same time axis: small signs on two rails.
final class Second extends Group {
  private static final double SCALE = 0.7;
  private static final double DISC = 7;
  private static final double TARGET = 12;

  private final List<Small> signs = new ArrayList<>();

  /// One sign.
  private static final class Small extends Group {
    private final Axis.Run run;

    Small(Axis.Run run) {
      this.run = run;
    }
  }

  /// The rows of a run.
  ///
  /// @param runs its ticks on the axis that it shares
  /// @param right the end of the rails
  Second(Beside beside, List<Axis.Run> runs, double right, Metrics metrics, Words words) {
    for (double y : new double[] {metrics.second(), metrics.secondData()}) {
      Line rail = new Line(metrics.left() - 4, y, right, y);
      Token.BORDER.stroke(rail);
      rail.setStrokeWidth(1.5);
      getChildren().add(rail);
    }
    Storyline story = beside.take().storyline();
    boolean succeeded = beside.take().recording().succeeded();
    for (Axis.Run run : runs) {
      signs.add(sign(run, story, succeeded, metrics, words));
    }
    getChildren().addAll(signs);
    setId("second-run");
  }

  /// Hides what is beyond the edge of the fog.
  void reveal(double edge) {
    signs.forEach(sign -> sign.setVisible(sign.run.x() < edge));
  }

  /// Says which moment of the run was clicked.
  void onPick(IntConsumer go) {
    signs.forEach(sign -> sign.setOnMouseClicked(_ -> go.accept(sign.run.first())));
  }

  private static Small sign(
      Axis.Run run, Storyline story, boolean succeeded, Metrics metrics, Words words) {
    List<Moment> moments = story.moments().subList(run.first(), run.last() + 1);
    Moment shown = Tick.loudest(moments);
    Node art = Sign.draw(shown, Token.INK_2, false, succeeded);
    art.getTransforms().add(new Scale(SCALE, SCALE));
    art.setMouseTransparent(true);
    Circle disc = new Circle(DISC);
    Token.PANEL.fill(disc);
    Rectangle target = new Rectangle(-TARGET, -TARGET, 2 * TARGET, 2 * TARGET);
    target.setOpacity(0);
    Small sign = new Small(run);
    sign.getChildren().setAll(disc, art, target);
    sign.setLayoutX(run.x());
    sign.setLayoutY(metrics.secondY(Sign.row(shown)));
    sign.setId("second-" + run.first());
    sign.setCursor(Cursor.HAND);
    sign.setAccessibleRole(AccessibleRole.TEXT);
    sign.setAccessibleText(words.other(story, moments));
    return sign;
  }
}
