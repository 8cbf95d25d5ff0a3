package pinhole.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.Moment;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// One tick: a sign on a disc in the colour of the panel, so that the rail seems cut there. The
/// current one wears a ring, and only that one has an id: with each id a style is sought anew.
final class Tick extends Group {
  /// The radius of a tick's disc where there is room.
  static final double DISC = 10;

  private static final double RING = 12;
  private static final double COUNT_GAP = 15; // toward the middle of the rows

  private final Moment sign;
  private final boolean succeeded;
  private final Group art = new Group();
  private final Text count;
  private final Rectangle picked = bar();
  private final Rectangle ring = ring();
  private Axis.Run run;
  private TickWords words;
  private double radius;

  /// What a tick has to do with the picked segment.
  enum Bond {
    /// Nothing.
    NONE,
    /// It is the segment's own.
    PICKED,
    /// It is that of a segment of the same announcement, pinhole and data connection.
    RELATED
  }

  /// What a tick shows.
  enum Phase {
    /// Not reached yet.
    LATER,
    /// Behind the playhead.
    PAST,
    /// Where the playhead stands.
    CURRENT
  }

  private Optional<Phase> shown = Optional.empty();

  /// What makes two ticks look the same.
  ///
  /// @param kind what happens
  /// @param segment what kind of segment it is about
  /// @param row where it stands
  /// @param succeeded whether the session ends well
  /// @param count how many moments share it, such as "x3"
  record Look(
      Moment.Kind kind, Optional<SegmentKind> segment, Row row, boolean succeeded, String count) {
    /// The look of a moment's sign.
    static Look of(Moment sign, boolean succeeded, String count) {
      boolean well = succeeded && sign.kind() == Moment.Kind.ENDED; // no other sign tells it
      return new Look(sign.kind(), Sign.segmentKind(sign), Sign.row(sign), well, count);
    }
  }

  /// A tick around its origin.
  ///
  /// @param run which moments share it
  /// @param sign the moment whose sign it wears
  /// @param succeeded whether the session ends well
  /// @param radius of the disc
  /// @param words all its words
  Tick(Axis.Run run, Moment sign, boolean succeeded, double radius, TickWords words) {
    this.run = run;
    this.radius = radius;
    this.sign = sign;
    this.succeeded = succeeded;
    count = Lettering.of(words.count(), Face.SANS_SEMIBOLD, 11, Token.INK_2);
    Lettering.middle(count, 0, Sign.row(sign) == Row.CONTROL ? COUNT_GAP : -COUNT_GAP);
    this.words = words;
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words.spoken());
    getStyleClass().add("ph-part");
    setCursor(Cursor.HAND);
    art.setMouseTransparent(true); // it is redrawn under the mouse, which would end a drag
    getChildren().setAll(target(), art);
    show(Phase.LATER);
  }

  /// Stands for other moments, with the same sign.
  void use(Axis.Run moments, double room, TickWords all) {
    run = moments;
    words = all;
    setAccessibleText(words.spoken());
    name();
    if (radius != room) {
      radius = room;
      fit();
    }
  }

  private void name() {
    setId(isFocusTraversable() ? "tick-" + run.first() : null);
  }

  /// The moment whose sign several moments wear together: the first with a verdict.
  static Moment loudest(List<Moment> moments) {
    return moments.stream().filter(Sign::isBadge).findFirst().orElse(moments.getFirst());
  }

  /// Shows whether the picked segment is here, a bar under the sign, or one that belongs to it, a
  /// hollow bar.
  void select(Bond bond) {
    if (bond != Bond.NONE && picked.getParent() == null) {
      getChildren().add(2, picked); // few are ever picked
    }
    picked.setVisible(bond != Bond.NONE);
    (bond == Bond.PICKED ? Token.ACCENT : Token.PANEL).fill(picked);
    setAccessibleText(
        switch (bond) {
          case NONE -> words.spoken();
          case PICKED -> words.selected();
          case RELATED -> words.related();
        });
  }

  private static Rectangle bar() {
    Rectangle bar = new Rectangle(-7, DISC + 2.5, 14, 3);
    bar.setArcWidth(3);
    bar.setArcHeight(3);
    Token.ACCENT.stroke(bar);
    bar.setMouseTransparent(true);
    return bar;
  }

  /// Which moments share this tick.
  Axis.Run run() {
    return run;
  }

  /// Shows where the playhead is, seen from here.
  void show(Phase phase) {
    if (shown.equals(Optional.of(phase))) {
      return; // most ticks stay as they are when the playhead moves
    }
    boolean current = phase == Phase.CURRENT;
    boolean was = shown.equals(Optional.of(Phase.CURRENT));
    if (shown.isEmpty() || current != was || Sign.isInked(sign)) {
      draw(phase == Phase.LATER ? Token.INK_2 : Token.INK, current);
    }
    if (current && getChildren().getLast() != ring) {
      getChildren().add(ring); // only the current one can have the focus
    }
    shown = Optional.of(phase);
    setFocusTraversable(current);
    name();
  }

  private void draw(Token ink, boolean current) {
    art.getChildren().setAll(ground(current), Sign.draw(sign, ink, current, succeeded));
    if (run.count() > 1) {
      art.getChildren().addAll(plate(), count);
    }
  }

  /// What is behind the count, so that no rail runs through it.
  private Rectangle plate() {
    double width = Lettering.width(count);
    double y = Sign.row(sign) == Row.CONTROL ? COUNT_GAP : -COUNT_GAP;
    Rectangle plate = new Rectangle(-width / 2, y - 5, width, 10);
    Token.PANEL.fill(plate);
    return plate;
  }

  /// Gives what is behind the sign its size.
  private void fit() {
    if (shown.equals(Optional.of(Phase.CURRENT))) {
      return; // its size does not depend on the room
    }
    Node ground = art.getChildren().getFirst();
    if (ground instanceof Circle disc) {
      disc.setRadius(radius);
    } else if (ground instanceof Rectangle square) {
      double half = Math.min(8, radius);
      square.setX(-half);
      square.setY(-half);
      square.setWidth(2 * half);
      square.setHeight(2 * half);
    }
  }

  private Node ground(boolean current) {
    if (Sign.row(sign) == Row.WALLS) {
      return wallGround(current);
    }
    if (current && Sign.isBadge(sign)) {
      Rectangle frame = square(RING, 7, Token.PANEL);
      edge(frame, 2);
      return frame;
    }
    Circle disc = new Circle(current ? DISC : radius);
    (current ? Token.ACCENT_BG : Token.PANEL).fill(disc);
    if (current) {
      edge(disc, 1.5);
    }
    return disc;
  }

  private Rectangle wallGround(boolean current) {
    Rectangle square = square(current ? DISC : Math.min(8, radius), current ? 4 : 3, Token.PANEL);
    if (current) {
      Token.ACCENT_BG.fill(square);
      edge(square, 1.5);
    }
    return square;
  }

  private static Rectangle square(double half, double radius, Token fill) {
    Rectangle square = new Rectangle(-half, -half, 2 * half, 2 * half);
    square.setArcWidth(2 * radius);
    square.setArcHeight(2 * radius);
    fill.fill(square);
    return square;
  }

  private static void edge(Shape shape, double width) {
    Token.ACCENT.stroke(shape);
    shape.setStrokeWidth(width);
  }

  private Rectangle target() {
    Rectangle target = square(Math.max(DISC + 2, radius), 0, Token.PANEL);
    target.setOpacity(0);
    return target;
  }

  /// The mark of the keyboard's focus.
  private static Rectangle ring() {
    Rectangle ring = new Rectangle(-15, -15, 30, 30);
    ring.setArcWidth(16);
    ring.setArcHeight(16);
    ring.getStyleClass().setAll("ph-ring");
    ring.setMouseTransparent(true);
    return ring;
  }

  /// The words of a tick.
  ///
  /// @param spoken for the screen reader
  /// @param selected the same if its segment is picked
  /// @param related the same if its segment belongs to the picked one
  /// @param count how many moments share it, such as "x3"
  record TickWords(String spoken, String selected, String related, String count) {}
}
