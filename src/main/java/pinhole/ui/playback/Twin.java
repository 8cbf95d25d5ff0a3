package pinhole.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;

/// Finds a moment of one run again in another run: what happens there is the same, to the first,
/// second, ... segment of that kind, whenever that is.
final class Twin {
  /// What a segment is to its session, whatever its addresses and numbers.
  private record Role(Optional<SegmentKind> kind, String word) {
    static Role of(Moment moment) {
      String word =
          moment
              .segment()
              .flatMap(s -> Announcement.line(s.payload()))
              .map(line -> line.split("[ -]", 2)[0])
              .orElse("");
      return new Role(moment.segment().map(Segment::kind), word);
    }
  }

  private Twin() {}

  /// The same moment in another run, empty if it does not happen there.
  static Optional<Moment> of(Moment moment, Storyline before, Storyline after) {
    Predicate<Moment> alike = m -> m.kind() == moment.kind() && place(m, moment);
    List<Moment> here = before.moments().stream().filter(alike).toList();
    List<Moment> there = after.moments().stream().filter(alike).toList();
    return at(there, here.indexOf(moment));
  }

  /// What the same wall makes of the same segment in another run, empty if it does not get there.
  static Optional<Moment> atWall(Moment moment, Storyline before, Storyline after) {
    Predicate<Moment> alike = m -> !m.device().isHost() && place(m, moment);
    if (moment.device().isHost()) {
      return Optional.empty();
    }
    List<Moment> here = firstOfEach(before, alike);
    for (int i = 0; i < here.size(); i++) {
      if (number(here.get(i)).equals(number(moment))) {
        return at(firstOfEach(after, alike), i);
      }
    }
    return Optional.empty();
  }

  private static List<Moment> firstOfEach(Storyline story, Predicate<Moment> alike) {
    List<Moment> firsts = new ArrayList<>();
    for (Moment moment : story.moments()) {
      boolean known = firsts.stream().anyMatch(m -> number(m).equals(number(moment)));
      if (alike.test(moment) && !known) {
        firsts.add(moment);
      }
    }
    return firsts;
  }

  private static boolean place(Moment a, Moment b) {
    return a.lane() == b.lane() && a.device() == b.device() && Role.of(a).equals(Role.of(b));
  }

  private static Optional<Integer> number(Moment moment) {
    return moment.segment().map(Segment::number);
  }

  private static Optional<Moment> at(List<Moment> list, int index) {
    return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
