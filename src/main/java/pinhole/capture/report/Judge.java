package pinhole.capture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.CapturedLine;
import pinhole.capture.session.CapturedSession;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Ending;
import pinhole.capture.session.Fate;
import pinhole.capture.session.Match;
import pinhole.capture.session.SegmentSeen;
import pinhole.capture.session.Side;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.FtpReply;

/// Finds what a session came to.
final class Judge {
  private static final List<Integer> NO_ENTRY = List.of(421, 430, 530, 532);
  private static final int LOGGED_IN = 230;
  private static final List<Integer> CONNECTION_FAILED = List.of(421, 425, 426, 451);
  private static final int FIRST_REFUSAL = 400;

  /// Fewer segments may all be from one side by chance.
  private static final int CONVERSATION = 3;

  private final CapturedSession session;

  Judge(CapturedSession session) {
    this.session = session;
  }

  Finding judge() {
    return switch (session.control().fate()) {
      case Fate.Unanswered _ -> new Finding.ControlUnanswered();
      case Fate.Refused _ -> new Finding.ControlRefused();
      case Fate.Unreachable _ -> new Finding.ControlUnreachable();
      case Fate.HalfOpen _ -> new Finding.ControlHalfOpen();
      case Fate.Opened _ ->
          session.control().received() == 0 ? new Finding.ControlSilent() : conversation();
      case Fate.Joined _ -> conversation();
    };
  }

  private Finding conversation() {
    List<SegmentSeen> seen = session.control().segments();
    boolean client = seen.stream().anyMatch(SegmentSeen::fromCaller);
    boolean server = seen.stream().anyMatch(it -> !it.fromCaller());
    if (client != server && seen.size() >= CONVERSATION) {
      return new Finding.OneWay(client ? Side.CLIENT : Side.SERVER);
    }
    boolean readable = session.attempts().stream().anyMatch(it -> it.mode().isPresent());
    if (session.sealed().isPresent() && !readable) {
      return sealed();
    }
    return session.attempts().isEmpty() ? noAttempt() : attempts();
  }

  private Finding sealed() {
    int opened = 0;
    long bytes = 0;
    for (DataAttempt attempt : session.attempts()) {
      boolean up = attempt.connection().filter(CapturedConnection::opened).isPresent();
      opened += up ? 1 : 0;
      bytes += up ? attempt.connection().map(CapturedConnection::bytes).orElse(0L) : 0;
    }
    Optional<DataAttempt> last =
        session.attempts().isEmpty() ? Optional.empty() : Optional.of(session.attempts().getLast());
    return new Finding.Sealed(
        opened, bytes, last.filter(it -> it.connection().filter(c -> !c.opened()).isPresent()));
  }

  private Finding noAttempt() {
    boolean entered = replies().stream().anyMatch(it -> code(it) == LOGGED_IN);
    Optional<CapturedLine> refusal =
        replies().stream().filter(it -> NO_ENTRY.contains(code(it))).reduce((_, later) -> later);
    if (!entered && refusal.isPresent()) {
      return new Finding.LoginRefused(refusal.get());
    }
    boolean over = session.control().ending() != Ending.OPEN;
    return over ? new Finding.NothingAsked() : cutShort();
  }

  private Finding cutShort() {
    return new Finding.CutShort(
        session.lines().isEmpty() ? Optional.empty() : Optional.of(session.lines().getLast()));
  }

  private List<CapturedLine> replies() {
    return session.lines().stream().filter(it -> it.from() == Side.SERVER).toList();
  }

  private static int code(CapturedLine line) {
    return FtpReply.parse(line.text()).code();
  }

  private Finding attempts() {
    int done = 0;
    long bytes = 0;
    Optional<DataAttempt> well = Optional.empty();
    List<Finding> troubles = new ArrayList<>();
    for (DataAttempt attempt : session.attempts()) {
      if (attempt.completed()) {
        done++;
        bytes += attempt.connection().map(CapturedConnection::bytes).orElse(0L);
        well = Optional.of(attempt);
        troubles.clear();
      } else {
        trouble(attempt).ifPresent(troubles::add);
      }
    }
    if (!troubles.isEmpty()) {
      return worst(troubles);
    }
    return well.isPresent() ? new Finding.AllWell(done, bytes, well.get()) : cutShort();
  }

  /// The one that tells most: the last of those of which packets were seen, then the last refusal,
  /// then the last that is missing.
  private static Finding worst(List<Finding> troubles) {
    Finding worst = troubles.getFirst();
    for (Finding next : troubles) {
      worst = weight(next) >= weight(worst) ? next : worst;
    }
    return worst;
  }

  private static int weight(Finding finding) {
    return switch (finding) {
      case Finding.DataNeverSeen _ -> 0;
      case Finding.ArrangementRefused _ -> 1;
      case Finding.WrongAddress it -> it.attempt().connection().isPresent() ? 2 : 1;
      case Finding.DataUnanswered _,
          Finding.DataRefused _,
          Finding.DataUnreachable _,
          Finding.DataHalfOpen _,
          Finding.DataStalled _,
          Finding.TransferRefused _ ->
          2;
      case Finding.AllWell _,
          Finding.NothingAsked _,
          Finding.ControlUnanswered _,
          Finding.ControlRefused _,
          Finding.ControlUnreachable _,
          Finding.ControlHalfOpen _,
          Finding.ControlSilent _,
          Finding.LoginRefused _,
          Finding.Sealed _,
          Finding.OneWay _,
          Finding.CutShort _ ->
          0;
    };
  }

  private Optional<Finding> trouble(DataAttempt attempt) {
    boolean wrong = Addresses.wrong(session, attempt).isPresent();
    if (attempt.refused()) {
      return Optional.of(
          wrong && isActive(attempt)
              ? new Finding.WrongAddress(attempt)
              : new Finding.ArrangementRefused(attempt));
    }
    boolean used = attempt.match() == Match.EXACT || attempt.match() == Match.NONE;
    boolean up = attempt.connection().filter(CapturedConnection::opened).isPresent();
    Optional<CapturedLine> no = refusal(attempt);
    if (no.isPresent()) {
      return Optional.of(new Finding.TransferRefused(attempt, no.get()));
    }
    if (wrong && used && !up && expects(attempt)) {
      return Optional.of(new Finding.WrongAddress(attempt));
    }
    return attempt.connection().map(it -> fate(attempt, it)).orElseGet(() -> unseen(attempt));
  }

  private static boolean isActive(DataAttempt attempt) {
    return attempt.opener().filter(it -> it == DataConnectionMode.ACTIVE).isPresent();
  }

  /// The server's word about the transfer, if it is not about its data connection.
  private static Optional<CapturedLine> refusal(DataAttempt attempt) {
    return attempt.replies().stream()
        .filter(it -> code(it) >= FIRST_REFUSAL && !CONNECTION_FAILED.contains(code(it)))
        .findFirst();
  }

  /// Whether a data connection should have come: a transfer was asked for, or the client was told
  /// where to call.
  private static boolean expects(DataAttempt attempt) {
    return attempt.command().isPresent() || (!isActive(attempt) && attempt.announced().isPresent());
  }

  private static Optional<Finding> unseen(DataAttempt attempt) {
    return expects(attempt) ? Optional.of(new Finding.DataNeverSeen(attempt)) : Optional.empty();
  }

  private Optional<Finding> fate(DataAttempt attempt, CapturedConnection connection) {
    return switch (connection.fate()) {
      case Fate.Unanswered _ -> Optional.of(new Finding.DataUnanswered(attempt));
      case Fate.Refused _ -> Optional.of(new Finding.DataRefused(attempt));
      case Fate.Unreachable _ -> Optional.of(new Finding.DataUnreachable(attempt));
      case Fate.HalfOpen _ -> Optional.of(new Finding.DataHalfOpen(attempt));
      case Fate.Opened _, Fate.Joined _ -> opened(attempt, connection);
    };
  }

  /// An open connection of whose end nothing is told: complete by itself, or not.
  private static Optional<Finding> opened(DataAttempt attempt, CapturedConnection connection) {
    boolean whole =
        connection.ending() == Ending.CLOSED
            && connection.missing() == 0
            && connection.bytes() > 0
            && attempt.verdict().isEmpty();
    return whole ? Optional.empty() : Optional.of(new Finding.DataStalled(attempt));
  }
}
