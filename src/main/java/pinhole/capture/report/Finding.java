package pinhole.capture.report;

import java.util.Optional;
import pinhole.capture.session.CapturedLine;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Side;

/// What a session came to, as far as its capture shows it.
public sealed interface Finding {
  /// Every transfer that was begun was completed.
  ///
  /// @param transfers how many
  /// @param bytes that the data connections carried together
  /// @param last the last one
  record AllWell(int transfers, long bytes, DataAttempt last) implements Finding {}

  /// Nothing failed, and nothing was transferred.
  record NothingAsked() implements Finding {}

  /// The client's SYN to the control port was never answered.
  record ControlUnanswered() implements Finding {}

  /// The client's SYN to the control port was answered by a RST.
  record ControlRefused() implements Finding {}

  /// The client's SYN to the control port was answered by an ICMP error.
  record ControlUnreachable() implements Finding {}

  /// The control connection was half open: SYN-ACK, and nothing after it.
  record ControlHalfOpen() implements Finding {}

  /// The control connection opened, but the server never said a word.
  record ControlSilent() implements Finding {}

  /// The server refused the login.
  ///
  /// @param reply its line
  record LoginRefused(CapturedLine reply) implements Finding {}

  /// The server refused PORT, EPRT, PASV or EPSV.
  ///
  /// @param attempt which
  record ArrangementRefused(DataAttempt attempt) implements Finding {}

  /// The announced address is not that of the control connection, and the data connection failed:
  /// somebody would have had to rewrite the line.
  ///
  /// @param attempt which
  record WrongAddress(DataAttempt attempt) implements Finding {}

  /// The data connection's SYN was never answered.
  ///
  /// @param attempt which
  record DataUnanswered(DataAttempt attempt) implements Finding {}

  /// The data connection's SYN was answered by a RST.
  ///
  /// @param attempt which
  record DataRefused(DataAttempt attempt) implements Finding {}

  /// The data connection's SYN was answered by an ICMP error.
  ///
  /// @param attempt which
  record DataUnreachable(DataAttempt attempt) implements Finding {}

  /// The data connection was half open: SYN-ACK, and nothing after it.
  ///
  /// @param attempt which
  record DataHalfOpen(DataAttempt attempt) implements Finding {}

  /// A data connection was announced, but no SYN of it is in the capture.
  ///
  /// @param attempt which
  record DataNeverSeen(DataAttempt attempt) implements Finding {}

  /// The data connection opened, but the transfer did not complete.
  ///
  /// @param attempt which
  record DataStalled(DataAttempt attempt) implements Finding {}

  /// The data connection could be arranged, but the server refused the transfer itself.
  ///
  /// @param attempt which
  /// @param reply its line
  record TransferRefused(DataAttempt attempt, CapturedLine reply) implements Finding {}

  /// TLS hides what was said; only sizes, ports and SYNs tell something.
  ///
  /// @param opened how many likely data connections opened
  /// @param bytes that they carried
  /// @param trouble what is left to see of a failure, if any
  record Sealed(int opened, long bytes, Optional<DataAttempt> trouble) implements Finding {}

  /// Only what one side sent is in the capture.
  ///
  /// @param heard whose segments were seen
  record OneWay(Side heard) implements Finding {}

  /// The conversation ends before its outcome.
  ///
  /// @param last the last line that was seen, if any
  record CutShort(Optional<CapturedLine> last) implements Finding {}
}
