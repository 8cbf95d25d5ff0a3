package pinhole.export;

import java.util.List;
import java.util.Locale;

/// Elements of an SVG drawing, written one after another.
final class SvgSheet {
  static final String SANS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
  static final String MONO =
      "'JetBrains Mono NL', 'JetBrains Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace";

  private final SvgTheme theme;
  private final StringBuilder out = new StringBuilder();

  SvgSheet(SvgTheme theme) {
    this.theme = theme;
  }

  /// Where a text stands in relation to its place.
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }
  }

  /// How a text looks.
  ///
  /// @param mono for addresses, ports, times and FTP's lines
  /// @param weight 400 for plain
  record Lettering(boolean mono, double size, int weight, SvgInk ink) {
    static Lettering sans(double size, int weight, SvgInk ink) {
      return new Lettering(false, size, weight, ink);
    }

    static Lettering mono(double size, int weight, SvgInk ink) {
      return new Lettering(true, size, weight, ink);
    }

    /// About how wide a text is: exact for the fixed pitch, generous for the other.
    double width(String text) {
      return text.codePointCount(0, text.length()) * size * (mono ? .6 : .56);
    }
  }

  /// Text with the characters that XML keeps for itself written in its way; what XML cannot hold at
  /// all becomes a replacement character.
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(legal(c) ? c : 0xFFFD);
          }
        });
    return safe.toString();
  }

  private static boolean legal(int c) {
    boolean white = c == '\t' || c == '\n' || c == '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return white || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !surrogate);
  }

  /// A line as it is.
  void raw(String xml) {
    out.append(xml).append('\n');
  }

  /// Everything until [#close()] is moved and bears a title, which is its text for screen readers.
  void open(String id, double y, String title) {
    raw("<g id=\"" + id + "\" transform=\"translate(0 " + n(y) + ")\">");
    raw("<title>" + escaped(title) + "</title>");
  }

  void close() {
    raw("</g>");
  }

  void line(double x1, double y1, double x2, double y2, SvgInk ink, double width, String dash) {
    String dashed = dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"";
    raw(
        ("<line x1=\"" + n(x1) + "\" y1=\"" + n(y1) + "\" x2=\"" + n(x2) + "\" y2=\"" + n(y2))
            + ("\" stroke=\"" + ink.in(theme) + "\" stroke-width=\"" + n(width) + "\"" + dashed)
            + "/>");
  }

  void box(double x, double y, double w, double h, double r, SvgInk fill) {
    raw("<rect" + place(x, y, w, h, r) + " fill=\"" + fill.in(theme) + "\"/>");
  }

  void framed(double x, double y, double w, double h, double r, SvgInk fill, SvgInk edge) {
    String stroke = "\" stroke=\"" + edge.in(theme) + "\" stroke-width=\"1.5\"/>";
    raw("<rect" + place(x, y, w, h, r) + " fill=\"" + fill.in(theme) + stroke);
  }

  private static String place(double x, double y, double w, double h, double r) {
    String round = r > 0 ? " rx=\"" + n(r) + "\"" : "";
    return (" x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(w))
        + ("\" height=\"" + n(h) + "\"" + round);
  }

  void circle(double x, double y, double r, SvgInk fill, SvgInk edge) {
    raw(
        ("<circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(r))
            + ("\" fill=\"" + fill.in(theme) + "\" stroke=\"" + edge.in(theme))
            + "\" stroke-width=\"1.5\"/>");
  }

  /// A filled path around a place.
  void filled(double x, double y, String path, SvgInk fill) {
    raw("<path" + at(x, y) + " d=\"" + path + "\" fill=\"" + fill.in(theme) + "\"/>");
  }

  /// A drawn path around a place.
  void drawn(double x, double y, String path, SvgInk ink, double width) {
    raw(
        ("<path" + at(x, y) + " d=\"" + path + "\" fill=\"none\" stroke=\"" + ink.in(theme))
            + ("\" stroke-width=\"" + n(width) + "\" stroke-linejoin=\"round\"/>"));
  }

  private static String at(double x, double y) {
    return " transform=\"translate(" + n(x) + " " + n(y) + ")\"";
  }

  /// A text whose middle is at this height.
  void text(double x, double y, Anchor anchor, Lettering type, String text) {
    String anchored = anchor == Anchor.START ? "" : "\" text-anchor=\"" + anchor.word;
    raw(
        ("<text xml:space=\"preserve\" x=\"" + n(x) + "\" y=\"" + n(y + type.size() * .35))
            + (anchored + "\" font-family=\"" + (type.mono() ? MONO : SANS))
            + ("\" font-size=\"" + n(type.size()) + "\" font-weight=\"" + type.weight())
            + ("\" fill=\"" + type.ink().in(theme) + "\">" + escaped(text) + "</text>"));
  }

  /// Lines of text around a height.
  void texts(double x, double y, Anchor anchor, Lettering type, List<String> lines) {
    double at = y - (lines.size() - 1) * 7.5;
    for (String line : lines) {
      text(x, at, anchor, type, line);
      at += 15;
    }
  }

  /// A number as short as it can be written.
  static String n(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceAll("\\.?0+$", "");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
