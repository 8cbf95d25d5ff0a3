package pinhole.capture.session;

import java.util.List;
import pinhole.capture.CapturedError;

/// What became of the request for a connection, as far as the capture shows it.
public sealed interface Fate {
  /// It opened: SYN, SYN-ACK, and something from the caller after it.
  ///
  /// @param syns the SYNs
  /// @param synAck the first answer
  record Opened(List<SegmentSeen> syns, SegmentSeen synAck) implements Fate {
    /// Copies the list.
    public Opened {
      syns = List.copyOf(syns);
    }
  }

  /// Its beginning is not in the capture: it was open already, or the SYN or its answer went by
  /// unseen.
  ///
  /// @param first the first segment that was seen
  record Joined(SegmentSeen first) implements Fate {}

  /// A SYN-ACK came, and then nothing from the caller: one of the two was lost later on.
  ///
  /// @param syns the SYNs
  /// @param synAck the first answer
  record HalfOpen(List<SegmentSeen> syns, SegmentSeen synAck) implements Fate {
    /// Copies the list.
    public HalfOpen {
      syns = List.copyOf(syns);
    }
  }

  /// Nothing came back.
  ///
  /// @param syns the SYNs, at least one; all bear the same sequence number
  record Unanswered(List<SegmentSeen> syns) implements Fate {
    /// Copies the list.
    public Unanswered {
      syns = List.copyOf(syns);
    }

    /// For how long it was tried, in microseconds: from the first to the last SYN.
    public long micros() {
      return syns.getLast().at().micros() - syns.getFirst().at().micros();
    }
  }

  /// A RST came back.
  ///
  /// @param syns the SYNs before it
  /// @param rst the answer
  record Refused(List<SegmentSeen> syns, SegmentSeen rst) implements Fate {
    /// Copies the list.
    public Refused {
      syns = List.copyOf(syns);
    }
  }

  /// An ICMP error came back.
  ///
  /// @param syns the SYNs before it
  /// @param error the error
  record Unreachable(List<SegmentSeen> syns, CapturedError error) implements Fate {
    /// Copies the list.
    public Unreachable {
      syns = List.copyOf(syns);
    }
  }
}
