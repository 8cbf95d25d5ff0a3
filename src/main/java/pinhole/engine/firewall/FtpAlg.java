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

/// The FTP helper: reads the control connection and opens pinholes (Linux `nf_conntrack_ftp` and
/// `nf_nat_ftp`).
final class FtpAlg {
  private final ConntrackEntry entry;
  private final CtDirection direction;
  private final boolean loose;
  private List<Expectation> expectations;
  private final List<AlgFinding> found = new ArrayList<>();
  private final List<Expectation> replaced = new ArrayList<>();

  private FtpAlg(
      ConntrackEntry entry, CtDirection direction, List<Expectation> expectations, boolean loose) {
    this.entry = entry;
    this.loose = loose;
    this.direction = direction;
    this.expectations = expectations;
  }

  /// What the helper did.
  ///
  /// @param report for the recording
  /// @param entry the control connection's entry afterwards
  /// @param expectations all pinholes afterwards
  /// @param segment the segment that goes on, in the sender's sequence numbers
  /// @param opened whether a pinhole was opened (the last of `expectations`)
  record Result(
      AlgReport report,
      ConntrackEntry entry,
      List<Expectation> expectations,
      Segment segment,
      boolean opened) {}

  /// Reads one segment of an established control connection.
  ///
  /// @param nextId the number for a new pinhole
  /// @param loose whether an announced address is believed that is not the sender's
  static Result read(
      ConntrackEntry entry,
      CtDirection direction,
      List<Expectation> expectations,
      Segment segment,
      int nextId,
      SimTime now,
      boolean loose) {
    return new FtpAlg(entry, direction, expectations, loose).read(segment, nextId, now);
  }

  private Result read(Segment segment, int nextId, SimTime now) {
    if (!(segment.payload() instanceof Payload.ControlText(String text))) {
      return pass(segment, "", new AlgFinding.Sealed());
    }
    if (!entry.memories().of(direction).startsLine(segment.seq())) {
      return pass(segment, text, new AlgFinding.NotAtLineStart());
    }
    Address sender = entry.tuple(direction).source().address();
    return switch (AlgReader.read(text, direction, sender)) {
      case AlgMatch.Nothing _ -> pass(segment, text, new AlgFinding.NothingAnnounced());
      case AlgMatch.Partial(AlgKeyword keyword) ->
          drop(segment, new AlgFinding.Unreadable(keyword));
      case AlgMatch.Found match -> announced(segment, text, match, sender, nextId, now);
    };
  }

  private Result announced(
      Segment segment, String text, AlgMatch.Found match, Address sender, int nextId, SimTime now) {
    String said = text.substring(match.offset(), match.offset() + match.length());
    found.add(new AlgFinding.Announced(match.keyword(), match.announced(), said));
    boolean foreign = !match.announced().address().equals(sender);
    if (foreign && !(loose && match.announced().address().version() == sender.version())) {
      return pass(segment, text, new AlgFinding.ForeignAddress(match.announced(), sender));
    }
    Address outward = entry.tuple(direction.opposite()).destination().address();
    if (foreign) {
      found.add(new AlgFinding.ForeignBelieved(match.announced(), sender));
    }
    Address target = foreign ? match.announced().address() : outward;
    Expectation wanted = expectation(match.announced(), target, segment.number(), nextId, now);
    if (entry.translated()) {
      wanted = withFreePort(wanted);
    }
    for (Expectation other : expectations) {
      if (other.sameCalls(wanted) && other.master() != entry.id()) {
        return drop(segment, new AlgFinding.Clash(other));
      }
    }
    register(wanted);
    Segment onward = segment;
    ConntrackEntry after = entry;
    if (entry.translated()) {
      String written = written(match.keyword(), new Endpoint(outward, wanted.destination().port()));
      String line =
          text.substring(0, match.offset())
              + written
              + text.substring(match.offset() + match.length());
      if (!line.equals(text)) {
        found.add(new AlgFinding.Rewritten(said, written));
        onward = segment.withPayload(new Payload.ControlText(line));
        after = shifted(segment, line.length() - text.length());
      }
    }
    AlgReport report =
        new AlgReport(false, Trace.of(new AlgFinding.Opened(wanted), found), replaced);
    return new Result(report, remember(after, segment, text), expectations, onward, true);
  }

  private Expectation expectation(
      Endpoint announced, Address target, int segment, int id, SimTime now) {
    Address caller = entry.tuple(direction.opposite()).source().address();
    return new Expectation(
        id,
        entry.id(),
        direction,
        caller,
        new Endpoint(target, announced.port()),
        announced,
        segment,
        now,
        now.plus(Expectation.LIFETIME_MICROS));
  }

  /// Under NAT the announced port may be taken on the outside address: then another is announced.
  private Expectation withFreePort(Expectation wanted) {
    Expectation candidate = wanted;
    for (int tries = 0; tries < 128 && taken(candidate); tries++) {
      int port = Math.max(1024, (candidate.destination().port() + 1) & 0xffff);
      candidate =
          new Expectation(
              wanted.id(),
              wanted.master(),
              wanted.announcedBy(),
              wanted.source(),
              new Endpoint(wanted.destination().address(), port),
              wanted.announced(),
              wanted.segment(),
              wanted.opened(),
              wanted.expires());
    }
    return candidate;
  }

  private boolean taken(Expectation candidate) {
    for (Expectation e : expectations) {
      if (e.master() != candidate.master() && e.sameCalls(candidate)) {
        return true;
      }
    }
    return false;
  }

  /// One pinhole a control connection: the new one replaces the old one.
  private void register(Expectation wanted) {
    List<Expectation> open = new ArrayList<>(expectations.size() + 1);
    for (Expectation old : expectations) {
      (old.master() == entry.id() ? replaced : open).add(old);
    }
    open.add(wanted);
    expectations = open;
  }

  private static String written(AlgKeyword keyword, Endpoint endpoint) {
    return switch (keyword) {
      case PORT, PASSIVE -> HostPort.sixNumbers(endpoint);
      case EPRT -> HostPort.extended(endpoint);
      case EXTENDED_PASSIVE -> HostPort.extendedReply(endpoint.port());
    };
  }

  private ConntrackEntry shifted(Segment segment, int delta) {
    if (delta == 0) {
      return entry;
    }
    SeqAdjust shift = entry.shifts().of(direction).changed(segment.seq(), delta);
    return entry.shifted(entry.shifts().with(direction, shift));
  }

  private Result pass(Segment segment, String text, AlgFinding last) {
    AlgReport report = new AlgReport(false, Trace.of(last, found), List.of());
    return new Result(report, remember(entry, segment, text), expectations, segment, false);
  }

  private Result drop(Segment segment, AlgFinding last) {
    AlgReport report = new AlgReport(true, Trace.of(last, found), List.of());
    return new Result(report, entry, expectations, segment, false);
  }

  private ConntrackEntry remember(ConntrackEntry base, Segment segment, String text) {
    if (!text.endsWith("\n")) {
      return base;
    }
    AlgMemory memory = base.memories().of(direction).lineEndedAt(segment.end());
    return base.remembering(base.memories().with(direction, memory));
  }
}
