package pinhole.ui.timeline;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import pinhole.engine.sim.Chapter;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// The bracket over the ticks of a chapter, with its title.
final class Bracket extends Group {
  private static final double SIZE = 11.5;
  private static final double LEAST_WIDTH = 6;

  private final SVGPath path = new SVGPath();
  private final Text title;
  private final String words;
  private final String brief;
  private Chapter chapter;
  private Optional<Boolean> marked = Optional.empty();

  /// The bracket of a chapter.
  ///
  /// @param words its title
  /// @param brief its title where there is little room
  Bracket(Chapter chapter, String words, String brief) {
    this.words = words;
    this.brief = brief;
    title = Lettering.of(words, Face.SANS_MEDIUM, SIZE, Token.INK_2);
    path.setFill(null);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    getChildren().setAll(path, title);
    setMouseTransparent(true);
    setAccessibleText(words);
    use(chapter);
  }

  /// Stands for another chapter, with the same title.
  void use(Chapter other) {
    chapter = other;
    setId("chapter-" + chapter.first());
  }

  Chapter chapter() {
    return chapter;
  }

  /// Where a bracket stands.
  ///
  /// @param from its left edge
  /// @param to its right edge
  /// @param limit how far the title may reach
  record Span(double from, double to, double limit) {}

  /// Places the bracket. Its title stays where it can be seen.
  void lay(Metrics metrics, Span span, Lens lens) {
    path.setVisible(span.to() - span.from() >= LEAST_WIDTH);
    double rise = metrics.compact() ? 1 : 3;
    double y = metrics.chapter() + (metrics.compact() ? 11 : 12);
    path.setContent(
        "M%s,%sv%sa3,3 0 0 1 3,-3H%sa3,3 0 0 1 3,3v%s"
            .formatted(span.from(), y, -rise, Math.max(span.from() + 3, span.to() - 3), rise));
    double left = lens.zoomed() ? Math.max(span.from(), lens.seenFrom()) : span.from();
    double right = lens.zoomed() ? Math.min(span.limit(), lens.seenTo()) : span.limit();
    title.setText(fitting(right - left - 8));
    Lettering.start(title, left + 2, metrics.chapter() - 3);
  }

  /// Shows whether the playhead is in this chapter.
  void mark(boolean current) {
    if (marked.equals(Optional.of(current))) {
      return;
    }
    marked = Optional.of(current);
    (current ? Token.ACCENT : Token.BORDER_STRONG).stroke(path);
    path.setStrokeWidth(current ? 1.75 : 1);
    title.setFont((current ? Face.SANS_SEMIBOLD : Face.SANS_MEDIUM).at(SIZE));
    (current ? Token.ACCENT : Token.INK_2).text(title);
  }

  /// The title, or its short form, or nothing: a title is never cut.
  private String fitting(double room) {
    if (Lettering.width(words, Face.SANS_SEMIBOLD, SIZE) <= room) {
      return words;
    }
    return Lettering.width(brief, Face.SANS_SEMIBOLD, SIZE) <= room ? brief : "";
  }
}
