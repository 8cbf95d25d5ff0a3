package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.ConntrackEntry.Both;
import pinhole.engine.net.Address;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// One segment on its way through a firewall, with what the firewall knows so far.
final class Crossing {
  private final FirewallSetup setup;
  private final Segment segment;
  private final Direction direction;
  private final SimTime now;
  private final Address self;
  private List<Expectation> expired;
  private FirewallState state;

  Crossing(
      FirewallSetup setup,
      FirewallState before,
      Segment segment,
      Direction direction,
      SimTime now,
      Address self) {
    this.setup = setup;
    this.segment = segment;
    this.direction = direction;
    this.now = now;
    this.self = self;
    this.expired = Conntrack.closed(before, now);
    this.state = before.without(expired, before.entries().at(now));
  }

  Passage pass() {
    if (setup.traits().stateless()) {
      return stateless();
    }
    return switch (Conntrack.lookup(setup.traits(), state, segment, now)) {
      case Conntrack.Lookup.Known known -> known(known);
      case Conntrack.Lookup.Fresh(Optional<Expectation> expected) -> fresh(expected);
      case Conntrack.Lookup.Report report -> report(report.entry(), report.direction());
      case Conntrack.Lookup.StrayReport(FiveTuple answer) -> strayReport(answer);
      case Conntrack.Lookup.Invalid _ -> invalid();
    };
  }

  private Passage stateless() {
    Decision decision = sieve(segment.tuple()).stateless();
    state = state.counted(decision);
    return decision.verdict() == Verdict.ACCEPT
        ? passed(decision, segment, Optional.empty())
        : stopped(decision);
  }

  private Passage known(Conntrack.Lookup.Known known) {
    ConntrackEntry entry = known.entry();
    FiveTuple leaving = entry.translated() ? entry.leaving(known.direction()) : segment.tuple();
    Sieve sieve = sieve(leaving);
    Decision decision =
        addressedToFirewall(leaving)
            ? sieve.ownAddress(known.state())
            : sieve.known(entry, known.state());
    state = state.counted(decision);
    if (decision.verdict() == Verdict.ACCEPT && entry.session().closed()) {
      decision = decision.overruled(Verdict.REJECT, new FilterFinding.AlgClosed());
    }
    if (decision.verdict() != Verdict.ACCEPT) {
      return stopped(decision);
    }
    ConntrackTable entries = state.entries();
    state = state.with(refuses(known) ? entries.without(entry) : entries.moved(entry));
    Optional<Translation> translation = translation(leaving, new NatFinding.KnownBinding());
    boolean read =
        entry.helper() && known.state() == CtState.ESTABLISHED && segment.payload().length() > 0;
    if (read) {
      return read(known, leaving, decision, translation);
    }
    return passed(
        decision, leaving(entry.adjusted(known.direction(), segment), leaving), translation);
  }

  /// Whether this is a RST on a call that was not answered: the entry goes at once.
  private boolean refuses(Conntrack.Lookup.Known known) {
    return segment.flags().has(TcpFlag.RST)
        && known.entry().state() == TrackedTcpState.CLOSE
        && !state.entry(known.entry().id()).map(ConntrackEntry::replySeen).orElse(true);
  }

  private Passage read(
      Conntrack.Lookup.Known known,
      FiveTuple leaving,
      Decision decision,
      Optional<Translation> translation) {
    AlgTurn turn =
        new AlgTurn(
            known.entry(), known.direction(), state.expectations(), segment, state.nextId(), now);
    AlgResult alg = Alg.of(setup.traits()).read(turn);
    return switch (alg.end()) {
      case LOST -> {
        state = state.with(alg.expectations()).numbered(state.nextId() + 1);
        yield discarded(decision, translation).read(alg, Optional.empty());
      }
      case DROPPED -> discarded(decision, translation).read(alg, Optional.empty());
      case CLOSED -> {
        shut(alg.expectations());
        state = state.with(state.entries().moved(alg.entry())).with(alg.expectations());
        Segment bye = leaving(alg.entry().adjusted(known.direction(), reset()), leaving);
        yield stopped(decision.overruled(Verdict.REJECT, new FilterFinding.AlgClosed()))
            .read(alg, Optional.of(bye));
      }
      case PASSED, OPENED -> {
        if (!alg.entry().equals(known.entry())) {
          state = state.with(state.entries().moved(alg.entry()));
        }
        if (alg.end() == AlgResult.End.OPENED) {
          state = state.with(alg.expectations()).numbered(state.nextId() + 1);
        }
        Segment out = alg.entry().adjusted(known.direction(), alg.segment());
        yield passed(decision, leaving(out, leaving), translation).read(alg, Optional.empty());
      }
    };
  }

  private Passage discarded(Decision decision, Optional<Translation> translation) {
    return Passage.of(
        state,
        decision.overruled(Verdict.DROP, new FilterFinding.AlgDiscarded()),
        Optional.empty(),
        Optional.empty(),
        translation,
        expired);
  }

  /// A closed connection takes its pinholes with it.
  private void shut(List<Expectation> left) {
    List<Expectation> closed = new ArrayList<>(expired);
    for (Expectation open : state.expectations()) {
      if (!left.contains(open)) {
        closed.add(open);
      }
    }
    expired = closed;
  }

  /// The RST that tells the other end, in the segment's place.
  private Segment reset() {
    Flags flags = Flags.of(TcpFlag.RST, TcpFlag.ACK);
    return new Segment(
        segment.number(), segment.tuple(), flags, segment.seq(), segment.ack(), Payload.NONE);
  }

  private static Segment leaving(Segment one, FiveTuple tuple) {
    return one.tuple().equals(tuple) ? one : one.withTuple(tuple);
  }

  private Optional<Translation> translation(FiveTuple leaving, NatFinding why) {
    return leaving.equals(segment.tuple())
        ? Optional.empty()
        : Optional.of(new Translation(segment.tuple(), leaving, why));
  }

  private Passage fresh(Optional<Expectation> expected) {
    expected.ifPresent(this::consume);
    NatBinding binding = binding(expected);
    Sieve sieve = sieve(binding.leaving());
    Decision decision =
        addressedToFirewall(binding.leaving())
            ? sieve.ownAddress(CtState.NEW)
            : sieve.fresh(expected);
    state = state.counted(decision);
    if (decision.verdict() != Verdict.ACCEPT) {
      return stopped(decision).using(expected);
    }
    confirm(binding.leaving(), expected);
    Optional<Translation> translation =
        binding.why().map(why -> new Translation(segment.tuple(), binding.leaving(), why));
    return passed(decision, leaving(segment, binding.leaving()), translation).using(expected);
  }

  private NatBinding binding(Optional<Expectation> expected) {
    if (expected.isPresent()) {
      Optional<ConntrackEntry> master = state.entry(expected.get().master());
      if (master.isPresent() && master.get().translated()) {
        return NatTable.follow(expected.get(), master.get(), segment.tuple());
      }
    }
    return NatTable.bind(setup.nat(), segment.tuple(), direction, state.entries());
  }

  private Passage invalid() {
    Sieve sieve = sieve(segment.tuple());
    Decision decision =
        addressedToFirewall(segment.tuple()) ? sieve.ownAddress(CtState.INVALID) : sieve.invalid();
    return decision.verdict() == Verdict.ACCEPT
        ? passed(decision, segment, Optional.empty())
        : stopped(decision);
  }

  /// An ICMP error follows the connection that it reports on, which does not move on.
  private Passage report(ConntrackEntry entry, CtDirection way) {
    Sieve sieve = new Sieve(setup, state, direction, entry.tuple(way), segment.tuple());
    Segment out = NatTable.report(entry, way, segment);
    return passed(sieve.error(entry), out, translation(out.tuple(), new NatFinding.KnownBinding()));
  }

  private Passage strayReport(FiveTuple answer) {
    Decision decision =
        new Sieve(setup, state, direction, answer, segment.tuple())
            .strayError(addressedToFirewall(segment.tuple()));
    return decision.verdict() == Verdict.ACCEPT
        ? passed(decision, segment, Optional.empty())
        : stopped(decision);
  }

  /// The first SYN that matches uses the pinhole up, even if it is dropped afterwards.
  private void consume(Expectation expectation) {
    List<Expectation> left = new ArrayList<>(state.expectations());
    left.remove(expectation);
    state = state.with(left);
  }

  private void confirm(FiveTuple leaving, Optional<Expectation> expected) {
    TrackedTcpState tracked =
        TcpTracker.next(TrackedTcpState.NONE, CtDirection.ORIGINAL, segment.flags()).orElseThrow();
    boolean helper =
        setup.alg()
            && setup.traits().algProfile() != AlgProfile.NONE
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
            now.plus(Conntrack.patience(setup.traits(), tracked, false)),
            new Both<>(SeqAdjust.NONE, SeqAdjust.NONE),
            new Both<>(AlgMemory.EMPTY, AlgMemory.EMPTY),
            AlgSession.FRESH);
    ConntrackTable room = state.entries().roomFor(entry.original());
    if (room != state.entries()) {
      FirewallState left = state.without(Conntrack.closed(state.with(room), now), room);
      shut(left.expectations());
      state = left;
    }
    state = state.with(room.with(entry)).numbered(state.nextId() + 1);
  }

  private Sieve sieve(FiveTuple leaving) {
    return Sieve.of(setup, state, direction, segment.tuple(), leaving);
  }

  private boolean addressedToFirewall(FiveTuple routed) {
    if (direction == Direction.OUT) {
      return false;
    }
    Optional<Address> own = NatTable.outside(setup.nat());
    return own.isPresent() && own.get().equals(routed.destination().address());
  }

  private Passage passed(Decision decision, Segment out, Optional<Translation> translation) {
    return Passage.of(state, decision, Optional.of(out), Optional.empty(), translation, expired);
  }

  private Passage stopped(Decision decision) {
    Optional<Segment> answer =
        decision.verdict() == Verdict.REJECT ? refusal(decision.decider()) : Optional.empty();
    return Passage.of(state, decision, Optional.empty(), answer, Optional.empty(), expired);
  }

  /// How a rejected segment is answered; nothing answers a RST or an ICMP error, or there would be
  /// no end.
  private Optional<Segment> refusal(FilterFinding decider) {
    if (segment.flags().has(TcpFlag.RST) || segment.payload() instanceof Payload.IcmpError) {
      return Optional.empty();
    }
    Optional<IcmpKind> kind =
        decider instanceof FilterFinding.RuleMatched(int _, Rule rule)
            ? rule.rejectWith()
            : decider instanceof FilterFinding.PolicyApplied
                ? setup.traits().rejectWith()
                : Optional.empty();
    return Optional.of(
        kind.isPresent() ? segment.unreachable(kind.get(), self) : segment.refusal());
  }
}
