package pinhole.ui.stage;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// A word beside a perforated wall: which rule keeps how many holes open. It is there when nothing
/// else is written below the data lane.
final class HolesNote {
  private static final double HEIGHT = 50;
  private static final double PAD = 14;
  private static final double STRING = 16;
  private static final double TIED = 12; // from its top edge, so that the string meets the plate
  private static final double BELOW = 22; // a capsule ends at 16

  private final DeviceId id;
  private final StageWords words;
  private final Group art = Layer.LABELS.of(new Group());
  private StageGeometry g;
  private String shown = "";

  HolesNote(DeviceId id, StageWords words) {
    this.id = id;
    this.words = words;
    art.setId(StageIds.of("holes-note", id));
    art.setMouseTransparent(true);
    art.setVisible(false);
  }

  Node node() {
    return art;
  }

  void place(StageGeometry geometry) {
    g = geometry;
    shown = "";
  }

  void hide() {
    art.setVisible(false);
  }

  /// Says it if there is room for it between the walls.
  ///
  /// @return whether it is said
  boolean show(int rule, int ports) {
    String title = words.of("wall.holes.note", StageWords.port(rule), StageWords.port(ports));
    if (!title.equals(shown)) {
      shown = title;
      draw(title);
    }
    art.setVisible(!art.getChildren().isEmpty());
    return art.isVisible();
  }

  private void draw(String title) {
    Text head = Lettering.of(title, Face.SANS_SEMIBOLD, 13, Token.INK);
    Text line = Lettering.of(words.of("wall.holes.note.line"), Face.SANS, 13, Token.INK_2);
    double width = 2 * PAD + Math.max(Lettering.width(head), Lettering.width(line));
    if (width + 2 * STRING > g.internet()) {
      art.getChildren().clear();
      return;
    }
    boolean server = id == DeviceId.SERVER_FIREWALL;
    double face = g.face(id, LinkId.INTERNET);
    double left = server ? face - STRING - width : face + STRING;
    double top = Math.min(g.laneY(Lane.DATA) + BELOW, g.height() - HEIGHT - 4);
    Rectangle plate = new Rectangle(left, top, width, HEIGHT);
    plate.setArcWidth(16);
    plate.setArcHeight(16);
    plate.setStrokeWidth(1.5);
    plate.getStyleClass().addAll(Token.PANEL.fill(), Token.ACCENT.stroke());
    plate.getStyleClass().add("ph-depth-1");
    double middle = top + TIED;
    Line string = new Line(server ? face - STRING : face + STRING, middle, face, middle);
    string.setStrokeWidth(1.5);
    string.getStyleClass().add(Token.ACCENT.stroke());
    Circle end = new Circle(face, middle, 3);
    end.getStyleClass().add(Token.ACCENT.fill());
    art.getChildren()
        .setAll(
            string,
            end,
            plate,
            Lettering.start(head, left + PAD, top + 16),
            Lettering.start(line, left + PAD, top + 34));
  }
}
