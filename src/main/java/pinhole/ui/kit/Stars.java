package pinhole.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;

/// Three stars in a row, some of them won: those are filled, the others are outlines.
public final class Stars extends HBox {
  private static final int MOST = 3;
  private static final int POINTS = 10;
  private static final double INNER = .42;

  private final double radius;
  private int won = -1;

  /// Stars of which none is won yet.
  ///
  /// @param radius of a star in px
  public Stars(double radius) {
    super(Math.round(radius / 2));
    this.radius = radius;
    setAlignment(Pos.CENTER_LEFT);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getStyleClass().add("ph-stars");
    show(0, "");
  }

  /// Shows how many are won.
  ///
  /// @param count 0 to 3
  /// @param spoken what a screen reader says of it
  public void show(int count, String spoken) {
    setAccessibleText(spoken);
    if (count != won) {
      won = count;
      getChildren().clear();
      for (int i = 0; i < MOST; i++) {
        getChildren().add(star(i < won));
      }
    }
  }

  /// How many are won.
  public int won() {
    return won;
  }

  private SVGPath star(boolean full) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < POINTS; i++) {
      double turn = Math.PI * (2.0 * i / POINTS - .5);
      double from = i % 2 == 0 ? radius : radius * INNER;
      path.append(i == 0 ? "M" : "L")
          .append(from * Math.cos(turn))
          .append(',')
          .append(from * Math.sin(turn));
    }
    Token fill = full ? Token.HOLE : Token.PANEL;
    return Drawing.bordered(path + "z", fill, full ? Token.HOLE : Token.BORDER_STRONG, 1.25);
  }
}
