package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.Playhead;

/// The drawing of one recording at one width.
final class Drawn {
  private static final double LABEL_GAP = 14;
  private static final double BRACKET_MARGIN = 9;

  private final Storyline storyline;
  private final Axis axis;
  private final Metrics metrics;
  private final Group ground = new Group();
  private final Group front = new Group();
  private final List<Tick> ticks = new ArrayList<>();
  private final List<Bracket> brackets = new ArrayList<>();
  private final List<Text> times = new ArrayList<>();

  Drawn(Playhead.Take take, Axis axis, Metrics metrics, Words words) {
    this.storyline = take.storyline();
    this.axis = axis;
    this.metrics = metrics;
    rails(words);
    for (Axis.Wait wait : axis.waits()) {
      double seconds = wait.leg().seconds();
      String label = words.say("seconds", Words.span(seconds));
      ground.getChildren().add(new WaitBlock(wait, metrics, label, words.silence(seconds)));
    }
    for (Chapter chapter : storyline.chapters()) {
      brackets.add(new Bracket(chapter, words.chapter(chapter)));
    }
    for (Axis.Run run : axis.runs()) {
      ticks.add(tick(run, words, take.recording().succeeded()));
    }
    labels();
    ground.getChildren().addAll(brackets);
    ground.getChildren().addAll(times);
    front.getChildren().setAll(ticks);
  }

  Axis axis() {
    return axis;
  }

  List<Tick> ticks() {
    return ticks;
  }

  /// What lies under the playhead's line.
  Node ground() {
    return ground;
  }

  /// What lies over it.
  Node front() {
    return front;
  }

  /// Shows which tick and which chapter the playhead is at.
  void mark(int moment) {
    for (Tick tick : ticks) {
      boolean past = tick.run().last() < moment;
      Tick.Phase behind = past ? Tick.Phase.PAST : Tick.Phase.LATER;
      tick.show(tick.run().holds(moment) ? Tick.Phase.CURRENT : behind);
    }
    for (Bracket bracket : brackets) {
      Chapter chapter = bracket.chapter();
      bracket.mark(chapter.first() <= moment && moment <= chapter.last());
    }
  }

  /// Hides what is beyond the last seen moment and the edge of the fog.
  void reveal(int seen, double edge) {
    ticks.forEach(tick -> tick.setVisible(tick.run().first() <= seen));
    for (int i = 0; i < brackets.size(); i++) {
      Bracket bracket = brackets.get(i);
      double from = x(bracket.chapter().first()) - BRACKET_MARGIN;
      bracket.setVisible(bracket.chapter().first() <= seen);
      double end = x(bracket.chapter().last()) + BRACKET_MARGIN;
      bracket.lay(metrics, from, Math.min(end, edge - 6), room(i));
    }
  }

  /// Hides the time labels under the bubble and in the fog.
  void uncoverTimes(double from, double to, double edge) {
    for (Text time : times) {
      double left = time.getX();
      double right = left + Lettering.width(time);
      time.setVisible((right < from - 4 || left > to + 4) && right < edge);
    }
  }

  boolean holdsFocus() {
    return ticks.stream().anyMatch(Node::isFocused);
  }

  void focus(int moment) {
    ticks.stream().filter(t -> t.run().holds(moment)).findFirst().ifPresent(Node::requestFocus);
  }

  private double room(int bracket) {
    return bracket + 1 < brackets.size()
        ? x(brackets.get(bracket + 1).chapter().first()) - BRACKET_MARGIN
        : Double.MAX_VALUE;
  }

  private void rails(Words words) {
    double right = axis.x(new SimTime(Long.MAX_VALUE)) + 8;
    rail(right, metrics.control(), 2);
    rail(right, metrics.data() - 2.5, 1.5);
    rail(right, metrics.data() + 2.5, 1.5);
    for (Row row : Row.values()) {
      boolean wall = row == Row.WALLS;
      Face face = wall ? Face.SANS : Face.SANS_MEDIUM;
      Token ink = wall ? Token.INK_3 : Token.INK_2;
      Text name = Lettering.of(words.say("row." + row.name()), face, 11.5, ink);
      ground.getChildren().add(Lettering.end(name, metrics.left() - 14, metrics.y(row)));
    }
  }

  private void rail(double right, double y, double width) {
    Line line = new Line(metrics.left() - 4, y, right, y);
    Token.BORDER.stroke(line);
    line.setStrokeWidth(width);
    ground.getChildren().add(line);
  }

  private Tick tick(Axis.Run run, Words words, boolean succeeded) {
    Moment first = storyline.moments().get(run.first());
    Moment last = storyline.moments().get(run.last());
    String spoken = run.count() == 1 ? words.tick(storyline, first) : words.run(first, last);
    String count = run.count() == 1 ? "" : words.say("count", run.count());
    Moment sign =
        storyline.moments().subList(run.first(), run.last() + 1).stream()
            .filter(Sign::isBadge)
            .findFirst()
            .orElse(first);
    double radius = Math.min(Tick.DISC, axis.step() / 2);
    Tick tick = new Tick(run, sign, succeeded, radius, new Tick.TickWords(spoken, count));
    tick.setLayoutX(run.x());
    tick.setLayoutY(metrics.y(Sign.row(sign)));
    return tick;
  }

  /// Labels the first moment of each chapter and the one after each silence.
  private void labels() {
    double free = 0;
    for (Moment moment : storyline.moments()) {
      Text text = Lettering.of(Words.clock(moment.at()), Face.MONO, 11, Token.INK_3);
      double left = axis.x(moment.at()) - Lettering.width(text) / 2;
      if (labelled(moment) && left >= free) {
        times.add(Lettering.start(text, left, metrics.time()));
        free = left + Lettering.width(text) + LABEL_GAP;
      }
    }
  }

  private boolean labelled(Moment moment) {
    return storyline.chapters().stream().anyMatch(c -> c.first() == moment.index())
        || axis.waits().stream().anyMatch(w -> isFirstAfter(w.leg().to(), moment));
  }

  private boolean isFirstAfter(SimTime instant, Moment moment) {
    return moment.at().compareTo(instant) >= 0
        && storyline.momentAt(instant.plus(-1)) == moment.index() - 1;
  }

  private double x(int moment) {
    return axis.x(storyline.moments().get(moment).at());
  }
}
