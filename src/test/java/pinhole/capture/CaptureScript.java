package pinhole.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// Writes captures for tests, segment by segment, with sequence numbers that fit.
public final class CaptureScript {
  private static final long FIRST_NUMBER = 4_294_967_000L;

  private final List<CapturedSegment> segments = new ArrayList<>();
  private final List<CapturedError> errors = new ArrayList<>();
  private final List<CaptureNote> notes = new ArrayList<>();
  private final Map<FiveTuple, Long> next = new HashMap<>();
  private final Map<Address, Integer> hops = new HashMap<>();
  private long now;
  private int number;

  /// An endpoint from its text, such as `10.1.1.10:40000` or `[2001:db8::1]:21`.
  public static Endpoint at(String text) {
    int colon = text.lastIndexOf(':');
    String address = text.substring(0, colon).replace("[", "").replace("]", "");
    return new Endpoint(Address.parse(address), Integer.parseInt(text.substring(colon + 1)));
  }

  /// What is left of the time to live of a host's segments; 64 if it is not said.
  public CaptureScript hops(String address, int left) {
    hops.put(Address.parse(address), left);
    return this;
  }

  /// Time passes.
  public CaptureScript after(long millis) {
    now += millis * 1000;
    return this;
  }

  /// A SYN; a repeated one bears the same number.
  public CaptureScript syn(String from, String to) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    next.put(tuple, FIRST_NUMBER);
    return put(tuple, Flags.of(TcpFlag.SYN), FIRST_NUMBER, "", 0);
  }

  /// A SYN of another connection between the same endpoints.
  public CaptureScript newSyn(String from, String to) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    next.put(tuple, FIRST_NUMBER + 77_777);
    next.remove(tuple.reversed());
    return put(tuple, Flags.of(TcpFlag.SYN), FIRST_NUMBER + 77_777, "", 0);
  }

  /// The SYN-ACK back.
  public CaptureScript synAck(String from, String to) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    next.put(tuple, FIRST_NUMBER);
    return put(tuple, Flags.of(TcpFlag.SYN, TcpFlag.ACK), FIRST_NUMBER, "", 0);
  }

  /// SYN, SYN-ACK, ACK.
  public CaptureScript open(String from, String to) {
    return syn(from, to).synAck(to, from).say(from, to, "");
  }

  /// Bytes, which are acknowledged by whatever the other end sends next.
  public CaptureScript say(String from, String to, String text) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    long seq = number(tuple);
    next.put(tuple, Segment.plus(seq, text.length() + (seq == FIRST_NUMBER ? 1 : 0)));
    return put(tuple, Flags.of(TcpFlag.ACK), first(seq), text, text.length());
  }

  /// The bytes that were sent last, again, from so many bytes back.
  public CaptureScript again(String from, String to, String text, int back) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    return put(
        tuple, Flags.of(TcpFlag.ACK), Segment.plus(number(tuple), -back), text, text.length());
  }

  /// Bytes that are not in the capture.
  public CaptureScript lose(String from, String to, int bytes) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    next.put(tuple, Segment.plus(first(number(tuple)), bytes));
    return this;
  }

  /// Bytes of which the capture kept only the beginning.
  public CaptureScript shorten(String from, String to, String text, int kept) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    long seq = first(number(tuple));
    next.put(tuple, Segment.plus(seq, text.length()));
    return put(tuple, Flags.of(TcpFlag.ACK), seq, text.substring(0, kept), text.length());
  }

  /// Both ends close.
  public CaptureScript close(String from, String to) {
    return fin(from, to).fin(to, from);
  }

  private CaptureScript fin(String from, String to) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    long seq = first(number(tuple));
    next.put(tuple, Segment.plus(seq, 1));
    return put(tuple, Flags.of(TcpFlag.FIN, TcpFlag.ACK), seq, "", 0);
  }

  /// A RST.
  public CaptureScript rst(String from, String to) {
    FiveTuple tuple = FiveTuple.tcp(at(from), at(to));
    return put(tuple, Flags.of(TcpFlag.RST, TcpFlag.ACK), 0, "", 0);
  }

  /// An ICMP error about a SYN.
  public CaptureScript icmp(String reporter, int type, int code, String from, String to) {
    now += 1000;
    errors.add(
        new CapturedError(
            ++number,
            new SimTime(now),
            Address.parse(reporter),
            type,
            code,
            FiveTuple.tcp(at(from), at(to))));
    return this;
  }

  /// A note about the file.
  public CaptureScript note(CaptureNote note) {
    notes.add(note);
    return this;
  }

  /// The last segment, seen a second time on another interface, one router further.
  public CaptureScript seenTwice() {
    CapturedSegment it = segments.getLast();
    segments.add(
        new CapturedSegment(
            ++number,
            new SimTime(now + 100),
            1,
            it.hops() - 1,
            it.tuple(),
            it.flags(),
            it.seq(),
            it.ack(),
            it.text(),
            it.length()));
    return this;
  }

  /// The segments in another order, as a card with several queues captures them.
  public CaptureScript swapLast() {
    CapturedSegment last = segments.removeLast();
    CapturedSegment before = segments.removeLast();
    segments.add(numbered(last, before.number(), before.at()));
    segments.add(numbered(before, last.number(), last.at()));
    return this;
  }

  /// The capture.
  public Capture capture() {
    return new Capture("test.pcap", Optional.of(Instant.EPOCH), number, segments, errors, notes);
  }

  private long number(FiveTuple tuple) {
    return next.computeIfAbsent(tuple, _ -> FIRST_NUMBER);
  }

  private static long first(long seq) {
    return seq == FIRST_NUMBER ? Segment.plus(seq, 1) : seq;
  }

  private CaptureScript put(FiveTuple tuple, Flags flags, long seq, String text, int length) {
    now += 1000;
    long ack = first(next.getOrDefault(tuple.reversed(), 0L));
    segments.add(
        new CapturedSegment(
            ++number,
            new SimTime(now),
            0,
            hops.getOrDefault(tuple.source().address(), 64),
            tuple,
            flags,
            seq,
            flags.has(TcpFlag.ACK) ? ack : 0,
            text,
            length));
    return this;
  }

  private static CapturedSegment numbered(CapturedSegment it, int number, SimTime at) {
    return new CapturedSegment(
        number,
        at,
        it.link(),
        it.hops(),
        it.tuple(),
        it.flags(),
        it.seq(),
        it.ack(),
        it.text(),
        it.length());
  }
}
