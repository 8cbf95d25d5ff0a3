package pinhole.capture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.capture.report.Scenery.DataLane;
import pinhole.capture.report.Scenery.Deed;
import pinhole.capture.report.Scenery.InferredWall;
import pinhole.capture.report.Scenery.LaneState;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Fate;
import pinhole.capture.session.SegmentSeen;
import pinhole.capture.session.Side;

/// Reads what the small picture of a session shows.
final class SceneryReader {
  private final Case about;

  SceneryReader(Case about) {
    this.about = about;
  }

  Scenery read() {
    return new Scenery(
        about.session().client(),
        about.session().server(),
        state(about.session().control()),
        about.isSealed(),
        about.attempt().filter(it -> !it.refused()).map(this::lane),
        about.point(),
        walls());
  }

  private static LaneState state(CapturedConnection connection) {
    return switch (connection.fate()) {
      case Fate.Opened _, Fate.Joined _ -> LaneState.OPEN;
      case Fate.HalfOpen _ -> LaneState.HALF_OPEN;
      case Fate.Unanswered _ -> LaneState.UNANSWERED;
      case Fate.Refused _ -> LaneState.REFUSED;
      case Fate.Unreachable _ -> LaneState.UNREACHABLE;
    };
  }

  private DataLane lane(DataAttempt attempt) {
    Side caller = about.caller();
    if (attempt.connection().isEmpty()) {
      boolean byClient = caller == Side.SERVER;
      return new DataLane(
          caller,
          byClient ? attempt.announced() : Optional.empty(),
          byClient ? Optional.empty() : attempt.announced(),
          LaneState.NEVER_SEEN,
          0);
    }
    CapturedConnection it = attempt.connection().get();
    boolean byServer = caller == Side.SERVER;
    return new DataLane(
        caller,
        Optional.of(byServer ? it.callee() : it.caller()),
        Optional.of(byServer ? it.caller() : it.callee()),
        state(it),
        it.syns().size());
  }

  private List<InferredWall> walls() {
    List<InferredWall> walls = new ArrayList<>();
    Side callee = about.caller().opposite();
    switch (about.finding()) {
      case Finding.ControlUnanswered _,
          Finding.ControlHalfOpen _,
          Finding.DataUnanswered _,
          Finding.DataHalfOpen _ ->
          walls.add(new InferredWall(callee, Deed.DROPS));
      case Finding.ControlRefused _, Finding.DataRefused _ -> {
        if (isWall()) {
          walls.add(new InferredWall(callee, Deed.REJECTS));
        }
      }
      case Finding.ControlUnreachable _, Finding.DataUnreachable _ ->
          walls.add(new InferredWall(callee, Deed.REJECTS));
      case Finding.DataNeverSeen _ -> {
        if (!about.isAt(about.caller())) {
          walls.add(new InferredWall(about.caller(), Deed.DROPS));
        }
      }
      case Finding.Sealed sealed -> sealed(sealed, callee).ifPresent(walls::add);
      case Finding.AllWell _,
          Finding.NothingAsked _,
          Finding.ControlSilent _,
          Finding.LoginRefused _,
          Finding.ArrangementRefused _,
          Finding.DataStalled _,
          Finding.TransferRefused _,
          Finding.OneWay _,
          Finding.CutShort _ -> {}
      case Finding.WrongAddress _ -> walls.add(new InferredWall(callee, Deed.TRANSLATES));
    }
    return walls;
  }

  private Optional<InferredWall> sealed(Finding.Sealed sealed, Side callee) {
    return sealed
        .trouble()
        .flatMap(DataAttempt::connection)
        .flatMap(it ->
            switch (it.fate()) {
              case Fate.Unanswered _, Fate.HalfOpen _ ->
                  Optional.of(new InferredWall(callee, Deed.DROPS));
              case Fate.Refused _ ->
                  isWall()
                      ? Optional.of(new InferredWall(callee, Deed.REJECTS))
                      : Optional.<InferredWall>empty();
              case Fate.Unreachable _ -> Optional.of(new InferredWall(callee, Deed.REJECTS));
              case Fate.Opened _, Fate.Joined _ -> Optional.<InferredWall>empty();
            });
  }

  /// Whether the RST has another time to live than the host's own segments.
  private boolean isWall() {
    return about.connection().fate() instanceof Fate.Refused(var _, SegmentSeen rst)
        && about.nearer(rst).filter(it -> it != 0).isPresent();
  }
}
