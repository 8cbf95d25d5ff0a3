package pinhole.engine.firewall;

import pinhole.engine.net.Segment;

/// How the sequence numbers of one direction shift after the ALG changed the length of a line
/// (Linux `nf_conntrack_seqadj.c`: one correction point a direction).
///
/// @param position the sequence number of the last change
/// @param before the shift up to there
/// @param after the shift behind it
public record SeqAdjust(long position, long before, long after) {
  /// No shift.
  public static final SeqAdjust NONE = new SeqAdjust(0, 0, 0);

  /// One more change of length.
  ///
  /// @param seq where the changed segment starts, in the sender's numbers
  /// @param delta how many bytes longer it became
  public SeqAdjust changed(long seq, long delta) {
    boolean first = before == after;
    return first || Segment.before(position, seq) ? new SeqAdjust(seq, after, after + delta) : this;
  }

  /// A sequence number of this direction as the receiver must see it.
  public long seq(long seq) {
    return Segment.plus(seq, Segment.before(position, seq) ? after : before);
  }

  /// An acknowledgment that comes back for this direction, in the sender's numbers.
  public long ack(long ack) {
    long own = Segment.plus(ack, -before);
    return Segment.plus(ack, -(Segment.before(position, own) ? after : before));
  }
}
