package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.ConntrackEntry.Both;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.trace.Trace;

/// A firewall as a pure function of a segment. The segment passes netfilter's hooks in their real
/// order: prerouting (tracking, pinholes, destination), forward (rules), postrouting (source, ALG,
/// sequence numbers, and only then the new entry is kept).
public final class Firewall {
  private final FirewallSetup setup;
  private final Segment segment;
  private final Direction direction;
  private final SimTime now;
  private final List<Expectation> expired = new ArrayList<>();
  private FirewallState state;

  private Firewall(
      FirewallSetup setup, FirewallState state, Segment segment, Direction direction, SimTime now) {
    this.setup = setup;
    this.segment = segment;
    this.direction = direction;
    this.now = now;
    this.state = Conntrack.expire(state, now, expired);
  }

  /// One segment arrives.
  public static Passage pass(
      FirewallSetup setup, FirewallState state, Segment segment, Direction direction, SimTime now) {
    Firewall firewall = new Firewall(setup, state, segment, direction, now);
    return switch (Conntrack.lookup(firewall.state, segment, now)) {
      case Conntrack.Lookup.Known known -> firewall.known(known);
      case Conntrack.Lookup.Fresh(Optional<Expectation> expected) -> firewall.fresh(expected);
      case Conntrack.Lookup.Invalid _ -> firewall.invalid();
    };
  }

  private Passage known(Conntrack.Lookup.Known known) {
    ConntrackEntry entry = known.entry();
    boolean forUs = addressedToFirewall(entry.leaving(known.direction()));
    Sieve sieve = new Sieve(setup, state, direction);
    Decision decision =
        forUs
            ? sieve.ownAddress(known.state())
            : sieve.known(entry, known.state(), segment.tuple());
    state = state.counted(decision);
    if (decision.verdict() != Verdict.ACCEPT) {
      return stopped(decision, Optional.empty());
    }
    FiveTuple leaving = entry.leaving(known.direction());
    Optional<Translation> translation =
        leaving.equals(segment.tuple())
            ? Optional.empty()
            : Optional.of(new Translation(segment.tuple(), leaving, new NatFinding.KnownBinding()));
    boolean dies =
        segment.flags().has(TcpFlag.RST)
            && known.direction() == CtDirection.REPLY
            && entry.state() == TrackedTcpState.CLOSE
            && state.entry(entry.id()).map(e -> !e.replySeen()).orElse(false);
    replace(entry, dies);
    return postrouting(entry, known, leaving, decision, translation);
  }

  private Passage postrouting(
      ConntrackEntry entry,
      Conntrack.Lookup.Known known,
      FiveTuple leaving,
      Decision decision,
      Optional<Translation> translation) {
    boolean read =
        entry.helper() && known.state() == CtState.ESTABLISHED && segment.payload().length() > 0;
    if (!read) {
      return passed(
          decision, adjusted(entry, known.direction(), segment).withTuple(leaving), translation);
    }
    FtpAlg.Result alg =
        FtpAlg.read(entry, known.direction(), state.expectations(), segment, state.nextId(), now);
    if (alg.report().dropped()) {
      Decision dropped =
          new Decision(
              Verdict.DROP,
              direction,
              decision.state(),
              Trace.of(new FilterFinding.AlgDiscarded(), decision.rows()));
      return new Passage(
          state,
          dropped,
          Optional.empty(),
          Optional.empty(),
          translation,
          Optional.of(alg.report()),
          Optional.empty(),
          Optional.empty(),
          expired);
    }
    replace(alg.entry(), false);
    state =
        state
            .with(state.entries(), alg.expectations())
            .numbered(state.nextId() + (alg.opened() ? 1 : 0));
    Segment out = adjusted(alg.entry(), known.direction(), alg.segment()).withTuple(leaving);
    return new Passage(
        state,
        decision,
        Optional.of(out),
        Optional.empty(),
        translation,
        Optional.of(alg.report()),
        alg.opened() ? Optional.of(alg.expectations().getLast()) : Optional.empty(),
        Optional.empty(),
        expired);
  }

  private static Segment adjusted(ConntrackEntry entry, CtDirection way, Segment one) {
    SeqAdjust own = entry.shifts().of(way);
    SeqAdjust other = entry.shifts().of(way.opposite());
    if (own.equals(SeqAdjust.NONE) && other.equals(SeqAdjust.NONE)) {
      return one;
    }
    long ack = one.flags().has(TcpFlag.ACK) ? other.ack(one.ack()) : one.ack();
    return one.withNumbers(own.seq(one.seq()), ack);
  }

  private Passage fresh(Optional<Expectation> expected) {
    expected.ifPresent(this::consume);
    NatBinding binding =
        expected
            .flatMap(e ->
                state
                    .entry(e.master())
                    .filter(ConntrackEntry::translated)
                    .map(master -> NatTable.follow(e, master, segment.tuple())))
            .orElseGet(
                () -> NatTable.bind(setup.nat(), segment.tuple(), direction, state.entries()));
    Sieve sieve = new Sieve(setup, state, direction);
    Decision decision =
        addressedToFirewall(binding.leaving())
            ? sieve.ownAddress(CtState.NEW)
            : sieve.fresh(expected, segment.tuple(), binding.leaving());
    state = state.counted(decision);
    if (decision.verdict() != Verdict.ACCEPT) {
      return stopped(decision, expected);
    }
    confirm(binding.leaving(), expected);
    Optional<Translation> translation =
        binding.why().map(why -> new Translation(segment.tuple(), binding.leaving(), why));
    return new Passage(
        state,
        decision,
        Optional.of(segment.withTuple(binding.leaving())),
        Optional.empty(),
        translation,
        Optional.empty(),
        Optional.empty(),
        expected,
        expired);
  }

  private Passage invalid() {
    Decision decision = new Sieve(setup, state, direction).invalid(segment);
    return decision.verdict() == Verdict.ACCEPT
        ? passed(decision, segment, Optional.empty())
        : stopped(decision, Optional.empty());
  }

  /// The first SYN that matches uses the pinhole up, even if it is dropped afterwards.
  private void consume(Expectation expectation) {
    List<Expectation> left = new ArrayList<>(state.expectations());
    left.remove(expectation);
    state = state.with(state.entries(), left);
  }

  private void confirm(FiveTuple leaving, Optional<Expectation> expected) {
    TrackedTcpState tracked =
        TcpTracker.next(TrackedTcpState.NONE, CtDirection.ORIGINAL, segment.flags()).orElseThrow();
    boolean helper =
        setup.alg()
            && expected.isEmpty()
            && setup.algPorts().contains(segment.tuple().destination().port());
    ConntrackEntry entry =
        new ConntrackEntry(
            state.nextId(),
            segment.tuple(),
            leaving.reversed(),
            tracked,
            false,
            expected.map(Expectation::master),
            helper,
            now.plus(Conntrack.patience(tracked, false)),
            new Both<>(SeqAdjust.NONE, SeqAdjust.NONE),
            new Both<>(AlgMemory.EMPTY, AlgMemory.EMPTY));
    List<ConntrackEntry> entries = new ArrayList<>(state.entries());
    // The call may reopen a connection that is over, from either of its ends.
    entries.removeIf(
        e -> e.original().equals(entry.original()) || e.reply().equals(entry.original()));
    entries.add(entry);
    state = state.with(entries, state.expectations()).numbered(state.nextId() + 1);
  }

  private void replace(ConntrackEntry entry, boolean remove) {
    List<ConntrackEntry> entries = new ArrayList<>(state.entries().size());
    for (ConntrackEntry old : state.entries()) {
      if (old.id() != entry.id()) {
        entries.add(old);
      } else if (!remove) {
        entries.add(entry);
      }
    }
    state = state.with(entries, state.expectations());
  }

  private boolean addressedToFirewall(FiveTuple routed) {
    return direction == Direction.IN
        && NatTable.outside(setup.nat())
            .map(own -> own.equals(routed.destination().address()))
            .orElse(false);
  }

  private Passage passed(Decision decision, Segment out, Optional<Translation> translation) {
    return new Passage(
        state,
        decision,
        Optional.of(out),
        Optional.empty(),
        translation,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        expired);
  }

  private Passage stopped(Decision decision, Optional<Expectation> used) {
    Optional<Segment> answer =
        decision.verdict() == Verdict.REJECT && !segment.flags().has(TcpFlag.RST)
            ? Optional.of(segment.refusal())
            : Optional.empty();
    return new Passage(
        state,
        decision,
        Optional.empty(),
        answer,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        used,
        expired);
  }
}
