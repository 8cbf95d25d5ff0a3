package pinhole.ui.timeline;

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
  private static final double LEAST_TITLE = 24;

  private final Chapter chapter;
  private final SVGPath path = new SVGPath();
  private final Text title;
  private final String words;

  Bracket(Chapter chapter, String words) {
    this.chapter = chapter;
    this.words = words;
    title = Lettering.of(words, Face.SANS_MEDIUM, SIZE, Token.INK_2);
    path.setFill(null);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    getChildren().setAll(path, title);
    setMouseTransparent(true);
    setId("chapter-" + chapter.first());
  }

  Chapter chapter() {
    return chapter;
  }

  /// Places the bracket.
  ///
  /// @param from its left edge
  /// @param to its right edge
  /// @param room how far the title may reach
  void lay(Metrics metrics, double from, double to, double room) {
    double rise = metrics.compact() ? 1 : 3;
    double y = metrics.chapter() + (metrics.compact() ? 11 : 12);
    path.setContent(
        "M%s,%sv%sa3,3 0 0 1 3,-3H%sa3,3 0 0 1 3,3v%s"
            .formatted(from, y, -rise, Math.max(from + 3, to - 3), rise));
    title.setText(fitting(words, room - from - 8));
    Lettering.start(title, from + 2, metrics.chapter() - 3);
  }

  /// Shows whether the playhead is in this chapter.
  void mark(boolean current) {
    (current ? Token.ACCENT : Token.BORDER_STRONG).stroke(path);
    path.setStrokeWidth(current ? 1.75 : 1);
    title.setFont((current ? Face.SANS_SEMIBOLD : Face.SANS_MEDIUM).at(SIZE));
    (current ? Token.ACCENT : Token.INK_2).text(title);
  }

  private static String fitting(String words, double room) {
    if (Lettering.width(words, Face.SANS_SEMIBOLD, SIZE) <= room) {
      return words;
    }
    if (room < LEAST_TITLE) {
      return "";
    }
    int keep = words.length() - 1;
    while (keep > 1
        && Lettering.width(words.substring(0, keep) + "…", Face.SANS_SEMIBOLD, SIZE) > room) {
      keep--;
    }
    return words.substring(0, keep).stripTrailing() + "…";
  }
}
