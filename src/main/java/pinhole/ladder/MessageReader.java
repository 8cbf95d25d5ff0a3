package pinhole.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Lanes;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Storyline;
import pinhole.engine.sim.Transit;

/// Reads the messages of a recording: each segment from where it was sent to where it ended. Lone
/// acknowledgments that nobody stops at go with the message that they answer.
final class MessageReader {
  private final Recording recording;
  private final Storyline storyline;
  private final Lanes lanes;
  private final SequencedMap<Integer, Tally> tallies = new TreeMap<>();
  private final Attempts attempts = new Attempts();

  MessageReader(Recording recording, Storyline storyline) {
    this.recording = recording;
    this.storyline = storyline;
    this.lanes = Lanes.of(recording.scenario());
  }

  /// The messages in the order in which they set out.
  List<Message> read() {
    for (Moment moment : storyline.moments()) {
      moment.segment().ifPresent(s -> tally(s).moment(moment));
    }
    for (Step step : recording.steps()) {
      step.outcomes().forEach(outcome -> note(step.at(), outcome));
    }
    List<Tally> sent = new ArrayList<>(tallies.values());
    sent.removeIf(tally -> tally.legs().isEmpty());
    sent.sort(Comparator.comparing(tally -> tally.legs().getFirst().departs()));
    Acknowledgments acks = new Acknowledgments();
    for (Tally tally : sent) {
      if (quiet(tally)) {
        acks.answer(tally.legs().getFirst());
      } else {
        acks.add(message(tally), tally.legs().getLast().segment());
      }
    }
    return acks.messages();
  }

  private Tally tally(Segment segment) {
    return tallies.computeIfAbsent(segment.number(), _ -> new Tally());
  }

  /// Whether it is an acknowledgment and nothing else, and nothing happens to it.
  private static boolean quiet(Tally tally) {
    return tally.legs().getFirst().segment().kind() == SegmentKind.ACK
        && tally.moments().isEmpty()
        && tally.crossings().stream().noneMatch(Crossing::stops);
  }

  private void note(SimTime at, Outcome outcome) {
    switch (outcome) {
      case Outcome.SegmentSent(Transit transit) -> tally(transit.segment()).leg(transit);
      case Outcome.Decided(DeviceId wall, Segment segment, var decision) ->
          tally(segment).decided(wall, decision, at);
      case Outcome.WentAround(DeviceId wall, Segment segment) ->
          tally(segment).wentAround(wall, at);
      case Outcome.NobodyThere(DeviceId wall, Segment segment) ->
          tally(segment).nobodyThere(wall, at);
      case Outcome.Translated(DeviceId _, int number, var translation) ->
          tallies.get(number).translated(translation);
      case Outcome.AlgRead(DeviceId _, Segment segment, var report) ->
          tally(segment).read(segment, report);
      case Outcome.NobodyListens(DeviceId _, Segment segment) -> tally(segment).nobodyListens();
      case Outcome.TcpStepped _,
          Outcome.PortOpened _,
          Outcome.PortClosed _,
          Outcome.LineSaid _,
          Outcome.LineHeard _,
          Outcome.FtpStepped _,
          Outcome.PinholeOpened _,
          Outcome.PinholeUsed _,
          Outcome.PinholeClosed _,
          Outcome.SessionEnded _,
          Outcome.StepLimitReached _ -> {}
    }
  }

  private Message message(Tally tally) {
    Transit first = tally.legs().getFirst();
    Transit last = tally.legs().getLast();
    Optional<Crossing> stop = tally.crossings().stream().filter(Crossing::stops).findFirst();
    SimTime shown = shown(tally, stop.isPresent() || tally.nobodyListened());
    return new Message(
        first.segment(),
        last.segment(),
        lane(first.segment()),
        first.from(),
        stop.map(Crossing::wall).orElse(last.to()),
        first.departs(),
        tally.moments().isEmpty() ? shown : tally.moments().getFirst().at(),
        stop.map(Crossing::seen).orElse(last.arrives()),
        shown,
        first.from().isHost() ? attempts.count(first.segment()) : 1,
        chapter(tally, shown),
        tally.crossings(),
        fate(tally, stop.isPresent(), last.to()),
        List.of());
  }

  /// Of which connection it is; a report is of the connection that it reports on.
  private Lane lane(Segment segment) {
    FiveTuple tuple =
        segment.payload() instanceof Payload.IcmpError error ? error.about() : segment.tuple();
    return lanes.of(tuple);
  }

  private static Message.Fate fate(Tally tally, boolean stopped, DeviceId last) {
    if (stopped) {
      return Message.Fate.STOPPED;
    }
    if (!last.isHost()) {
      return Message.Fate.UNDER_WAY;
    }
    return tally.nobodyListened() ? Message.Fate.NOBODY_LISTENS : Message.Fate.ARRIVED;
  }

  /// Where it is stopped, if it is, else where it is first looked at.
  private static SimTime shown(Tally tally, boolean stopped) {
    List<Moment> moments = tally.moments();
    if (!moments.isEmpty()) {
      return (stopped ? moments.getLast() : moments.getFirst()).at();
    }
    Transit stretch =
        tally.legs().stream()
            .filter(leg -> leg.link() == LinkId.INTERNET)
            .findFirst()
            .orElse(tally.legs().getFirst());
    return new SimTime((stretch.departs().micros() + stretch.arrives().micros()) / 2);
  }

  private int chapter(Tally tally, SimTime shown) {
    int moment =
        tally.moments().isEmpty() ? storyline.momentAt(shown) : tally.moments().getFirst().index();
    int low = 0;
    int high = storyline.chapters().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Chapter chapter = storyline.chapters().get(middle);
      if (chapter.first() <= moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
