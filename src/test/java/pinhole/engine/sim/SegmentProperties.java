package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Translation;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.property.Demand;
import pinhole.property.Property;

/// No segment is lost without a decision, none is made twice, and each keeps its number.
final class SegmentProperties {
  private SegmentProperties() {}

  static List<Property> all() {
    return List.of(
        Property.of("each segment on a link arrives once or is under way", SegmentProperties::once),
        Property.of("hosts and refusals number segments 1, 2, 3", SegmentProperties::numbers),
        Property.ofSteps("a firewall decides on each segment once", SegmentProperties::decided),
        Property.ofSteps(
            "a firewall passes on what it accepts, changed only with a reason",
            SegmentProperties::passedOn),
        Property.ofSteps("a firewall answers what it rejects", SegmentProperties::answered),
        Property.ofSteps("a host takes or refuses what arrives", SegmentProperties::taken));
  }

  private static void once(Recording recording) {
    SequencedMap<String, Transit> seen = new TreeMap<>();
    SequencedMap<String, Transit> underWay = new TreeMap<>();
    for (Step step : recording.steps()) {
      if (step.event() instanceof Event.SegmentArrives(Transit transit)) {
        Transit sent = underWay.remove(key(transit));
        Demand.that(transit.equals(sent), "%s arrives, but %s was under way", transit, sent);
      }
      for (Transit transit : sent(step)) {
        Transit twin = seen.put(key(transit), transit);
        Demand.that(twin == null, "%s is sent twice over one link", transit);
        underWay.put(key(transit), transit);
      }
    }
    boolean quiet = recording.end() == Recording.End.QUIET;
    Demand.that(!quiet || underWay.isEmpty(), "these never arrive: %s", underWay.values());
  }

  private static String key(Transit transit) {
    return transit.segment().number() + " " + transit.from() + " " + transit.to();
  }

  private static void numbers(Recording recording) {
    int last = 0;
    for (Step step : recording.steps()) {
      Optional<Segment> arrived = arrivedAtWall(step);
      for (Transit transit : sent(step)) {
        int number = transit.segment().number();
        boolean passedOn = arrived.map(a -> a.number() == number).orElse(false);
        Demand.that(passedOn || number == last + 1, "after %s comes %s", last, transit);
        last = passedOn ? last : number;
      }
    }
  }

  private static void decided(Recording recording, World before, Step step) {
    List<Outcome.Decided> all = decisions(step);
    Optional<Segment> arrived = arrivedAtWall(step);
    boolean around = has(step, Outcome.WentAround.class);
    Demand.that(!around || arrived.isPresent(), "nothing went around");
    int due = arrived.isPresent() && !around ? 1 : 0;
    Demand.equal(all.size(), due, "the number of decisions");
    for (Outcome.Decided one : all) {
      Demand.equal(one.segment(), arrived.orElseThrow(), "the segment decided on");
      Demand.equal(one.firewall(), step.event().device(), "the firewall that decides");
    }
  }

  private static void passedOn(Recording recording, World before, Step step) {
    if (arrivedAtWall(step).isEmpty()) {
      return;
    }
    Transit came = ((Event.SegmentArrives) step.event()).transit();
    List<Transit> onward = new ArrayList<>(sent(step));
    onward.removeIf(t -> t.segment().number() != came.segment().number());
    boolean accepted =
        decisions(step).stream().allMatch(d -> d.decision().verdict() == Verdict.ACCEPT);
    boolean nobody = has(step, Outcome.NobodyThere.class);
    Demand.equal(onward.size(), accepted && !nobody ? 1 : 0, "how often it is passed on");
    for (Transit goes : onward) {
      Demand.equal(goes.from(), came.to(), "where it leaves");
      Demand.equal(goes.to(), came.to().next(came.towardServer()), "where it goes");
      unchangedButFor(step, came.segment(), goes.segment());
    }
  }

  private static void unchangedButFor(Step step, Segment came, Segment goes) {
    Demand.equal(goes.flags(), came.flags(), "the flags");
    Optional<Translation> translation = Optional.empty();
    boolean rewritten = false;
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.Translated(DeviceId _, int number, Translation t)) {
        Demand.equal(number, came.number(), "the number of what is translated");
        translation = Optional.of(t);
      } else if (outcome instanceof Outcome.AlgRead(DeviceId _, Segment _, AlgReport report)) {
        rewritten |=
            report.why().because().stream()
                .anyMatch(w -> w.finding() instanceof AlgFinding.Rewritten);
        rewritten |= report.why().finding() instanceof AlgFinding.Masked;
      }
    }
    Demand.equal(translation.map(Translation::before).orElse(came.tuple()), came.tuple(), "before");
    Demand.equal(goes.tuple(), translation.map(Translation::after).orElse(came.tuple()), "after");
    if (!(came.payload() instanceof Payload.IcmpError)) {
      Demand.equal(!goes.payload().equals(came.payload()), rewritten, "whether the text changes");
    }
  }

  private static void answered(Recording recording, World before, Step step) {
    for (Outcome.Decided one : decisions(step)) {
      Transit came = ((Event.SegmentArrives) step.event()).transit();
      Segment segment = came.segment();
      Decision decision = one.decision();
      List<Transit> answers = new ArrayList<>(sent(step));
      answers.removeIf(t -> t.segment().number() == segment.number());
      answers.removeIf(t -> isFarewell(t, came, step));
      boolean due = decision.verdict() == Verdict.REJECT && !segment.flags().has(TcpFlag.RST);
      Demand.equal(answers.size(), due ? 1 : 0, "the number of answers");
      for (Transit answer : answers) {
        Demand.equal(answer.to(), came.from(), "who gets the answer");
        concerns(answer.segment(), segment);
      }
    }
  }

  /// Whether this is the RST that an ALG sends to the other end of a connection that it closes.
  private static boolean isFarewell(Transit sent, Transit came, Step step) {
    boolean closes =
        step.outcomes().stream()
            .anyMatch(o ->
                o instanceof Outcome.AlgRead read
                    && read.report().why().finding() instanceof AlgFinding.Forbidden);
    return closes
        && !sent.to().equals(came.from())
        && sent.segment().flags().has(TcpFlag.RST)
        && sent.segment().payload().length() == 0;
  }

  /// A RST comes from where the segment was for; an ICMP error says which segment it is about.
  private static void concerns(Segment answer, Segment segment) {
    if (answer.payload() instanceof Payload.IcmpError error) {
      Demand.equal(error.about(), segment.tuple(), "what the report is about");
    } else {
      Demand.equal(answer.tuple(), segment.tuple().reversed(), "the answer's tuple");
      Demand.that(answer.flags().has(TcpFlag.RST), "no refusal: %s", answer);
    }
  }

  private static void taken(Recording recording, World before, Step step) {
    if (!(step.event() instanceof Event.SegmentArrives(Transit transit))
        || !transit.to().isHost()
        || transit.segment().payload() instanceof Payload.IcmpError) {
      return;
    }
    Segment segment = transit.segment();
    boolean taken = false;
    boolean refused = false;
    for (Outcome outcome : step.outcomes()) {
      taken |=
          outcome instanceof Outcome.TcpStepped stepped
              && stepped.tuple().equals(segment.tuple().reversed());
      refused |=
          outcome instanceof Outcome.NobodyListens(DeviceId host, Segment what)
              && host == transit.to()
              && what.equals(segment);
    }
    boolean reset = segment.flags().has(TcpFlag.RST);
    Demand.that(taken != refused || reset, "%s is taken: %s, refused: %s", segment, taken, refused);
    Demand.that(!refused || sent(step).size() == 1, "nobody answers %s", segment);
  }

  /// The journeys that begin in a step.
  static List<Transit> sent(Step step) {
    List<Transit> all = new ArrayList<>();
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.SegmentSent(Transit transit)) {
        all.add(transit);
      }
    }
    return all;
  }

  /// The segment that reaches a firewall in a step, empty if none does.
  static Optional<Segment> arrivedAtWall(Step step) {
    return step.event() instanceof Event.SegmentArrives(Transit t) && !t.to().isHost()
        ? Optional.of(t.segment())
        : Optional.empty();
  }

  /// Whether an outcome of a kind is among those of a step.
  static boolean has(Step step, Class<? extends Outcome> kind) {
    return step.outcomes().stream().anyMatch(kind::isInstance);
  }

  /// The decisions of a step.
  static List<Outcome.Decided> decisions(Step step) {
    List<Outcome.Decided> all = new ArrayList<>();
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.Decided decided) {
        all.add(decided);
      }
    }
    return all;
  }
}
