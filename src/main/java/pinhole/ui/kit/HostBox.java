package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A host on the stage: icon, name, address, and a row for each lane. Origin: top left corner.
public final class HostBox extends StagePart {
  /// What a host says about one lane: the lane's name and the state of its connection.
  public record Row(String name, String state, Token ink) {
    /// A row in the usual second ink.
    public Row(String name, String state) {
      this(name, state, Token.INK_2);
    }
  }

  private static final double PAD = 14;
  private static final double EDGE = 3;
  private static final double SMALLEST = 11;

  private record Panel(double width, double height, boolean focus) {}

  private final HorizontalDirection inner;
  private final FontIcon sign;
  private final String name;
  private String address = "";
  private List<String> more = List.of();
  private Row control = new Row("", "");
  private Row data = new Row("", "");
  private boolean focus;
  private double width = 144;
  private double height = 262;
  private double controlY = 94;
  private double dataY = 206;
  private final Shade shade = new Shade();
  private SVGPath panel;
  private Panel drawn;

  /// A host whose tabs grow to `inner`; its rows stand on the other side.
  public HostBox(HorizontalDirection inner, Ikon icon, String name) {
    super(name);
    this.inner = inner;
    sign = sign(icon);
    this.name = name;
    redraw();
  }

  /// Sets the address, and further lines, such as its address outside.
  public void address(String newAddress, List<String> newMore) {
    if (!newAddress.equals(address) || !newMore.equals(more)) {
      address = newAddress;
      more = List.copyOf(newMore);
      redraw();
    }
  }

  /// Sets what it says about the two lanes.
  public void rows(Row newControl, Row newData) {
    if (!newControl.equals(control) || !newData.equals(data)) {
      control = newControl;
      data = newData;
      redraw();
    }
  }

  /// Gives the host that matters now its accent edge.
  public void focus(boolean isFocus) {
    if (focus != isFocus) {
      focus = isFocus;
      redraw();
    }
  }

  /// Sets the size in px and the heights of the two lanes below the top edge.
  public void place(double newWidth, double newHeight, double newControlY, double newDataY) {
    boolean same =
        newWidth == width && newHeight == height && newControlY == controlY && newDataY == dataY;
    if (same) {
      return; // it is placed again for each run
    }
    width = newWidth;
    height = newHeight;
    controlY = newControlY;
    dataY = newDataY;
    redraw();
  }

  private void redraw() {
    List<Node> nodes = new ArrayList<>();
    shade.around(width, height);
    nodes.add(shade);
    nodes.add(panel());
    nodes.add(sign);
    nodes.add(Lettering.start(Lettering.of(name, Face.SANS_SEMIBOLD, 14, Token.INK), PAD + 26, 23));
    nodes.add(addressed());
    double y = 61;
    for (String line : more) {
      nodes.add(Lettering.start(Lettering.of(line, Face.SANS, 11.5, Token.INK_3), PAD, y));
      y += 14;
    }
    row(nodes, control, controlY);
    row(nodes, data, dataY);
    renew(nodes);
    outline(0, 0, width, height, 10);
  }

  /// An address that is long gets smaller, then its margins; one that is longer still, shorter.
  private Text addressed() {
    Text text = Fitted.text(address, Face.MONO_MEDIUM, 12.5, Token.INK_2, width - 2 * EDGE);
    double size = text.getFont().getSize();
    while (size > SMALLEST && Lettering.width(text) > width - 2 * PAD) {
      size -= .5;
      text.setFont(Face.MONO_MEDIUM.at(size));
    }
    boolean fits = Lettering.width(text) <= width - 2 * PAD;
    return Lettering.start(text, fits ? PAD : (width - Lettering.width(text)) / 2, 44);
  }

  /// What stands behind it all, kept while its size stays.
  private SVGPath panel() {
    Panel wanted = new Panel(width, height, focus);
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      Token edge = focus ? Token.ACCENT : Token.BORDER_STRONG;
      String data = Outline.rect(0, 0, width, height, 10);
      panel = Drawing.bordered(data, Token.PANEL, edge, focus ? 2 : 1.25);
    }
    return panel;
  }

  private static FontIcon sign(Ikon icon) {
    FontIcon node = FontIcon.of(icon, 18);
    node.getStyleClass().addAll("ph-icon-18", Token.INK_2.text());
    node.setTextOrigin(VPos.TOP);
    node.setX(PAD);
    node.setY(PAD);
    node.setMouseTransparent(true);
    return node;
  }

  private void row(List<Node> nodes, Row row, double y) {
    boolean dim = row.ink() == Token.INK_3;
    Token nameInk = dim ? Token.INK_3 : Token.INK;
    nodes.add(aligned(Lettering.of(row.name(), Face.SANS_SEMIBOLD, 12, nameInk), y - 8));
    nodes.add(aligned(Lettering.of(row.state(), Face.SANS, 12, row.ink()), y + 8));
  }

  /// A text that is wider than the host goes on below: the tab would cover it.
  private Text aligned(Text text, double y) {
    double room = width - 2 * PAD;
    if (Lettering.width(text) > room) {
      text.setWrappingWidth(room);
      boolean left = inner == HorizontalDirection.RIGHT;
      text.setTextAlignment(left ? TextAlignment.LEFT : TextAlignment.RIGHT);
      return Lettering.start(text, PAD, y);
    }
    return inner == HorizontalDirection.RIGHT
        ? Lettering.start(text, PAD, y)
        : Lettering.end(text, width - PAD, y);
  }
}
