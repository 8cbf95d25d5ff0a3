package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.explain.Caption;
import pinhole.explain.Ports;
import pinhole.explain.Reason;
import pinhole.explain.Reasons;
import pinhole.ui.why.Hop.Sign;
import pinhole.ui.why.Page.Subject;

/// Reads from a recording what can be asked at a moment, and the answers.
final class InquiryReader {
  private final Recording recording;
  private final WhyWords words;
  private final Reasons reasons;
  private final SieveReader sieves;
  private Optional<Set<Integer>> ports = Optional.empty();

  InquiryReader(Recording recording, WhyWords words) {
    this.recording = recording;
    this.words = words;
    this.reasons = words.explainer().reasons(recording);
    this.sieves = new SieveReader(recording, words);
  }

  /// The numbers that are ports in what is said, read when they are needed.
  Set<Integer> ports() {
    if (ports.isEmpty()) {
      ports = Optional.of(Ports.of(recording));
    }
    return ports.get();
  }

  /// Before the first moment there is only what is about to happen.
  Inquiry at(Optional<Moment> moment) {
    return moment.map(m -> at(m, m.at())).orElseGet(this::start);
  }

  /// What can be asked at the last moment: what happens after it belongs to it too, for no other
  /// one tells of it.
  Inquiry atLast(Moment moment) {
    return at(moment, recording.duration());
  }

  /// What can be asked about a segment that was picked: what the last wall that it came to made of
  /// it. Empty as long as it came to none.
  Optional<Inquiry> about(int number, SimTime now) {
    Optional<Way> way =
        Way.sent(recording, number, now).map(segment -> Way.of(recording, segment, now));
    return way.filter(w -> !w.stays().isEmpty()).map(this::about);
  }

  private Inquiry about(Way way) {
    List<Hop> hops = new ArrayList<>();
    way.stays().forEach(stay -> hops.add(wall(stay)));
    beyond(way, hops);
    return new Inquiry(hops, way.stays().size() - 1, Optional.empty());
  }

  private Inquiry start() {
    Caption caption = words.explainer().startCaption(recording);
    Reason reason = new Reason(caption.sentence(), caption.detail(), List.of());
    return new Inquiry(List.of(), 0, Optional.of(chain(words.of("ask.start"), reason)));
  }

  private Inquiry at(Moment moment, SimTime until) {
    List<Hop> hops = new ArrayList<>();
    boolean first = hostComesFirst(moment);
    if (first) {
      hops.add(host(moment));
    }
    Optional<Segment> segment = moment.segment().or(() -> Way.behind(recording, moment));
    segment.ifPresent(s -> walls(Way.of(recording, s, until), moment, hops));
    if (!first && !atWall(moment)) {
      hops.add(host(moment));
    }
    return new Inquiry(hops, chosen(hops, moment, first), Optional.empty());
  }

  private static int chosen(List<Hop> hops, Moment moment, boolean first) {
    if (first) {
      return 0;
    }
    for (int i = hops.size() - 1; i >= 0; i--) {
      boolean host = hops.get(i).sign() == Sign.NOBODY || hops.get(i).sign() == Sign.HOST;
      if (hops.get(i).device() == moment.device() && host != atWall(moment)) {
        return i;
      }
    }
    return hops.size() - 1;
  }

  private static boolean atWall(Moment moment) {
    return switch (moment.kind()) {
      case PASSED,
          CHECKED,
          DROPPED,
          REJECTED,
          PINHOLE_OPENED,
          ALG_DECLINED,
          ALG_DISCARDED,
          PINHOLE_USED ->
          true;
      case SENT, NOBODY_LISTENS, NOBODY_THERE, GAVE_UP, ENDED -> false;
    };
  }

  private static boolean hostComesFirst(Moment moment) {
    return switch (moment.kind()) {
      case SENT, GAVE_UP, ENDED -> true;
      case NOBODY_LISTENS,
          NOBODY_THERE,
          PASSED,
          CHECKED,
          DROPPED,
          REJECTED,
          PINHOLE_OPENED,
          ALG_DECLINED,
          ALG_DISCARDED,
          PINHOLE_USED ->
          false;
    };
  }

  private Hop host(Moment moment) {
    Sign sign =
        switch (moment.kind()) {
          case SENT, ENDED -> Sign.HOST;
          case GAVE_UP -> Sign.WAIT;
          case NOBODY_LISTENS, NOBODY_THERE -> Sign.NOBODY;
          case PASSED,
              CHECKED,
              DROPPED,
              REJECTED,
              PINHOLE_OPENED,
              ALG_DECLINED,
              ALG_DISCARDED,
              PINHOLE_USED ->
              Sign.AHEAD;
        };
    Page page = chain(reasons.question(moment), reasons.of(moment));
    String name =
        moment.kind() == Moment.Kind.NOBODY_THERE
            ? words.of("hop.network")
            : words.device(moment.device());
    String what =
        moment.kind() == Moment.Kind.ENDED
            ? words.of(Way.succeeds(recording, moment) ? "hop.succeeds" : "hop.fails")
            : words.of("hop", moment.kind());
    return new Hop(moment.device(), sign, name, what, Optional.of(page));
  }

  private Page chain(String question, Reason reason) {
    List<SieveRow> rows = new RowMaker(words).chain(reason.point(), reason.because());
    return new Page(question, rows, false, reason, Optional.empty());
  }

  private void walls(Way way, Moment moment, List<Hop> hops) {
    for (Stay stay : way.stays()) {
      boolean here = atWall(moment) && stay.wall() == moment.device();
      hops.add(here ? wall(stay, moment) : wall(stay));
    }
    beyond(way, hops);
  }

  private void beyond(Way way, List<Hop> hops) {
    for (DeviceId wall : way.around()) {
      hops.add(unseen(wall, "hop.around"));
    }
    for (DeviceId wall : way.ahead()) {
      hops.add(unseen(wall, "hop.ahead"));
    }
  }

  private Hop unseen(DeviceId wall, String key) {
    return new Hop(wall, Sign.AHEAD, words.device(wall), words.of(key), Optional.empty());
  }

  /// The wall of the moment.
  private Hop wall(Stay stay, Moment moment) {
    boolean reading = moment.kind() == Moment.Kind.CHECKED;
    boolean alg =
        moment.kind() == Moment.Kind.PINHOLE_OPENED || moment.kind() == Moment.Kind.ALG_DECLINED;
    List<SieveRow> rows = reading ? sieves.reading(stay) : sieves.decided(stay, alg);
    Page page =
        new Page(
            reasons.question(moment), rows, true, reasons.of(moment), Optional.of(subject(stay)));
    Sign sign = reading ? Sign.READING : sign(stay);
    String what =
        reading ? words.of("hop.reading") : alg ? words.of("hop", moment.kind()) : what(stay);
    return new Hop(stay.wall(), sign, words.device(stay.wall()), what, Optional.of(page));
  }

  /// Another wall on the way.
  private Hop wall(Stay stay) {
    Page page =
        new Page(
            reasons.question(stay.segment(), stay.decision()),
            sieves.decided(stay, false),
            true,
            reasons.of(stay.step(), stay.wall(), stay.segment(), stay.decision()),
            Optional.of(subject(stay)));
    return new Hop(
        stay.wall(), sign(stay), words.device(stay.wall()), what(stay), Optional.of(page));
  }

  private static Subject subject(Stay stay) {
    return new Subject(stay.wall(), stay.segment().number());
  }

  private static Sign sign(Stay stay) {
    return switch (stay.decision().verdict()) {
      case ACCEPT ->
          switch (SieveReader.algFinding(stay).orElse(null)) {
            case AlgFinding.Opened _ -> Sign.HOLE;
            case AlgFinding.Sealed _ -> Sign.SEALED;
            case null, default -> Sign.PASS;
          };
      case DROP -> Sign.DROP;
      case REJECT -> Sign.REJECT;
    };
  }

  /// "rule 2, out"
  private String what(Stay stay) {
    return words.of(
        "hop.decided",
        words.explainer().decider(stay.decision()),
        words.way(stay.decision().direction()));
  }
}
