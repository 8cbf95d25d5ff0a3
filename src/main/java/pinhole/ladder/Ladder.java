package pinhole.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.ladder.Row.Fold.Topic;

/// A recording as a ladder: read once, then shown in rows as one wants them.
public final class Ladder {
  private final Storyline storyline;
  private final Topics topics;

  /// Messages and turns in the order of time.
  private final List<Row> all;

  private Ladder(Storyline storyline, List<Message> messages) {
    this.storyline = storyline;
    this.topics = new Topics(storyline.chapters(), messages);
    List<Row> rows = new ArrayList<>();
    for (Moment moment : storyline.moments()) {
      if (turns(moment)) {
        rows.add(new Row.Turn(moment));
      }
    }
    messages.forEach(message -> rows.add(new Row.Sent(message, Optional.empty())));
    rows.sort(Comparator.comparing(Row::at)); // stable: a turn comes before what follows from it
    all = List.copyOf(rows);
  }

  /// The ladder of a recording.
  public static Ladder of(Recording recording, Storyline storyline) {
    return new Ladder(storyline, new MessageReader(recording, storyline).read());
  }

  /// Whether TLS hides the control connection from everybody between its ends.
  public boolean sealed() {
    return all.stream().anyMatch(row -> row instanceof Row.Sent(Message m, var _) && sealed(m));
  }

  private static boolean sealed(Message message) {
    return message.lane() == Lane.CONTROL && message.segment().kind() == SegmentKind.TLS;
  }

  /// The first message with the same five values that opened its connection, if there is one.
  public Optional<Message> opening(Segment segment) {
    Optional<Message> found = Optional.empty();
    for (Row row : all) {
      if (row instanceof Row.Sent(Message message, var _)
          && message.number() <= segment.number()
          && message.segment().tuple().equals(segment.tuple())
          && message.segment().flags().has(TcpFlag.SYN)) {
        found = Optional.of(message);
      }
    }
    return found;
  }

  /// The last message that came to the sender of a segment and opened the other direction.
  public Optional<Message> answered(Segment segment) {
    Optional<Message> found = Optional.empty();
    for (Row row : all) {
      if (row instanceof Row.Sent(Message message, var _)
          && message.number() <= segment.number()
          && message.arrived().tuple().reversed().equals(segment.tuple())
          && message.segment().flags().has(TcpFlag.SYN)) {
        found = Optional.of(message);
      }
    }
    return found;
  }

  /// The rows that are wanted.
  public List<Row> rows(Choice choice) {
    List<Row> rows = new ArrayList<>();
    List<Row> shown = shown(choice);
    Silences silences = new Silences();
    int at = 0;
    while (at < shown.size()) {
      Row row = shown.get(at);
      if (row instanceof Row.Unseen) {
        rows.add(row); // and no word about how long nothing happens before it
        break;
      }
      Optional<Row.Wait> wait = silences.before(row);
      wait.ifPresent(rows::add);
      List<Message> run = run(shown, at);
      if (run.isEmpty()) {
        if (!endsWait(row, wait)) {
          rows.add(row);
        }
        at++;
      } else {
        fold(run, choice, rows);
        run.stream().skip(1).forEach(m -> silences.before(new Row.Sent(m, Optional.empty())));
        at += run.size();
      }
    }
    return List.copyOf(rows);
  }

  /// When, in a lesson, something may have to be added to the rows, in order.
  public List<SimTime> news() {
    List<SimTime> news = new ArrayList<>();
    for (Row row : all) {
      news.add(begins(row));
      if (row instanceof Row.Sent(Message message, var _)) {
        message.crossings().forEach(crossing -> news.add(crossing.seen()));
        news.add(message.ends());
      }
    }
    return news.stream().sorted().distinct().toList();
  }

  /// What somebody gave up, and what became of the session.
  private static boolean turns(Moment moment) {
    return moment.kind() == Moment.Kind.GAVE_UP || moment.kind() == Moment.Kind.ENDED;
  }

  /// A wait says by itself that somebody gave up at its end.
  private static boolean endsWait(Row row, Optional<Row.Wait> wait) {
    return row instanceof Row.Turn && wait.map(w -> w.why() == Row.Wait.Why.TIME_UP).orElse(false);
  }

  /// The messages and turns that are wanted, as far as they were seen.
  private List<Row> shown(Choice choice) {
    List<Row> shown = new ArrayList<>();
    Optional<Row> unseen = Optional.empty();
    for (Row row : all) {
      boolean wanted =
          !(row instanceof Row.Sent(Message m, var _)) || choice.lanes().contains(m.lane());
      if (wanted && choice.hides(begins(row))) {
        unseen = unseen.or(() -> Optional.of(new Row.Unseen(begins(row))));
      } else if (wanted) {
        shown.add(choice.seen().map(seen -> cut(row, seen)).orElse(row));
      }
    }
    unseen.ifPresent(shown::add);
    return shown;
  }

  /// When the playhead first looks at a row's segment.
  private static SimTime begins(Row row) {
    return row instanceof Row.Sent(Message message, var _) ? message.begins() : row.at();
  }

  private static Row cut(Row row, SimTime seen) {
    if (row instanceof Row.Sent(Message message, var fold)) {
      Message known = message.until(seen);
      return known.equals(message) ? row : new Row.Sent(known, fold);
    }
    return row;
  }

  /// The messages from here on that fold together, empty if they are too few.
  private List<Message> run(List<Row> shown, int from) {
    List<Message> run = new ArrayList<>();
    for (Row row : shown.subList(from, shown.size())) {
      if (!(row instanceof Row.Sent(Message message, var _))
          || topics.of(message).isEmpty()
          || !run.isEmpty() && !follows(run.getLast(), message)) {
        break;
      }
      run.add(message);
    }
    boolean enough = !run.isEmpty() && run.size() >= Topics.least(topic(run.getFirst()));
    return enough ? run : List.of();
  }

  private boolean follows(Message message, Message next) {
    return topics.together(message, next) && Silences.close(message.at(), next.at());
  }

  private Topic topic(Message message) {
    return topics.of(message).orElseThrow();
  }

  private void fold(List<Message> run, Choice choice, List<Row> rows) {
    Message first = run.getFirst();
    int key = first.number();
    boolean open = choice.opens(key, run);
    Topic topic = topic(first);
    Optional<Chapter> chapter =
        topic == Topic.CHAPTER
            ? Optional.of(storyline.chapters().get(first.chapter()))
            : Optional.empty();
    rows.add(new Row.Fold(key, topic, chapter, run, open));
    if (open) {
      run.forEach(message -> rows.add(new Row.Sent(message, Optional.of(key))));
    }
  }
}
