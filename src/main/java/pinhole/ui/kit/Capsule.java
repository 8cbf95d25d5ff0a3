package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// A segment on the wire. Its origin is its centre, so translate x and y place the centre.
public final class Capsule extends StagePart {
  static final double SIZE = 13;

  private final CapsuleKind kind;
  private String label;
  private HorizontalDirection direction;
  private CapsuleState state = CapsuleState.NORMAL;
  private double width;

  /// A capsule on its way. The label of a reply begins with its three-digit code.
  public Capsule(CapsuleKind kind, String label, HorizontalDirection direction) {
    super(label);
    this.kind = kind;
    this.label = label;
    this.direction = direction;
    redraw();
  }

  /// What it carries.
  public CapsuleKind kind() {
    return kind;
  }

  /// The words on it.
  public String label() {
    return label;
  }

  /// How it is doing.
  public CapsuleState state() {
    return state;
  }

  /// The width in px without arrow or end bar.
  public double width() {
    return width;
  }

  /// The height in px.
  public double height() {
    return kind.height();
  }

  /// Changes the words; the centre stays.
  public void label(String newLabel) {
    if (!newLabel.equals(label)) {
      label = newLabel;
      redraw();
    }
  }

  /// Turns the arrow.
  public void direction(HorizontalDirection newDirection) {
    if (newDirection != direction) {
      direction = newDirection;
      redraw();
    }
  }

  /// Changes how it is doing.
  public void state(CapsuleState newState) {
    if (newState != state) {
      state = newState;
      redraw();
    }
  }

  private void redraw() {
    CapsuleLook look = CapsuleLook.of(kind, state);
    Text words = Lettering.of(label, Face.MONO_BOLD, SIZE, look.ink());
    width = Math.ceil(Lettering.width(words) + kind.padding());
    List<Node> nodes = new ArrayList<>(new CapsuleBody(kind, look, direction, width).nodes());
    switch (kind) {
      case COMMAND -> {
        words.setFont(Face.MONO_SEMIBOLD.at(SIZE));
        nodes.add(Lettering.middle(words, 0, 0));
      }
      case REPLY -> nodes.addAll(reply(look));
      case SYN, SYN_ACK, ACK, RST, FIN, DATA, TLS -> {
        nodes.add(new Glyph(kind.glyph(), look.ink()).at(kind.glyphX() - width / 2, 0));
        nodes.add(Lettering.start(words, kind.textX() - width / 2, 0));
      }
    }
    draw(nodes);
    outline(-width / 2, -height() / 2, width, height(), height() / 2);
  }

  /// The code on a dark stub, then the rest.
  private List<Node> reply(CapsuleLook look) {
    int split = Math.min(3, label.length());
    Text code = Lettering.of(label.substring(0, split), Face.MONO_BOLD, SIZE, look.onStub());
    Text rest = Lettering.of(label.substring(split).strip(), Face.MONO_MEDIUM, SIZE, look.ink());
    double stub = Lettering.width(code) + 14;
    double left = -width / 2;
    double y = -height() / 2;
    String data =
        "M%s,%sh%sv%sh%s%sv%s%sz"
            .formatted(
                left + 5,
                y,
                stub - 5,
                height(),
                5 - stub,
                Outline.hv(-5, -5),
                10 - height(),
                Outline.vh(5, -5));
    return List.of(
        Drawing.filled(data, look.stub()),
        Lettering.middle(code, left + stub / 2, 0),
        Lettering.start(rest, left + stub + 8, 0));
  }
}
