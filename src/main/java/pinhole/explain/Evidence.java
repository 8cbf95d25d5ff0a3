package pinhole.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Translation;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.net.Address;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Transit;
import pinhole.engine.tcp.TcpFinding;

/// Looks up in a recording what a sentence about a moment rests on.
final class Evidence {
  private final Recording recording;

  Evidence(Recording recording) {
    this.recording = recording;
  }

  Recording recording() {
    return recording;
  }

  Step step(Moment moment) {
    return recording.steps().get(moment.step());
  }

  /// The recording up to a moment, as if nothing came after it.
  Recording until(Moment moment) {
    List<Step> steps = recording.steps().subList(0, moment.step() + 1);
    return new Recording(recording.scenario(), recording.start(), steps, recording.end());
  }

  /// The decision that made a connection known to a wall.
  ///
  /// @param step in which the wall knew it
  /// @param entry the connection's number
  Optional<Decision> opener(Step step, DeviceId wall, int entry) {
    Optional<FiveTuple> tuple =
        recording
            .worldAfter(step.index() - 1)
            .firewall(wall)
            .state()
            .entry(entry)
            .map(ConntrackEntry::original);
    return recording.steps().subList(0, step.index()).stream()
        .flatMap(s -> s.outcomes().stream())
        .filter(Outcome.Decided.class::isInstance)
        .map(Outcome.Decided.class::cast)
        .filter(d -> d.firewall() == wall && d.segment().isSyn())
        .filter(d -> tuple.filter(d.segment().tuple()::equals).isPresent())
        .map(Outcome.Decided::decision)
        .reduce((_, last) -> last);
  }

  /// What the wall of a moment decided about its segment.
  Optional<Decision> decision(Moment moment) {
    return first(step(moment), Outcome.Decided.class, d -> d.firewall() == moment.device())
        .map(Outcome.Decided::decision);
  }

  Optional<AlgReport> alg(Moment moment) {
    return first(step(moment), Outcome.AlgRead.class, r -> r.firewall() == moment.device())
        .map(Outcome.AlgRead::report);
  }

  Optional<Translation> translation(Moment moment) {
    return first(step(moment), Outcome.Translated.class, t -> t.firewall() == moment.device())
        .map(Outcome.Translated::translation);
  }

  /// With which ICMP error the wall of a moment answers; empty if it answers in another way or not
  /// at all.
  Optional<IcmpKind> reported(Moment moment) {
    return all(step(moment), Outcome.SegmentSent.class, s -> s.transit().from() == moment.device())
        .map(s -> s.transit().segment().payload())
        .filter(Payload.IcmpError.class::isInstance)
        .map(p -> ((Payload.IcmpError) p).kind())
        .findFirst();
  }

  /// Why the line of a moment was said.
  Optional<FtpFinding> whySaid(Moment moment, String line) {
    return first(step(moment), Outcome.LineSaid.class, l -> l.line().equals(line))
        .map(l -> l.why().finding());
  }

  /// The verb of the command that the step of a moment answers; empty if it answers none.
  Optional<String> answeredVerb(Moment moment) {
    return first(step(moment), Outcome.LineHeard.class, h -> h.host() == DeviceId.SERVER)
        .map(h -> SegmentWords.verb(h.line()));
  }

  /// The finding of the interpreter at the moment's host that a kind of finding describes.
  <F extends FtpFinding> Optional<F> ftp(Moment moment, Class<F> kind) {
    return all(step(moment), Outcome.FtpStepped.class, f -> f.host() == moment.device())
        .map(f -> f.why().finding())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /// The address in a 227 reply that the client does not use; empty if it uses it.
  Optional<Address> otherAddress(Moment moment) {
    return ftp(moment, FtpFinding.CallsAgain.class)
        .filter(f -> !f.announced().address().equals(f.used().address()))
        .map(f -> f.announced().address());
  }

  /// The finding of a connection in the moment's step that a kind of finding describes.
  <F extends TcpFinding> Optional<F> tcp(Moment moment, Class<F> kind) {
    return all(step(moment), Outcome.TcpStepped.class, t -> t.host() == moment.device())
        .map(t -> t.why().finding())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  static <T extends Outcome> Optional<T> first(Step step, Class<T> kind, Predicate<T> which) {
    return all(step, kind, which).findFirst();
  }

  private static <T extends Outcome> Stream<T> all(Step step, Class<T> kind, Predicate<T> which) {
    return step.outcomes().stream().filter(kind::isInstance).map(kind::cast).filter(which);
  }

  /// The connection request of which a SYN is one try, as its sender sent it.
  ///
  /// @param host who sends
  /// @param tuple from where to where
  /// @param sent when each try left, in order
  /// @param numbers the numbers of the tries
  /// @param givenUp when the sender stopped waiting; empty if it did not
  record Request(
      DeviceId host,
      FiveTuple tuple,
      List<SimTime> sent,
      List<Integer> numbers,
      Optional<SimTime> givenUp) {
    Request {
      sent = List.copyOf(sent);
      numbers = List.copyOf(numbers);
    }

    /// Which try a segment is, from 1.
    int tryOf(Segment syn) {
      return numbers.indexOf(syn.number()) + 1;
    }
  }

  /// The connection request that a SYN belongs to; empty if no host sent it.
  Optional<Request> request(Segment syn) {
    Optional<Transit> first =
        recording.transits().stream()
            .filter(t -> t.from().isHost() && t.segment().number() == syn.number())
            .filter(t -> t.segment().isSyn())
            .findFirst();
    return first.map(t -> request(t.from(), t.segment()));
  }

  private Request request(DeviceId host, Segment syn) {
    List<SimTime> sent = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Transit transit : recording.transits()) {
      Segment one = transit.segment();
      boolean same = one.isSyn() && one.tuple().equals(syn.tuple()) && one.seq() == syn.seq();
      if (transit.from() == host && same) {
        sent.add(transit.departs());
        numbers.add(one.number());
      }
    }
    return new Request(host, syn.tuple(), sent, numbers, givenUp(host, syn, sent.getLast()));
  }

  private Optional<SimTime> givenUp(DeviceId host, Segment syn, SimTime after) {
    return recording.steps().stream()
        .filter(step -> step.at().compareTo(after) > 0)
        .filter(step -> ends(step, host, syn.tuple()))
        .map(Step::at)
        .findFirst();
  }

  private static boolean ends(Step step, DeviceId host, FiveTuple tuple) {
    return first(
                step,
                Outcome.TcpStepped.class,
                t -> t.host() == host && t.tuple().equals(tuple) && t.from() != t.to())
            .isPresent()
        && !(step.event() instanceof Event.SegmentArrives);
  }
}
