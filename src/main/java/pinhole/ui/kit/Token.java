package pinhole.ui.kit;

import java.util.Locale;
import javafx.css.Styleable;
import javafx.scene.paint.Color;

/// A named colour of the visual language, with its value in each theme.
///
/// Prefer the style classes: they restyle at once when the theme changes. The values are for code
/// that needs a paint and for the tests that compare them with the style sheets.
public enum Token {
  CANVAS("#F4F6F9", "#0D1117"),
  PANEL("#FFFFFF", "#161B22"),
  INSET("#F1F4F8", "#1C232C"),
  NET("#EBEFF5", "#090D13"),
  NET_DOT("#CFD7E1", "#1D252F"),
  INK("#1B222B", "#E9EEF4"),
  INK_2("#4A5563", "#A9B4C2"),
  INK_3("#5F6B7A", "#8C98A7"),
  BORDER("#D3DAE3", "#2C3540"),
  BORDER_STRONG("#7F8B9B", "#68758A"),
  WIRE("#5E6C80", "#8794A6"),
  ACCENT("#0A5FC9", "#6CB2FF"),
  ACCENT_SOLID("#0A5FC9", "#1F6FEB"),
  ACCENT_BG("#E4F0FE", "#132A48"),
  PASS("#0B6E55", "#4FCBA3"),
  PASS_BG("#DFF4EC", "#11322A"),
  DROP("#B0400A", "#FF9A62"),
  DROP_BG("#FDEBE1", "#3B2013"),
  REJECT("#7F3296", "#DDA6EE"),
  REJECT_BG("#F6E9FA", "#341D3E"),
  HOLE("#7A5400", "#F0C24B"),
  HOLE_BG("#FFF1C9", "#362B10"),
  GLOW("#FFC93C", "#FFD25E"),
  SEALED("#44557A", "#AEBDDB"),
  SEALED_BG("#E4E9F3", "#242E42"),
  BRICK("#C1CAD6", "#37414E"),
  MORTAR("#DDE3EA", "#20272F"),
  BRICK_EDGE("#93A0B1", "#54616F"),
  ON_SOLID("#FFFFFF", "#FFFFFF"),
  ON_PASS("#FFFFFF", "#06231B"),
  ON_DROP("#FFFFFF", "#2B1204"),
  ON_REJECT("#FFFFFF", "#26102E");

  private final int light;
  private final int dark;

  Token(String light, String dark) {
    this.light = Integer.parseInt(light, 1, light.length(), 16);
    this.dark = Integer.parseInt(dark, 1, dark.length(), 16);
  }

  /// The value in the given theme.
  public Color color(Theme theme) {
    int rgb = theme == Theme.LIGHT ? light : dark;
    return Color.rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /// The name in the style sheets without its prefix, such as `ink-2`.
  public String cssName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The looked-up colour, such as `-ph-ink-2`, for inline styles.
  public String variable() {
    return "-ph-" + cssName();
  }

  /// The style class that fills a shape.
  public String fill() {
    return "ph-fill-" + cssName();
  }

  /// The style class that strokes a shape.
  public String stroke() {
    return "ph-stroke-" + cssName();
  }

  /// The style class that colours text: a `Text`, a label or an icon.
  public String text() {
    return "ph-text-" + cssName();
  }

  /// The style class that sets a region's background.
  public String background() {
    return "ph-bg-" + cssName();
  }

  /// Makes this the only fill of the shape.
  public void fill(Styleable shape) {
    swap(shape, "ph-fill-", fill());
  }

  /// Makes this the only stroke of the shape.
  public void stroke(Styleable shape) {
    swap(shape, "ph-stroke-", stroke());
  }

  /// Makes this the only text colour of the node.
  public void text(Styleable node) {
    swap(node, "ph-text-", text());
  }

  private static void swap(Styleable node, String prefix, String name) {
    var classes = node.getStyleClass();
    if (!classes.contains(name)) {
      classes.removeIf(c -> c.startsWith(prefix));
      classes.add(name);
    }
  }
}
