package pinhole.ui.stage;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.ui.kit.AlgPlate;
import pinhole.ui.kit.SealedPlate;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.model.Inside;
import pinhole.ui.stage.model.Picture;
import pinhole.ui.stage.model.Reading;
import pinhole.ui.stage.model.WallView.HoleState;

/// The plates above the control lane: what an ALG read there, or what TLS hides from it.
final class PlateArt {
  private static final double GAP = 14;
  private static final double NAME = 8; // half of a wall's name's height

  /// How much of a line is shown, by the room that there is.
  private enum Length {
    WHOLE,
    ENDPOINT,
    NUMBERS,
    LEAST
  }

  private final StageWords words;
  private final Picks picks;
  private final Group art = Layer.LABELS.of(new Group());
  private final SVGPath string = new SVGPath();
  private final Group order = Layer.LIGHT.of(new Group());
  private Optional<Reading> reading = Optional.empty();
  private Optional<Sealed> sealed = Optional.empty();
  private Optional<AlgPlate> algPlate = Optional.empty();
  private Optional<SealedPlate> sealedPlate = Optional.empty();
  private StageGeometry g;

  /// What the plate of a sealed line is drawn from; it is drawn anew only when that changes.
  private record Sealed(Inside inside, boolean readers) {}

  PlateArt(StageWords words, Picks picks) {
    this.words = words;
    this.picks = picks;
    art.setId("plate");
    order.setMouseTransparent(true);
    string.setFill(null);
    string.setStrokeWidth(1.5);
    string.setMouseTransparent(true);
    string.getStyleClass().add(Token.SEALED.stroke());
    order.setId("order");
  }

  List<Node> nodes() {
    return List.of(order, art);
  }

  void place(StageGeometry geometry) {
    g = geometry;
    reading = Optional.empty();
    sealed = Optional.empty();
  }

  /// Whether there is a plate.
  boolean visible() {
    return art.isVisible();
  }

  /// Shows what an ALG read, and the order that goes down to the pinhole; or what TLS hides.
  void show(Picture picture, CapsuleArt capsules) {
    Optional<Reading> now = picture.notes().reading();
    Optional<Inside> inside = picture.notes().inside();
    art.setVisible(!g.flat() && (now.isPresent() || inside.isPresent()));
    order.setVisible(now.filter(r -> r.opened() && lit(picture, r.wall())).isPresent());
    if (now.isPresent()) {
      read(now.get());
    } else if (inside.isPresent()) {
      hidden(inside.get(), picture, capsules);
    }
    reading = now;
  }

  private void read(Reading now) {
    if (!Optional.of(now).equals(reading)) {
      sealed = Optional.empty();
      art.getChildren().setAll(plate(now));
      order.getChildren().setAll(order(now.wall()));
    }
    algPlate.ifPresent(p -> picks.mark(p, now.number(), spoken(now)));
  }

  private String spoken(Reading said) {
    AlgPlate.Reading line =
        said.rewritten().isPresent() ? rewritten(said, Length.WHOLE) : sum(said, Length.WHOLE);
    String text = line.before() + line.marked() + line.after();
    return words.of("plate.spoken", head(said, Length.WHOLE), text, line.sum(), line.result());
  }

  private void hidden(Inside inside, Picture picture, CapsuleArt capsules) {
    boolean readers =
        picture.clientWall().alg().attached() || picture.serverWall().alg().attached();
    Optional<Sealed> next = Optional.of(new Sealed(inside, readers));
    if (!next.equals(sealed)) {
      sealed = next;
      sealedPlate = Optional.of(made(inside, readers));
      picks.pickable(sealedPlate.get(), inside::number);
      sealedPlate.get().setId("sealed-plate");
      art.getChildren().setAll(string, sealedPlate.get());
    }
    SealedPlate plate = sealedPlate.orElseThrow();
    picks.mark(plate, inside.number(), words.of("inside.spoken", whole(inside, readers).says()));
    picture.capsule(inside.number()).ifPresent(s -> hang(plate, capsules.x(s)));
  }

  /// The whole plate, or the least one where the whole would reach up to the names of the walls.
  private SealedPlate made(Inside inside, boolean readers) {
    SealedPlate plate = whole(inside, readers);
    return bottom() - plate.height() >= g.nameY() + NAME ? plate : least(inside);
  }

  private SealedPlate whole(Inside inside, boolean readers) {
    return new SealedPlate(
        words.of("inside.head"),
        words.of(readers ? "inside.note.alg" : "inside.note"),
        said(inside),
        g.internet() - 2 * edge());
  }

  /// What NAT should have changed, or what the line begins with; all of it is spoken.
  private SealedPlate least(Inside inside) {
    return inside.stale()
        ? new SealedPlate(
            words.of("inside.stale"), "", new SealedPlate.Inside("", inside.address(), "", ""))
        : new SealedPlate(
            words.of("inside.head.short"),
            "",
            new SealedPlate.Inside(inside.keyword() + " \u2026", "", "", ""));
  }

  /// The lower edge of a sealed plate.
  private double bottom() {
    return g.compact() ? 98 : 128;
  }

  /// How far from a wall a plate ends: in a small window the wall's switches are beside it.
  private double edge() {
    return g.compact() ? 18 : 4;
  }

  /// Above the Internet, as near to its segment as it can be.
  private void hang(SealedPlate plate, double x) {
    double half = plate.width() / 2;
    double left = g.face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET) + edge();
    double right = g.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET) - edge();
    boolean fits = right - left >= 2 * half;
    double middle = fits ? Math.clamp(x, left + half, right - half) : (left + right) / 2;
    double bottom = bottom();
    plate.setLayoutX(middle);
    plate.setLayoutY(bottom);
    double from = Math.clamp(x, middle - half + 10, middle + half - 10);
    string.setContent(path(from, bottom, x, g.laneY(Lane.CONTROL) - 16));
  }

  private SealedPlate.Inside said(Inside inside) {
    boolean reply = inside.keyword().startsWith("22");
    String begins = inside.keyword() + (reply ? " \u2026 (" : " ");
    String ends = reply ? ")" : "";
    if (!inside.stale()) {
      return new SealedPlate.Inside(begins + inside.endpoint() + ends, "", "", "");
    }
    int cut = inside.endpoint().indexOf(inside.address()) + inside.address().length();
    String rest = inside.endpoint().substring(cut) + ends;
    return new SealedPlate.Inside(begins, inside.address(), rest, words.of("inside.stale"));
  }

  /// From the plate down to its segment, around a corner if that is not below it.
  private static String path(double from, double top, double to, double bottom) {
    return "M%s,%sV%sH%sV%s".formatted(from, top, bottom - 10, to, bottom);
  }

  private static boolean lit(Picture picture, DeviceId wall) {
    HoleState state = picture.wall(wall).hole().state();
    return state == HoleState.OPENING || state == HoleState.OPEN || state == HoleState.USED;
  }

  private List<Node> plate(Reading said) {
    boolean client = said.wall() == DeviceId.CLIENT_FIREWALL;
    double near = g.face(said.wall(), LinkId.INTERNET);
    double room =
        g.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET)
            - g.face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET)
            - GAP;
    AlgPlate plate = made(said, Length.values()[0]);
    for (int i = 1; i < Length.values().length && plate.width() > room - edge(); i++) {
      plate = made(said, Length.values()[i]);
    }
    double x = client ? near + GAP : near - GAP - plate.width();
    double y = g.compact() ? 42 : 66;
    plate.setLayoutX(x);
    plate.setLayoutY(y);
    plate.setId("alg-plate");
    picks.pickable(plate, said::number);
    algPlate = Optional.of(plate);
    double eye = g.eyeY();
    Line link = new Line(near, eye, client ? x : x + plate.width(), eye);
    link.setStrokeWidth(1.5);
    link.getStyleClass().add(Token.HOLE.stroke());
    return List.of(link, plate);
  }

  private AlgPlate made(Reading said, Length length) {
    boolean changed = said.rewritten().isPresent();
    return new AlgPlate(head(said, length), changed ? rewritten(said, length) : sum(said, length));
  }

  private String head(Reading said, Length length) {
    if (length == Length.LEAST) {
      return words.of("plate.head.short", said.keyword());
    }
    boolean changed = said.rewritten().isPresent();
    String head =
        changed ? "plate.head.rewritten" : said.opened() ? "plate.head" : "plate.head.nothing";
    return words.of(head, said.keyword());
  }

  private static AlgPlate.Reading rewritten(Reading said, Length length) {
    String becomes = said.rewritten().orElseThrow();
    String before = length == Length.WHOLE ? said.keyword() + " " : "";
    if (length == Length.WHOLE || length == Length.ENDPOINT) {
      return new AlgPlate.Reading(before, said.endpoint(), "", "", becomes);
    }
    return new AlgPlate.Reading("", address(said.endpoint()), "", "", address(becomes));
  }

  /// The first four of six numbers.
  private static String address(String numbers) {
    int cut = numbers.lastIndexOf(',', Math.max(0, numbers.lastIndexOf(',') - 1));
    return cut < 0 ? numbers : numbers.substring(0, cut);
  }

  /// The text with the two numbers of the port marked, and what they make.
  private AlgPlate.Reading sum(Reading said, Length length) {
    int value = said.announced().port();
    String port = StageWords.port(value);
    String pair = (value >> 8) + "," + (value & 0xff);
    boolean numbers = said.endpoint().endsWith(pair);
    String marked = numbers ? pair : port;
    int at = Math.max(0, said.endpoint().lastIndexOf(marked));
    boolean whole = length == Length.WHOLE || length == Length.ENDPOINT;
    String before = whole ? said.endpoint().substring(0, at) : "";
    String after = whole ? said.endpoint().substring(at + marked.length()) : "";
    String verb = length == Length.WHOLE ? said.keyword() + " " : "";
    String sum =
        numbers
            ? words.of("plate.sum", StageWords.port(value >> 8), StageWords.port(value & 0xff))
            : words.of("plate.port");
    String shown = length == Length.LEAST ? "" : sum; // the whole sum is spoken
    return new AlgPlate.Reading(verb + before, marked, after, shown, port);
  }

  private List<Node> order(DeviceId wall) {
    double x = g.wallCentre(wall);
    double from = g.laneY(Lane.CONTROL) + 15;
    double to = g.laneY(Lane.DATA) - (g.compact() ? 27 : 33);
    Line dots = new Line(x, from, x, to - 3);
    dots.setStrokeWidth(2);
    dots.getStrokeDashArray().setAll(1., 5.);
    dots.setStrokeLineCap(StrokeLineCap.ROUND);
    SVGPath tip = new SVGPath();
    tip.setContent("M%s,%sl5,6l5,-6".formatted(x - 5, to - 6));
    tip.setFill(null);
    tip.setStrokeWidth(2);
    tip.setStrokeLineCap(StrokeLineCap.ROUND);
    tip.setStrokeLineJoin(StrokeLineJoin.ROUND);
    for (Node node : List.of(dots, tip)) {
      node.getStyleClass().add(Token.HOLE.stroke());
    }
    return List.of(dots, tip);
  }
}
