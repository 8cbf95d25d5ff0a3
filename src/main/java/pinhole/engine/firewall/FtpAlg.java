package pinhole.engine.firewall;

import pinhole.engine.net.Address;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;

/// Linux's FTP helper (`nf_conntrack_ftp` and `nf_nat_ftp`), compared with recordings of it. It
/// compares at the first byte of a segment that follows a line end, so that the first line of each
/// side is never read, and discards what begins like an announcement and cannot be read.
final class FtpAlg implements Alg {
  /// The helper as it comes.
  static final FtpAlg ONLY = new FtpAlg(false);

  /// The helper with the module parameter `loose`.
  static final FtpAlg LOOSE = new FtpAlg(true);

  private final boolean loose;

  /// @param loose whether an announced address is believed that is not the sender's
  private FtpAlg(boolean loose) {
    this.loose = loose;
  }

  @Override
  public AlgResult read(AlgTurn turn) {
    if (!(turn.segment().payload() instanceof Payload.ControlText(String text))) {
      return turn.pass(turn.entry(), new AlgFinding.Sealed());
    }
    AlgMemory memory = turn.entry().memories().of(turn.direction());
    if (!memory.startsLine(turn.segment().seq())) {
      return turn.pass(remembering(turn, text), new AlgFinding.NotAtLineStart());
    }
    return switch (AlgReader.read(text, turn.direction(), turn.sender())) {
      case AlgMatch.Found match -> announced(turn, text, match);
      case AlgMatch.Partial(AlgKeyword keyword) -> turn.drop(new AlgFinding.Unreadable(keyword));
      case AlgMatch.Nothing _, AlgMatch.Breach _, AlgMatch.Masked _ ->
          turn.pass(remembering(turn, text), new AlgFinding.NothingAnnounced());
    };
  }

  private AlgResult announced(AlgTurn turn, String text, AlgMatch.Found match) {
    String said = text.substring(match.offset(), match.offset() + match.length());
    turn.note(new AlgFinding.Announced(match.keyword(), match.announced(), said));
    ConntrackEntry after = remembering(turn, text);
    Address named = match.announced().address();
    Address sender = turn.sender();
    if (named.equals(sender)) {
      return turn.open(after, text, match, turn.outward());
    }
    if (!loose || named.version() != sender.version()) {
      return turn.pass(after, new AlgFinding.ForeignAddress(match.announced(), sender));
    }
    turn.note(new AlgFinding.ForeignBelieved(match.announced(), sender));
    return turn.open(after, text, match, named);
  }

  private static ConntrackEntry remembering(AlgTurn turn, String text) {
    ConntrackEntry entry = turn.entry();
    if (!text.endsWith("\n")) {
      return entry;
    }
    Segment segment = turn.segment();
    AlgMemory memory = entry.memories().of(turn.direction()).lineEndedAt(segment.end());
    return entry.remembering(entry.memories().with(turn.direction(), memory));
  }
}
