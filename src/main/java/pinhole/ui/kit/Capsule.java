package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// A segment on the wire. Its origin is its centre, so translate x and y place the centre.
public final class Capsule extends StagePart {
  static final double SIZE = 13;
  private static final double SPARE = 4; // of the air behind the word
  private static final double STEP = 6; // px by which the words unroll
  private static final double END = 7; // px at its end that stay without words
  private static final double VERB_PAD = 16;
  private static final double SHOULDER = 9;

  private final CapsuleKind kind;
  private String label;
  private HorizontalDirection direction;
  private CapsuleState state = CapsuleState.NORMAL;
  private String owner = "";
  private double room = Double.MAX_VALUE;
  private double full;
  private double least;
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

  /// The width in px with all words.
  public double full() {
    return full;
  }

  /// The width in px of the short form: a command's verb, a reply's code, the glyph of all others.
  public double least() {
    return least;
  }

  /// Leaves it so much room, in px: the words unroll only as far as that. Never less than `least`.
  public void room(double newRoom) {
    double before = width;
    room = newRoom;
    if (shown() != before) {
      redraw();
    }
  }

  /// Writes a number on its shoulder, which tells apart whose it is; empty for none.
  public void owner(String number) {
    if (!number.equals(owner)) {
      owner = number;
      redraw();
    }
  }

  /// The number on its shoulder, empty for none.
  public String owner() {
    return owner;
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

  /// Whole steps of px, so that unrolling does not draw it anew for every fraction. The one word
  /// beside a glyph is there as a whole or not at all: half of it would be read as another.
  private double shown() {
    if (room >= full) {
      return full;
    }
    double fits = Math.clamp(Math.floor(room / STEP) * STEP, least, full);
    return beside() && fits < full - SPARE ? least : fits;
  }

  private boolean beside() {
    return switch (kind) {
      case COMMAND, REPLY, DATA, TLS -> false;
      case SYN, SYN_ACK, ACK, RST, FIN -> true;
    };
  }

  private void redraw() {
    CapsuleLook look = CapsuleLook.of(kind, state);
    measure();
    width = shown();
    List<Node> nodes = new ArrayList<>(new CapsuleBody(kind, look, direction, width).nodes());
    switch (kind) {
      case COMMAND -> nodes.add(command(look));
      case REPLY -> nodes.addAll(reply(look));
      case SYN, SYN_ACK, ACK, RST, FIN, DATA, TLS -> nodes.addAll(glyphed(look));
    }
    if (!owner.isEmpty()) {
      nodes.addAll(shoulder(look));
    }
    draw(nodes);
    outline(-width / 2, -height() / 2, width, height(), height() / 2);
  }

  private List<Node> shoulder(CapsuleLook look) {
    double x = 3 - width / 2;
    double y = 1 - height() / 2;
    Text number = Lettering.of(owner, Face.SANS_SEMIBOLD, 11, look.ink());
    return List.of(
        Drawing.edge(Drawing.circle(x, y, SHOULDER, Token.PANEL), look.edge(), 1.5),
        Lettering.middle(number, x, y));
  }

  private void measure() {
    full = Math.ceil(Lettering.width(label, Face.MONO_BOLD, SIZE) + kind.padding());
    double shortest =
        switch (kind) {
          case COMMAND -> Lettering.width(verb(), Face.MONO_BOLD, SIZE) + VERB_PAD;
          case REPLY -> stub() + END;
          case SYN, SYN_ACK, ACK, RST, FIN, DATA, TLS -> 2 * kind.glyphX();
        };
    least = Math.min(full, Math.ceil(shortest));
  }

  private String verb() {
    int end = label.indexOf(' ');
    return end < 0 ? label : label.substring(0, end);
  }

  private String code() {
    return label.substring(0, Math.min(3, label.length()));
  }

  private double stub() {
    return Lettering.width(code(), Face.MONO_BOLD, SIZE) + 14;
  }

  private boolean shortest() {
    return width <= least && least < full;
  }

  private Node command(CapsuleLook look) {
    String words = shortest() ? verb() : label;
    Text text = Lettering.of(words, Face.MONO_SEMIBOLD, SIZE, look.ink());
    if (shortest() || width == full) {
      return Lettering.middle(text, 0, 0);
    }
    return unrolled(Lettering.start(text, kind.padding() / 2 - width / 2, 0));
  }

  private List<Node> glyphed(CapsuleLook look) {
    Node glyph = new Glyph(kind.glyph(), look.ink()).at(kind.glyphX() - width / 2, 0);
    if (shortest()) {
      return List.of(glyph);
    }
    Text words = Lettering.of(label, Face.MONO_BOLD, SIZE, look.ink());
    return List.of(glyph, unrolled(Lettering.start(words, kind.textX() - width / 2, 0)));
  }

  /// The words as far as the capsule has unrolled.
  private Text unrolled(Text words) {
    if (width < full) {
      words.setClip(new Rectangle(-width / 2, -height() / 2, width - END, height()));
    }
    return words;
  }

  /// The code on a dark stub, then the rest.
  private List<Node> reply(CapsuleLook look) {
    Text code = Lettering.of(code(), Face.MONO_BOLD, SIZE, look.onStub());
    double stub = stub();
    double left = -width / 2;
    List<Node> nodes =
        new ArrayList<>(
            List.of(
                Drawing.filled(stub(left, stub), look.stub()),
                Lettering.middle(code, left + stub / 2, 0)));
    String rest = label.substring(code().length()).strip();
    if (!shortest() && !rest.isEmpty()) {
      Text words = Lettering.of(rest, Face.MONO_MEDIUM, SIZE, look.ink());
      nodes.add(unrolled(Lettering.start(words, left + stub + 8, 0)));
    }
    return nodes;
  }

  private String stub(double left, double stub) {
    return "M%s,%sh%sv%sh%s%sv%s%sz"
        .formatted(
            left + 5,
            -height() / 2,
            stub - 5,
            height(),
            5 - stub,
            Outline.hv(-5, -5),
            10 - height(),
            Outline.vh(5, -5));
  }
}
