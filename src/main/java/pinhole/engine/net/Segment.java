package pinhole.engine.net;

/// The unit that travels (RFC 9293 section 3.1).
///
/// @param number the order in which segments were first sent in a recording, from 1; NAT and ALG
///   keep it, a retransmission gets a new one
/// @param tuple the five values in its header
/// @param flags the control bits
/// @param seq the sequence number, 0..2^32-1
/// @param ack the acknowledgment number, valid with ACK
/// @param payload what it carries
public record Segment(
    int number, FiveTuple tuple, Flags flags, long seq, long ack, Payload payload) {
  private static final long MODULUS = 1L << 32;

  /// Whether this is a first SYN: the segment on which firewalls decide.
  public boolean isSyn() {
    return flags.has(TcpFlag.SYN) && !flags.has(TcpFlag.ACK);
  }

  /// The sequence space it takes: its bytes, and one each for SYN and FIN.
  public int space() {
    return space(flags, payload);
  }

  /// The sequence space that flags and data take together.
  public static int space(Flags flags, Payload payload) {
    return payload.length() + (flags.has(TcpFlag.SYN) ? 1 : 0) + (flags.has(TcpFlag.FIN) ? 1 : 0);
  }

  /// The sequence number after this segment.
  public long end() {
    return plus(seq, space());
  }

  /// Adds to a sequence number, modulo 2^32.
  public static long plus(long seq, long bytes) {
    return Math.floorMod(seq + bytes, MODULUS);
  }

  /// Whether `a` lies before `b` in sequence space (RFC 9293 section 3.4).
  public static boolean before(long a, long b) {
    return (int) (a - b) < 0;
  }

  /// The segment with another header tuple.
  public Segment withTuple(FiveTuple other) {
    return new Segment(number, other, flags, seq, ack, payload);
  }

  /// The segment with other sequence numbers.
  public Segment withNumbers(long otherSeq, long otherAck) {
    return new Segment(number, tuple, flags, otherSeq, otherAck, payload);
  }

  /// The segment with another payload.
  public Segment withPayload(Payload other) {
    return new Segment(number, tuple, flags, seq, ack, other);
  }

  /// The same segment under another number.
  public Segment withNumber(int other) {
    return new Segment(other, tuple, flags, seq, ack, payload);
  }

  /// The RST that refuses this segment (RFC 9293 section 3.10.7.1); it bears the same number until
  /// it is sent.
  public Segment refusal() {
    boolean acked = flags.has(TcpFlag.ACK);
    return new Segment(
        number,
        tuple.reversed(),
        acked ? Flags.of(TcpFlag.RST) : Flags.of(TcpFlag.RST, TcpFlag.ACK),
        acked ? ack : 0,
        acked ? 0 : end(),
        Payload.NONE);
  }

  /// The ICMP error that reports this segment as undeliverable; it bears the same number until it
  /// is sent.
  ///
  /// @param kind why
  /// @param reporter who says so
  public Segment unreachable(IcmpKind kind, Address reporter) {
    FiveTuple back =
        new FiveTuple(
            Protocol.ICMP, new Endpoint(reporter, 0), new Endpoint(tuple.source().address(), 0));
    return new Segment(number, back, Flags.of(), 0, 0, new Payload.IcmpError(kind, tuple, seq));
  }

  /// What it is at a glance.
  public SegmentKind kind() {
    if (flags.has(TcpFlag.RST)) {
      return SegmentKind.RST;
    }
    if (flags.has(TcpFlag.SYN)) {
      return flags.has(TcpFlag.ACK) ? SegmentKind.SYN_ACK : SegmentKind.SYN;
    }
    return switch (payload) {
      case Payload.TlsRecord _ -> SegmentKind.TLS;
      case Payload.IcmpError _ -> SegmentKind.ICMP;
      case Payload.FileBytes _ -> SegmentKind.DATA;
      case Payload.ControlText(String text) ->
          !text.isEmpty() && Character.isDigit(text.charAt(0))
              ? SegmentKind.REPLY
              : SegmentKind.COMMAND;
      case Payload.Nothing _ -> flags.has(TcpFlag.FIN) ? SegmentKind.FIN : SegmentKind.ACK;
    };
  }
}
