package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Relations;
import pinhole.engine.sim.Storyline;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.Playhead;

/// The drawing of one recording at one width.
final class Drawn {
  private static final double LABEL_GAP = 14;
  private static final double BRACKET_MARGIN = 9;
  private static final double BRACKET_GAP = 1.5;
  private static final double LAST_TITLE = Metrics.RIGHT; // how far it may reach out of the rows

  private final Storyline storyline;
  private final Axis axis;
  private final Metrics metrics;
  private final Group ground = new Group();
  private final Group front = new Group();
  private final List<Tick> ticks = new ArrayList<>();
  private final List<Bracket> brackets = new ArrayList<>();
  private final List<Text> times = new ArrayList<>();
  private Optional<Second> second = Optional.empty();
  private Optional<ForkMark> fork = Optional.empty();

  Drawn(Playhead.Take take, Joint joint, Axis axis, Metrics metrics, Words words) {
    this.storyline = take.storyline();
    this.axis = axis;
    this.metrics = metrics;
    rails();
    for (Chapter chapter : storyline.chapters()) {
      brackets.add(new Bracket(chapter, words.chapter(chapter), words.shortChapter(chapter)));
    }
    for (Axis.Run run : axis.runs(joint.storyline(), storyline)) {
      ticks.add(tick(run, words, take.recording().succeeded()));
    }
    for (Axis.Wait wait : axis.waits()) {
      double seconds = wait.leg().seconds();
      String label = words.say("seconds", Words.span(seconds));
      String spoken = words.silence(seconds, unanswered(wait.leg().from()));
      ground.getChildren().add(new WaitBlock(wait, metrics, ticks, label, spoken));
    }
    labels();
    ground.getChildren().addAll(brackets);
    ground.getChildren().addAll(times);
    front.getChildren().setAll(ticks);
  }

  /// Draws another run under this one.
  Second second(Beside beside, Joint joint, Words words) {
    List<Axis.Run> runs = axis.runs(joint.storyline(), beside.take().storyline());
    Second rows = new Second(beside, runs, right(), metrics, words);
    second = Optional.of(rows);
    front.getChildren().addFirst(rows);
    return rows;
  }

  /// Marks where two runs part.
  void fork(SimTime at, String name, String sentence) {
    double x = axis.x(at) - axis.step() / 2;
    ForkMark mark = new ForkMark(x, metrics, name, sentence);
    fork = Optional.of(mark);
    ground.getChildren().add(mark);
  }

  private boolean unanswered(SimTime from) {
    int before = storyline.momentAt(from);
    return before >= 0
        && switch (storyline.moments().get(before).kind()) {
          case DROPPED, NOBODY_THERE, ALG_DISCARDED -> true;
          case SENT,
              PASSED,
              CHECKED,
              REJECTED,
              PINHOLE_OPENED,
              PINHOLE_USED,
              ALG_DECLINED,
              NOBODY_LISTENS,
              GAVE_UP,
              ENDED ->
              false;
        };
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

  /// Marks the ticks of the picked segment and of those that belong to it.
  void select(Optional<Integer> picked, Relations relations) {
    for (Tick tick : ticks) {
      List<Integer> own =
          storyline.moments().subList(tick.run().first(), tick.run().last() + 1).stream()
              .flatMap(m -> m.segment().stream())
              .map(Segment::number)
              .toList();
      boolean itself = picked.filter(own::contains).isPresent();
      boolean related =
          picked.isPresent() && own.stream().anyMatch(n -> relations.related(picked.get(), n));
      Tick.Bond bond = related ? Tick.Bond.RELATED : Tick.Bond.NONE;
      tick.select(itself ? Tick.Bond.PICKED : bond);
    }
  }

  /// Hides what is beyond the last seen moment and the edge of the fog.
  void reveal(int seen, double edge, Lens lens) {
    ticks.forEach(tick -> tick.setVisible(tick.run().first() <= seen));
    for (int i = 0; i < brackets.size(); i++) {
      Bracket bracket = brackets.get(i);
      bracket.setVisible(bracket.chapter().first() <= seen);
      bracket.lay(metrics, span(i, edge, lens), lens);
    }
    second.ifPresent(rows -> rows.reveal(edge));
  }

  private Bracket.Span span(int i, double edge, Lens lens) {
    double limit = Math.min(from(i + 1), lens.end() + LAST_TITLE);
    return new Bracket.Span(from(i), Math.min(to(i), edge - 6), limit);
  }

  /// Hides the time labels under the bubble, under the fork's name, and in the fog.
  void uncoverTimes(double from, double to, double edge) {
    fork.ifPresent(mark -> mark.uncover(from, to, edge));
    double forkFrom = fork.map(ForkMark::from).orElse(Double.MAX_VALUE);
    double forkTo = fork.map(ForkMark::to).orElse(Double.MAX_VALUE);
    for (Text time : times) {
      double left = time.getX();
      double right = left + Lettering.width(time);
      boolean free = right < from - 4 || left > to + 4;
      boolean unnamed = right < forkFrom - 4 || left > forkTo + 4;
      time.setVisible(free && unnamed && right < edge);
    }
  }

  boolean holdsFocus() {
    return ticks.stream().anyMatch(Node::isFocused);
  }

  void focus(int moment) {
    ticks.stream().filter(t -> t.run().holds(moment)).findFirst().ifPresent(Node::requestFocus);
  }

  /// Where a bracket begins: halfway to the chapter before if that is near.
  private double from(int bracket) {
    if (bracket >= brackets.size()) {
      return Double.MAX_VALUE;
    }
    double first = x(brackets.get(bracket).chapter().first());
    double before = bracket == 0 ? 0 : x(brackets.get(bracket - 1).chapter().last());
    return Math.max(first - BRACKET_MARGIN, (before + first) / 2 + BRACKET_GAP);
  }

  private double to(int bracket) {
    double last = x(brackets.get(bracket).chapter().last());
    boolean isLast = bracket + 1 == brackets.size();
    double after = isLast ? Double.MAX_VALUE : x(brackets.get(bracket + 1).chapter().first());
    return Math.min(last + BRACKET_MARGIN, (last + after) / 2 - BRACKET_GAP);
  }

  private double right() {
    return axis.x(new SimTime(Long.MAX_VALUE)) + 8;
  }

  private void rails() {
    rail(right(), metrics.control(), 2);
    rail(right(), metrics.data() - 2.5, 1.5);
    rail(right(), metrics.data() + 2.5, 1.5);
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
    Moment sign = Tick.loudest(storyline.moments().subList(run.first(), run.last() + 1));
    double radius = Math.min(Tick.DISC, axis.step() / 2);
    Tick tick = new Tick(run, sign, succeeded, radius, words.of(spoken, count));
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
