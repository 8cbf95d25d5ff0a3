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
import pinhole.ui.kit.Children;
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
  private final Group ground;
  private final Group front;
  private final List<Tick> ticks;
  private final List<Bracket> brackets;
  private final List<Text> times;
  private Optional<Second> second = Optional.empty();
  private Optional<ForkMark> fork = Optional.empty();

  /// Draws a run with the nodes of the run before, as far as they look the same.
  Drawn(Playhead.Take take, Joint joint, Axis axis, Metrics metrics, Words words, Parts parts) {
    this.storyline = take.storyline();
    this.axis = axis;
    this.metrics = metrics;
    ground = parts.ground();
    front = parts.front();
    brackets = brackets(words, parts.brackets());
    ticks = ticks(axis.runs(joint.storyline(), storyline), take, words, parts.ticks());
    times = times(parts.times());
    List<Node> under = new ArrayList<>(rails(parts.rails()));
    under.addAll(waits(words, parts.waits()));
    under.addAll(brackets);
    under.addAll(times);
    Children.show(ground.getChildren(), under);
    Children.show(front.getChildren(), parts.ticks().all());
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

  private List<Line> rails(Kept<Parts.Rail, Line> kept) {
    List<Parts.Rail> rails =
        List.of(
            rail(metrics.control(), 2),
            rail(metrics.data() - 2.5, 1.5),
            rail(metrics.data() + 2.5, 1.5));
    return kept.use(rails, i -> rails.get(i).line());
  }

  private Parts.Rail rail(double y, double width) {
    return new Parts.Rail(metrics.left() - 4, right(), y, width);
  }

  private List<WaitBlock> waits(Words words, Kept<Parts.Silence, WaitBlock> kept) {
    List<Parts.Silence> silences = new ArrayList<>();
    for (Axis.Wait wait : axis.waits()) {
      double seconds = wait.leg().seconds();
      String label = words.say("seconds", Words.span(seconds));
      String spoken = words.silence(seconds, unanswered(wait.leg().from()));
      silences.add(
          new Parts.Silence(wait, metrics, WaitBlock.Room.beside(wait, ticks), label, spoken));
    }
    return kept.use(silences, i -> silences.get(i).block());
  }

  private List<Bracket> brackets(Words words, Kept<Parts.Title, Bracket> kept) {
    List<Chapter> chapters = storyline.chapters();
    List<Parts.Title> titles =
        chapters.stream()
            .map(c -> new Parts.Title(words.chapter(c), words.shortChapter(c)))
            .toList();
    List<Bracket> all =
        kept.use(
            titles,
            i -> new Bracket(chapters.get(i), titles.get(i).words(), titles.get(i).brief()));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).use(chapters.get(i));
    }
    return all;
  }

  private List<Tick> ticks(
      List<Axis.Run> runs, Playhead.Take take, Words words, Kept<Tick.Look, Tick> kept) {
    boolean succeeded = take.recording().succeeded();
    double radius = Math.min(Tick.DISC, axis.step() / 2);
    List<Tick.TickWords> said = runs.stream().map(run -> words(run, words)).toList();
    List<Moment> signs =
        runs.stream()
            .map(run -> Tick.loudest(storyline.moments().subList(run.first(), run.last() + 1)))
            .toList();
    List<Tick.Look> looks = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      looks.add(Tick.Look.of(signs.get(i), succeeded, said.get(i).count()));
    }
    List<Tick> all =
        kept.use(looks, i -> new Tick(runs.get(i), signs.get(i), succeeded, radius, said.get(i)));
    for (int i = 0; i < runs.size(); i++) {
      all.get(i).use(runs.get(i), radius, said.get(i));
      all.get(i).setLayoutX(runs.get(i).x());
      all.get(i).setLayoutY(metrics.y(Sign.row(signs.get(i))));
    }
    return all;
  }

  private Tick.TickWords words(Axis.Run run, Words words) {
    Moment first = storyline.moments().get(run.first());
    Moment last = storyline.moments().get(run.last());
    boolean one = run.count() == 1;
    String spoken = one ? words.tick(storyline, first) : words.run(first, last);
    return words.of(spoken, one ? "" : words.say("count", run.count()));
  }

  /// Labels the first moment of each chapter and the one after each silence.
  private List<Text> times(Kept<String, Text> kept) {
    List<Moment> labelled = storyline.moments().stream().filter(this::labelled).toList();
    List<String> clocks = labelled.stream().map(m -> Words.clock(m.at())).toList();
    List<Text> all = kept.use(clocks, i -> Lettering.of(clocks.get(i), Face.MONO, 11, Token.INK_3));
    List<Text> fitting = new ArrayList<>();
    double free = 0;
    for (int i = 0; i < all.size(); i++) {
      Text text = all.get(i);
      double width = Lettering.width(text);
      double left = axis.x(labelled.get(i).at()) - width / 2;
      if (left >= free) {
        fitting.add(Lettering.start(text, left, metrics.time()));
        free = left + width + LABEL_GAP;
      }
    }
    return fitting;
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
