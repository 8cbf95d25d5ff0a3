package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Family;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Relations;
import pinhole.ladder.Choice;
import pinhole.ladder.Details;
import pinhole.ladder.Ladder;
import pinhole.ladder.Message;
import pinhole.ladder.Places;
import pinhole.ladder.Row;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

/// What the ladder shows now: its rows, and which of them are marked.
final class LadderState {
  private final Playhead playhead;
  private final Selection selection;
  private final SortedSet<Integer> opened = new TreeSet<>();
  private final SortedSet<Integer> shut = new TreeSet<>();
  private Set<Lane> lanes = EnumSet.allOf(Lane.class);
  private boolean fogged;
  private Ladder ladder; // after the first `read`
  private Relations relations;
  private List<SimTime> news = List.of();
  private List<Row> rows = List.of();
  private List<Integer> looked = List.of();

  LadderState(Playhead playhead, Selection selection) {
    this.playhead = playhead;
    this.selection = selection;
  }

  /// Reads the recording that is loaded now.
  void read() {
    ladder = Ladder.of(playhead.recording(), playhead.storyline());
    relations = Relations.of(playhead.recording());
    news = ladder.news();
    opened.clear();
    shut.clear();
  }

  void show(Set<Lane> wanted) {
    lanes = Set.copyOf(wanted);
  }

  void fogged(boolean on) {
    fogged = on;
  }

  /// The rows as they were last arranged.
  List<Row> rows() {
    return rows;
  }

  /// Opens a fold or closes it.
  void fold(Row.Fold fold, boolean open) {
    (open ? opened : shut).add(fold.key());
    (open ? shut : opened).remove(fold.key());
  }

  /// How much of the news was seen: if it changes, the rows do.
  int newsSeen() {
    if (!fogged) {
      return 0;
    }
    int place = Collections.binarySearch(news, playhead.seenProperty().get());
    return place >= 0 ? place + 1 : -place - 1;
  }

  /// Arranges the rows anew.
  void arrange() {
    List<Integer> now = looked();
    if (!now.equals(looked)) {
      shut.clear(); // it was closed although this was looked at, not whatever comes
      looked = now;
    }
    rows = ladder.rows(new Choice(lanes, seen(), opened, shut, looked));
  }

  /// Which rows are marked.
  Marks marks() {
    int now = Places.at(rows, playhead.currentMoment(), playhead.now());
    int picked = selection.segmentProperty().get().map(n -> Places.of(rows, n)).orElse(-1);
    return new Marks(now, focus(now), picked, related(picked));
  }

  /// The rows of announcement and calls of the data connection that the picked segment is about.
  private List<Integer> related(int picked) {
    Optional<Family> family = selection.segmentProperty().get().flatMap(relations::of);
    List<Integer> found = new ArrayList<>();
    family.ifPresent(f -> {
      for (int number : Stream.concat(f.announcements().stream(), f.dataSyns().stream()).toList()) {
        int row = Places.of(rows, number);
        if (row >= 0 && row != picked && !found.contains(row)) {
          found.add(row);
        }
      }
    });
    return found;
  }

  /// Whether TLS hides the control connection.
  boolean sealed() {
    return ladder.sealed();
  }

  /// The segment that is told about: the picked one, or else that of the playhead.
  Optional<Message> subject() {
    Optional<Message> picked = selection.segmentProperty().get().flatMap(this::message);
    return picked.or(() -> segmentNow().flatMap(this::message));
  }

  /// What there is to say about a segment.
  Details details(Message message) {
    return Details.of(message, ladder, playhead.storyline());
  }

  /// The message that a segment is part of, as far as it was seen.
  private Optional<Message> message(int number) {
    int at = Places.of(rows, number);
    if (at < 0) {
      return Optional.empty();
    }
    return switch (rows.get(at)) {
      case Row.Sent(Message message, var _) -> Optional.of(message);
      case Row.Fold fold -> fold.messages().stream().filter(m -> m.standsFor(number)).findFirst();
      case Row.Wait _, Row.Turn _, Row.Unseen _ -> Optional.empty();
    };
  }

  private Optional<SimTime> seen() {
    return fogged ? Optional.of(playhead.seenProperty().get()) : Optional.empty();
  }

  private List<Integer> looked() {
    List<Integer> numbers = new ArrayList<>();
    segmentNow().ifPresent(numbers::add);
    selection.segmentProperty().get().ifPresent(numbers::add);
    return numbers;
  }

  private Optional<Integer> segmentNow() {
    return playhead.currentMoment().flatMap(Moment::segment).map(Segment::number);
  }

  /// Where the playhead's moment happens, if its segment has the row.
  private Optional<DeviceId> focus(int row) {
    Optional<Moment> moment = playhead.currentMoment();
    Optional<Integer> number = moment.flatMap(Moment::segment).map(Segment::number);
    boolean own =
        row >= 0
            && rows.get(row) instanceof Row.Sent sent
            && number.filter(sent::standsFor).isPresent();
    return own ? moment.map(Moment::device) : Optional.empty();
  }
}
