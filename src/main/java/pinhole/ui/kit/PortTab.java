package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;

/// The local half of a socket, growing out of its host's inner edge, 32 px high.
///
/// Its origin is where the host's edge and the lane meet. A tab that grows to the right belongs to
/// the client.
public final class PortTab extends StagePart {
  /// What the socket does.
  public enum State {
    IDLE(Token.PANEL, Token.BORDER, Token.INK_3),
    LISTENING(Token.PANEL, Token.INK_2, Token.INK),
    SYN_SENT(Token.ACCENT_BG, Token.ACCENT, Token.ACCENT),
    ESTABLISHED(Token.PASS_BG, Token.PASS, Token.PASS),
    WAITING(Token.DROP_BG, Token.DROP, Token.DROP),
    NOBODY(Token.NET, Token.REJECT, Token.REJECT);

    private final Token fill;
    private final Token edge;
    private final Token ink;

    State(Token fill, Token edge, Token ink) {
      this.fill = fill;
      this.edge = edge;
      this.ink = ink;
    }
  }

  private static final double HEIGHT = 32;
  private static final double RADIUS = 7;
  private static final double MARK = 3.8;
  private static final double HOST_AIR = 6;
  private static final double COVERED = 21; // at the end, by a segment

  private final HorizontalDirection grows;
  private double width = 72;
  private String port;
  private State state = State.IDLE;

  /// An idle tab; the port is shown as given, such as `:34311`.
  public PortTab(HorizontalDirection grows, String port) {
    super(port);
    this.grows = grows;
    this.port = port;
    redraw();
  }

  /// What the socket does.
  public State state() {
    return state;
  }

  /// The port as shown.
  public String port() {
    return port;
  }

  /// Changes what is shown.
  public void show(String newPort, State newState) {
    if (newState != state || !newPort.equals(port)) {
      port = newPort;
      state = newState;
      redraw();
    }
  }

  /// Sets how far it reaches out of the host, in px: 72, or 68 in small windows.
  public void reach(double newWidth) {
    if (newWidth != width) {
      width = newWidth;
      redraw();
    }
  }

  private void redraw() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(shape());
    Text text = portText();
    nodes.add(Lettering.middle(text, side(textX(text.getLayoutBounds().getWidth())), 0));
    nodes.addAll(mark(side(width - 10)));
    draw(nodes);
    outline(grows == HorizontalDirection.RIGHT ? 0 : -width, -HEIGHT / 2, width, HEIGHT, RADIUS);
  }

  private double side(double x) {
    return grows == HorizontalDirection.RIGHT ? x : -x;
  }

  /// A long number keeps close to its host: a segment that leaves covers the end of the tab.
  private double textX(double wide) {
    double middle = (width - 12) / 2 + 1;
    double clear = Math.max(HOST_AIR + wide / 2, width - COVERED - wide / 2);
    return state == State.IDLE ? width / 2 - 2 : Math.min(middle, clear);
  }

  private Text portText() {
    double room = width - (state == State.IDLE ? 10 : 24);
    double size = 12.5;
    while (size > 11 && Lettering.width(port, Face.MONO_BOLD, size) > room) {
      size -= .5;
    }
    return Lettering.of(port, Face.MONO_BOLD, size, state.ink);
  }

  private SVGPath shape() {
    double s = grows == HorizontalDirection.RIGHT ? 1 : -1;
    double w = s * (width - RADIUS);
    double r = RADIUS;
    String data =
        "M%s,-16h%s%sv%s%sh%s"
            .formatted(-s, w, Outline.hv(s * r, r), HEIGHT - 2 * r, Outline.vh(-s * r, r), -w);
    SVGPath path = Drawing.bordered(data, state.fill, state.edge, 1.75);
    path.setStrokeLineCap(StrokeLineCap.BUTT);
    return state == State.SYN_SENT || state == State.NOBODY ? Drawing.dashed(path, 4., 3.) : path;
  }

  private List<Node> mark(double x) {
    Node hollow = Drawing.bordered(Outline.circle(x, 0, MARK), Token.PANEL, state.edge, 1.7);
    return switch (state) {
      case IDLE -> List.of();
      case LISTENING -> List.of(hollow);
      case SYN_SENT, WAITING ->
          List.of(hollow, Drawing.filled(Outline.halfDisc(x, 0, MARK), state.edge));
      case ESTABLISHED -> List.of(Drawing.circle(x, 0, 4.2, state.edge));
      case NOBODY -> List.of(new Badge(BadgeKind.NOBODY, .9).at(side(width + 3), 0));
    };
  }
}
