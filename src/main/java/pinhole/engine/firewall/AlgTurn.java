package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.ftp.HostPort;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.trace.Trace;

/// One segment of a control connection in the hands of an ALG: what all ALGs do alike, whatever
/// they make of a line. Opening, rewriting and the choice of a free port are as in Linux.
final class AlgTurn {
  private final ConntrackEntry entry;
  private final CtDirection direction;
  private final List<Expectation> before;
  private final Segment segment;
  private final int nextId;
  private final SimTime now;
  private final List<AlgFinding> found = new ArrayList<>();
  private final List<Expectation> replaced = new ArrayList<>();

  /// @param entry the control connection's entry, moved on by this segment
  /// @param direction who says it
  /// @param before all pinholes
  /// @param segment the segment, as it arrived
  /// @param nextId the number for a new pinhole
  AlgTurn(
      ConntrackEntry entry,
      CtDirection direction,
      List<Expectation> before,
      Segment segment,
      int nextId,
      SimTime now) {
    this.entry = entry;
    this.direction = direction;
    this.before = before;
    this.segment = segment;
    this.nextId = nextId;
    this.now = now;
  }

  ConntrackEntry entry() {
    return entry;
  }

  CtDirection direction() {
    return direction;
  }

  Segment segment() {
    return segment;
  }

  /// The sender's own address, before any translation.
  Address sender() {
    return entry.tuple(direction).source().address();
  }

  /// Where the other side has to call, as it sees it: the sender's address, translated or not.
  Address outward() {
    return entry.tuple(direction.opposite()).destination().address();
  }

  /// Keeps a finding on which the last one will rest.
  void note(AlgFinding finding) {
    found.add(finding);
  }

  /// The segment goes on.
  AlgResult pass(ConntrackEntry after, AlgFinding last) {
    return pass(after, segment, last);
  }

  /// The segment goes on, with another payload.
  AlgResult pass(ConntrackEntry after, Segment onward, AlgFinding last) {
    AlgReport report = new AlgReport(false, Trace.of(last, found), List.of());
    return new AlgResult(report, after, before, onward, AlgResult.End.PASSED);
  }

  /// The segment is discarded, and nothing is remembered of it.
  AlgResult drop(AlgFinding last) {
    AlgReport report = new AlgReport(true, Trace.of(last, found), List.of());
    return new AlgResult(report, entry, before, segment, AlgResult.End.DROPPED);
  }

  /// The segment is discarded, the connection is over, and its pinholes are shut.
  AlgResult close(AlgFinding last) {
    AlgReport report = new AlgReport(true, Trace.of(last, found), List.of());
    ConntrackEntry over = entry.closedByAlg(now);
    return new AlgResult(report, over, others(), segment, AlgResult.End.CLOSED);
  }

  /// A pinhole opens for the announcement.
  ///
  /// @param after the entry with what the ALG remembers
  /// @param text what the segment says; the announcement's place counts from its start, and lies
  ///   before it if the line began in an earlier segment, which cannot be rewritten any more
  /// @param target whom the peer may call
  AlgResult open(ConntrackEntry after, String text, AlgMatch.Found match, Address target) {
    Expectation wanted = expectation(match.announced(), target);
    if (entry.translated()) {
      wanted = withFreePort(wanted);
    }
    for (Expectation other : before) {
      if (other.sameCalls(wanted) && other.master() != entry.id()) {
        return drop(new AlgFinding.Clash(other));
      }
    }
    List<Expectation> open = others();
    open.add(wanted);
    if (entry.translated() && wanted.destination().port() == 0) {
      AlgReport lost =
          new AlgReport(true, Trace.of(new AlgFinding.NoPortLeft(wanted), found), replaced);
      return new AlgResult(lost, entry, open, segment, AlgResult.End.LOST);
    }
    Segment onward = segment;
    ConntrackEntry shifted = after;
    if (entry.translated() && match.offset() >= 0) {
      Endpoint told = new Endpoint(outward(), wanted.destination().port());
      String line = rewritten(text, match, told);
      onward = segment.withPayload(new Payload.ControlText(line));
      shifted = shifted(after, line.length() - text.length());
    }
    AlgReport report =
        new AlgReport(false, Trace.of(new AlgFinding.Opened(wanted), found), replaced);
    return new AlgResult(report, shifted, open, onward, AlgResult.End.OPENED);
  }

  private String rewritten(String text, AlgMatch.Found match, Endpoint told) {
    int end = match.offset() + match.length();
    String said = text.substring(match.offset(), end);
    String written =
        switch (match.keyword()) {
          case PORT, PASSIVE -> HostPort.sixNumbers(told);
          case EPRT -> HostPort.extended(told);
          case EXTENDED_PASSIVE -> HostPort.extendedReply(told.port());
        };
    if (!said.equals(written)) {
      found.add(new AlgFinding.Rewritten(said, written));
    }
    return text.substring(0, match.offset()) + written + text.substring(end);
  }

  private Expectation expectation(Endpoint announced, Address target) {
    Address caller = entry.tuple(direction.opposite()).source().address();
    return new Expectation(
        nextId,
        entry.id(),
        direction,
        caller,
        new Endpoint(target, announced.port()),
        announced,
        segment.number(),
        now,
        now.plus(Expectation.LIFETIME_MICROS));
  }

  /// Under NAT the announced port may be taken on the outside address: then another is announced.
  private Expectation withFreePort(Expectation wanted) {
    Expectation candidate = wanted;
    for (int tries = 0; tries < 128 && taken(candidate); tries++) {
      int port = Math.max(1024, (candidate.destination().port() + 1) & 0xffff);
      candidate = candidate.at(port);
    }
    return candidate;
  }

  private boolean taken(Expectation candidate) {
    for (Expectation e : before) {
      if (e.master() != candidate.master() && e.sameCalls(candidate)) {
        return true;
      }
    }
    return false;
  }

  /// The pinholes of other control connections; each has but one, which a new one replaces.
  private List<Expectation> others() {
    List<Expectation> others = new ArrayList<>(before.size() + 1);
    for (Expectation old : before) {
      (old.master() == entry.id() ? replaced : others).add(old);
    }
    return others;
  }

  private ConntrackEntry shifted(ConntrackEntry after, int delta) {
    if (delta == 0) {
      return after;
    }
    SeqAdjust shift = entry.shifts().of(direction).changed(segment.seq(), delta);
    return after.shifted(entry.shifts().with(direction, shift));
  }
}
