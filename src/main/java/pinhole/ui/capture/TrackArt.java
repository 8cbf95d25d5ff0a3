package pinhole.ui.capture;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import pinhole.capture.report.PacketRow.Weight;
import pinhole.engine.sim.Lane;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// Draws the part of a track that is in view.
final class TrackArt {
  private static final double DISC = 10;
  private static final double AIR = 8; // between labels

  private final Story story;
  private final TrackPlan plan;
  private final TrackSizes sizes;
  private final Words words;
  private final double scrolled;
  private final double room;
  private final int now;
  private final List<Node> nodes = new ArrayList<>();

  /// @param room how wide the track is
  /// @param now the tick at which one is
  TrackArt(Story story, TrackPlan plan, TrackSizes sizes, Words words, double room, int now) {
    this.story = story;
    this.plan = plan;
    this.sizes = sizes;
    this.words = words;
    this.room = room;
    this.now = now;
    scrolled = now < 0 ? 0 : plan.scrolled(now, room);
  }

  List<Node> draw() {
    rails();
    story.parts().forEach(this::bracket);
    if (now >= 0) {
      double x = x(now);
      nodes.add(Draw.line(x, sizes.control() - 16, x, sizes.time() - 10, Token.ACCENT, 2));
    }
    plan.waits().forEach(this::silence);
    for (int i = 0; i < story.stops().size(); i++) {
      if (visible(x(i), x(i))) {
        tick(i);
      }
    }
    times();
    return nodes;
  }

  private double x(int stop) {
    return plan.xs().get(stop) - scrolled;
  }

  private boolean visible(double from, double to) {
    return to > -DISC && from < room + DISC;
  }

  private void rails() {
    nodes.add(Draw.line(0, sizes.control(), room, sizes.control(), Token.BORDER, 2));
    for (double away : new double[] {-2.5, 2.5}) {
      double y = sizes.data() + away;
      nodes.add(Draw.line(0, y, room, y, Token.BORDER, 1.5));
    }
  }

  private void bracket(Story.Part part) {
    double from = Math.max(0, x(part.first()) - 9);
    double to = Math.min(room, x(part.last()) + 9);
    if (to - from < 8) {
      return;
    }
    boolean here = now >= part.first() && now <= part.last();
    double rise = sizes.compact() ? 1 : 3;
    double y = sizes.chapter() + (sizes.compact() ? 11 : 12);
    String outline =
        "M%s,%sv%sa3,3 0 0 1 3,-3H%sa3,3 0 0 1 3,3v%s"
            .formatted(from, y, -rise, Math.max(from + 3, to - 3), rise);
    nodes.add(Draw.path(outline, here ? Token.ACCENT : Token.BORDER_STRONG, here ? 1.75 : 1));
    Face face = here ? Face.SANS_SEMIBOLD : Face.SANS_MEDIUM;
    double wide = next(part) - from - AIR;
    String title = fitting(part, face, wide);
    Text text = Lettering.of(title, face, 11.5, here ? Token.ACCENT : Token.INK_2);
    nodes.add(Lettering.start(text, from + 2, sizes.chapter() - 3));
  }

  /// Where the next bracket begins: so far a title may reach.
  private double next(Story.Part part) {
    return story.parts().stream()
        .filter(it -> it.first() > part.last())
        .findFirst()
        .map(it -> Math.min(room, x(it.first()) - 9))
        .orElse(room);
  }

  private static String fitting(Story.Part part, Face face, double wide) {
    if (Lettering.width(part.title(), face, 11.5) <= wide) {
      return part.title();
    }
    return Lettering.width(part.brief(), face, 11.5) <= wide ? part.brief() : "";
  }

  private void silence(TrackPlan.Room silence) {
    double from = silence.from() - scrolled;
    double to = silence.to() - scrolled;
    if (from < 0 || to > room) {
      return;
    }
    double top = sizes.control() - 10;
    double height = sizes.data() - sizes.control() + 20;
    Rectangle ground = Draw.box(from, top, to - from, height, 4, Token.INSET);
    nodes.add(Draw.edge(ground, Token.BORDER, 1));
    Rectangle hatch = new Rectangle(from, top, to - from, height);
    hatch.setArcWidth(8);
    hatch.setArcHeight(8);
    hatch.getStyleClass().add("ph-hatch");
    nodes.add(hatch);
    String said = words.of("wait", Words.span(silence.of().micros()));
    Text text = Lettering.of(said, Face.MONO_SEMIBOLD, 11.5, Token.INK_2);
    double middle = (from + to) / 2;
    double y = (sizes.control() + sizes.data()) / 2;
    double wide = Lettering.width(text) + 8;
    nodes.add(Draw.box(middle - wide / 2, y - 9, wide, 18, 9, Token.PANEL));
    nodes.add(Lettering.middle(text, middle, y));
  }

  private void tick(int index) {
    Stop stop = story.stops().get(index);
    boolean here = index == now;
    double x = x(index);
    double y = stop.packet().lane() == Lane.CONTROL ? sizes.control() : sizes.data();
    Circle disc = new Circle(x, y, DISC);
    boolean decisive = stop.packet().weight() == Weight.DECISIVE;
    (here ? Token.ACCENT_BG : decisive ? Token.DROP_BG : Token.PANEL).fill(disc);
    if (here) {
      Draw.edge(disc, Token.ACCENT, 1.5);
    }
    nodes.add(disc);
    nodes.add(new Glyph(stop.sort().glyph(), ink(stop, here)).at(x, y));
    if (stop.count() > 1) {
      String count = words.of("times", Words.count(stop.count()));
      Text text = Lettering.of(count, Face.MONO_MEDIUM, 11, Token.INK_3);
      double above = stop.packet().lane() == Lane.CONTROL ? 16 : -16;
      nodes.add(Lettering.middle(text, x, y + above));
    }
  }

  private static Token ink(Stop stop, boolean here) {
    if (here) {
      return Token.ACCENT;
    }
    return switch (stop.sort()) {
      case RST -> Token.REJECT;
      case TLS -> Token.SEALED;
      case SYN, SYN_ACK, ACK, FIN, DATA, COMMAND, REPLY ->
          stop.packet().weight() == Weight.DECISIVE ? Token.DROP : Token.INK;
    };
  }

  /// The time at which one is, in a bubble; the times of the parts where there is room beside it.
  private void times() {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    if (now >= 0) {
      String said = words.of("at", Words.seconds(story.stops().get(now).packet().at()));
      Text text = Lettering.of(said, Face.MONO_SEMIBOLD, 12, Token.ON_SOLID);
      double wide = Lettering.width(text) + 18;
      double left = Math.clamp(x(now) - wide / 2, 0, Math.max(0, room - wide));
      nodes.add(Draw.box(left, sizes.time() - 11, wide, 21, 6, Token.ACCENT_SOLID));
      nodes.add(Lettering.middle(text, left + wide / 2, sizes.time() - .5));
      low = left - AIR;
      high = left + wide + AIR;
    }
    double free = 0;
    String told = "";
    for (int i = 0; i < story.stops().size(); i++) {
      boolean begins = begins(i);
      String time = Words.seconds(story.stops().get(i).packet().at());
      if (!begins || time.equals(told)) {
        continue;
      }
      Text text = Lettering.of(time, Face.MONO, 11, Token.INK_3);
      double half = Lettering.width(text) / 2;
      double left = Math.max(0, x(i) - half);
      double right = left + 2 * half;
      boolean clear = right < low || left > high;
      if (left >= free && right <= room && clear && x(i) >= 0) {
        nodes.add(Lettering.start(text, left, sizes.time()));
        free = right + AIR;
        told = time;
      }
    }
  }

  /// Whether a tick's time is worth telling: a part begins there, or a silence ends.
  private boolean begins(int stop) {
    return story.parts().stream().anyMatch(it -> it.first() == stop)
        || story.waits().stream().anyMatch(it -> it.after() + 1 == stop);
  }
}
