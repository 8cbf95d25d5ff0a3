package pinhole.capture.report;

import java.util.List;
import java.util.Optional;
import pinhole.capture.report.CapturePoint.Place;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.CapturedSession;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.SegmentSeen;
import pinhole.capture.session.Side;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.SimTime;

/// What a report is written from.
///
/// @param session the session
/// @param finding what it came to
/// @param point where the capture was taken
/// @param all all sessions of the file, with what each came to
/// @param end when the capture ends
record Case(
    CapturedSession session,
    Finding finding,
    CapturePoint point,
    List<Concluded> all,
    SimTime end) {
  private static final int SYNTAX = 500;
  private static final int ARGUMENT = 501;

  /// A session and what it came to.
  record Concluded(CapturedSession session, Finding finding) {}

  /// The attempt that the finding is about.
  Optional<DataAttempt> attempt() {
    return switch (finding) {
      case Finding.AllWell well -> Optional.of(well.last());
      case Finding.ArrangementRefused it -> Optional.of(it.attempt());
      case Finding.WrongAddress it -> Optional.of(it.attempt());
      case Finding.DataUnanswered it -> Optional.of(it.attempt());
      case Finding.DataRefused it -> Optional.of(it.attempt());
      case Finding.DataUnreachable it -> Optional.of(it.attempt());
      case Finding.DataHalfOpen it -> Optional.of(it.attempt());
      case Finding.DataNeverSeen it -> Optional.of(it.attempt());
      case Finding.DataStalled it -> Optional.of(it.attempt());
      case Finding.TransferRefused it -> Optional.of(it.attempt());
      case Finding.Sealed sealed ->
          sealed
              .trouble()
              .or(() ->
                  session.attempts().isEmpty()
                      ? Optional.empty()
                      : Optional.of(session.attempts().getLast()));
      case Finding.NothingAsked _,
          Finding.ControlUnanswered _,
          Finding.ControlRefused _,
          Finding.ControlUnreachable _,
          Finding.ControlHalfOpen _,
          Finding.ControlSilent _,
          Finding.LoginRefused _,
          Finding.OneWay _,
          Finding.CutShort _ ->
          Optional.empty();
    };
  }

  /// The session's attempts that failed at once: refused in words, or never opened.
  List<DataAttempt> failed() {
    return session.attempts().stream()
        .filter(it -> it.refused() || it.connection().filter(c -> !c.opened()).isPresent())
        .toList();
  }

  /// The connection that the finding is about: the attempt's, or the control connection.
  CapturedConnection connection() {
    return attempt().flatMap(DataAttempt::connection).orElse(session.control());
  }

  /// Whether it is about a data connection.
  boolean isData() {
    return attempt().isPresent();
  }

  /// Whether the server opens the data connection.
  boolean isActive() {
    return attempt()
        .flatMap(DataAttempt::opener)
        .filter(it -> it == DataConnectionMode.ACTIVE)
        .isPresent();
  }

  /// Who asks for the connection that the finding is about.
  Side caller() {
    return isData() && isActive() ? Side.SERVER : Side.CLIENT;
  }

  /// Whether nobody but the two ends can read the control connection.
  boolean isSealed() {
    return session.sealed().isPresent();
  }

  /// The first SYN of the connection in question.
  Optional<SegmentSeen> syn() {
    return connection().syns().stream().findFirst();
  }

  /// By how much more is left of the time to live of an answer than of the host's own segments: 0
  /// if it seems to be the host itself, empty if nothing of the host was seen.
  Optional<Integer> nearer(SegmentSeen answer) {
    boolean fromClient = caller() == Side.SERVER;
    return session.control().segments().stream()
        .filter(it -> it.fromCaller() == fromClient && !it.isRst())
        .findFirst()
        .map(own -> answer.hops() - own.hops());
  }

  /// Whether the capture was taken at one of the two hosts.
  boolean isAt(Side side) {
    Place own = side == Side.CLIENT ? Place.AT_CLIENT : Place.AT_SERVER;
    return point.place() == own;
  }

  /// The address that one side has in the control connection.
  Address address(Side side) {
    return session.end(side).address();
  }

  /// The address in a PORT or EPRT that the server most likely refused because it saw another one:
  /// a private one to a server that is not, refused as an argument is.
  Optional<Address> refusedAddress(DataAttempt attempt) {
    int code = attempt.answered().map(it -> FtpReply.parse(it.text()).code()).orElse(0);
    boolean argument = code == SYNTAX || code == ARGUMENT;
    return attempt
        .announced()
        .map(Endpoint::address)
        .filter(it -> it.isPrivate() && isActive() && argument)
        .filter(_ -> !address(Side.SERVER).isPrivate());
  }
}
