package pinhole.ui.export;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pinhole.ui.kit.Face;

/// Draws what a drawing of ours says, element by element: the preview is made from the file itself.
/// It knows what [pinhole.export.LadderSvg] writes, and no more of SVG.
final class SvgDrawing {
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Group root = new Group();
  private final XMLStreamReader xml;

  private SvgDrawing(XMLStreamReader xml) {
    this.xml = xml;
    groups.push(root);
  }

  /// The drawing of a file. Its text for screen readers is what the file describes itself with.
  ///
  /// @param svg the text of the file
  /// @throws IllegalArgumentException if it is no drawing of ours
  static Group of(String svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new SvgDrawing(factory.createXMLStreamReader(new StringReader(svg))).read();
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Group read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        begin();
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("g")) {
        groups.pop();
      }
    }
    return root;
  }

  private void begin() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "svg" -> {}
      case "title" -> xml.getElementText();
      case "desc" -> root.setAccessibleText(xml.getElementText());
      case "g" -> {
        Group group = new Group();
        add(group);
        groups.push(group);
      }
      case "line" -> add(stroked(new Line(number("x1"), number("y1"), number("x2"), number("y2"))));
      case "rect" -> add(filled(rectangle()));
      case "circle" -> add(filled(new Circle(number("cx"), number("cy"), number("r"))));
      case "path" -> add(filled(path()));
      case "text" -> groups.element().getChildren().add(text()); // its content is read by now
      default -> throw new IllegalArgumentException(xml.getLocalName());
    }
  }

  private void add(Node node) {
    String moved = said("transform");
    if (moved.startsWith("translate(")) {
      String[] by = moved.substring("translate(".length(), moved.length() - 1).split("[ ,]+", 2);
      node.setTranslateX(Double.parseDouble(by[0]));
      node.setTranslateY(by.length > 1 ? Double.parseDouble(by[1]) : 0);
    }
    groups.element().getChildren().add(node);
  }

  private Rectangle rectangle() {
    Rectangle box = new Rectangle(number("x"), number("y"), number("width"), number("height"));
    box.setArcWidth(2 * number("rx"));
    box.setArcHeight(2 * number("rx"));
    return box;
  }

  private SVGPath path() {
    SVGPath path = new SVGPath();
    path.setContent(said("d"));
    return path;
  }

  private Shape filled(Shape shape) {
    String fill = said("fill");
    shape.setFill(fill.isEmpty() || fill.equals("none") ? Color.TRANSPARENT : Color.web(fill));
    return stroked(shape);
  }

  private Shape stroked(Shape shape) {
    String stroke = said("stroke");
    if (!stroke.isEmpty() && !stroke.equals("none")) {
      shape.setStroke(Color.web(stroke));
      shape.setStrokeWidth(said("stroke-width").isEmpty() ? 1 : number("stroke-width"));
      if (said("stroke-linejoin").equals("round")) {
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
      }
      List<Double> dashes =
          Stream.of(said("stroke-dasharray").split("[ ,]+", -1))
              .filter(dash -> !dash.isEmpty())
              .map(Double::valueOf)
              .toList();
      shape.getStrokeDashArray().setAll(dashes);
    }
    return shape;
  }

  private Text text() throws XMLStreamException {
    Text text = new Text();
    text.setFont(face().at(number("font-size")));
    text.setFill(Color.web(said("fill")));
    double x = number("x");
    text.setY(number("y"));
    String anchor = said("text-anchor");
    text.setText(xml.getElementText());
    double width = text.getLayoutBounds().getWidth();
    text.setX(anchor.equals("middle") ? x - width / 2 : anchor.equals("end") ? x - width : x);
    return text;
  }

  private Face face() {
    boolean mono = said("font-family").contains("Mono");
    double weight = said("font-weight").isEmpty() ? 400 : number("font-weight");
    if (weight < 500) {
      return mono ? Face.MONO : Face.SANS;
    }
    if (weight < 600) {
      return mono ? Face.MONO_MEDIUM : Face.SANS_MEDIUM;
    }
    if (weight < 700) {
      return mono ? Face.MONO_SEMIBOLD : Face.SANS_SEMIBOLD;
    }
    return mono ? Face.MONO_BOLD : Face.SANS_BOLD;
  }

  private double number(String attribute) {
    String said = said(attribute);
    return said.isEmpty() ? 0 : Double.parseDouble(said);
  }

  private String said(String attribute) {
    String said = xml.getAttributeValue(null, attribute);
    return said == null ? "" : said;
  }
}
