package pinhole.ui.kit;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Arc;
import javafx.scene.text.Text;

/// The sender's clock until its next SYN, around its origin: a filling ring and the try inside.
public final class RetryClock extends Group {
  private static final double R = 13;

  private final Arc ring = Drawing.edge(new Arc(), Token.DROP, 3.5);
  private final Text attempt = Lettering.of("", Face.SANS_SEMIBOLD, 13, Token.DROP);

  /// A clock that just began.
  public RetryClock() {
    ring.setFill(null);
    ring.setRadiusX(R);
    ring.setRadiusY(R);
    ring.setStartAngle(90);
    getChildren()
        .setAll(
            List.of(
                Drawing.circle(0, 0, R, Token.PANEL),
                Drawing.ring(0, 0, R, Token.DROP_BG, 3.5),
                ring,
                attempt));
    setMouseTransparent(true);
    show(0, "");
  }

  /// Fills the ring to this share of the wait and shows which try comes next.
  public void show(double fraction, String tryNumber) {
    ring.setLength(-360 * Math.clamp(fraction, 0, 1));
    ring.setVisible(fraction > 0);
    if (!tryNumber.equals(attempt.getText())) {
      attempt.setText(tryNumber);
      Lettering.middle(attempt, 0, 0);
    }
  }

  /// The share of the wait that is over.
  public double fraction() {
    return -ring.getLength() / 360;
  }
}
