package pinhole.ui.capture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import pinhole.capture.report.CapturePoint;
import pinhole.capture.report.Scenery;
import pinhole.capture.report.Scenery.Deed;
import pinhole.capture.report.Scenery.InferredWall;
import pinhole.capture.report.Scenery.LaneState;
import pinhole.capture.session.Side;

/// Where everything stands in the small picture of a session, in px.
///
/// @param scenery what it shows
/// @param width of the picture
/// @param height of the picture
record SceneryPlan(Scenery scenery, double width, double height) {
  static final double MARGIN = 17;
  static final double HOST = 140;
  static final double WALL = 40;

  private static final double WALL_FROM_HOST = 86;
  private static final double POINT_FROM_WALL = 64;
  private static final double POINT_FROM_HOST = 84;
  private static final double GAP = 24;

  /// A stretch of the data or control lane that was tried and went no further.
  ///
  /// @param from where it begins
  /// @param to where it ends
  record Reach(double from, double to) {
    double middle() {
      return (from + to) / 2;
    }

    boolean toRight() {
      return to > from;
    }
  }

  double control() {
    return height / 2;
  }

  double data() {
    return height / 2 + 42;
  }

  double hostTop() {
    return 28;
  }

  double hostHeight() {
    return height - hostTop() - 26;
  }

  /// The inner edge of a host.
  double edge(Side side) {
    return side == Side.CLIENT ? MARGIN + HOST : width - MARGIN - HOST;
  }

  /// The middle of a wall before a host.
  double wall(Side before) {
    double from = edge(before);
    return before == Side.CLIENT ? from + WALL_FROM_HOST : from - WALL_FROM_HOST;
  }

  /// The walls before a host, one at most for the eye.
  List<InferredWall> walls(Side before) {
    return scenery.walls().stream().filter(it -> it.before() == before).toList();
  }

  /// Where the capture was taken; empty if that is not known.
  OptionalDouble point() {
    double left = inside(Side.CLIENT);
    double right = inside(Side.SERVER);
    double share =
        switch (scenery.point().place()) {
          case AT_CLIENT -> 0;
          case NEAR_CLIENT -> .25;
          case BETWEEN -> .5;
          case NEAR_SERVER -> .75;
          case AT_SERVER -> 1;
          case UNKNOWN -> -1;
        };
    return share < 0 ? OptionalDouble.empty() : OptionalDouble.of(left + share * (right - left));
  }

  /// How near to a host the capture can have been taken: never beyond a wall that is inferred.
  private double inside(Side side) {
    double away = walls(side).isEmpty() ? POINT_FROM_HOST : WALL_FROM_HOST + POINT_FROM_WALL;
    return side == Side.CLIENT ? edge(side) + away : edge(side) - away;
  }

  /// The middle of where the capture can have been taken.
  double between() {
    return (inside(Side.CLIENT) + inside(Side.SERVER)) / 2;
  }

  /// Whether the place of the capture is known.
  boolean placed() {
    return scenery.point().place() != CapturePoint.Place.UNKNOWN;
  }

  /// How far a request came: to the wall that stopped it, or to the host that was called.
  Reach reach(Side caller, LaneState state) {
    double from = edge(caller);
    Side callee = caller.opposite();
    Optional<InferredWall> stopped = stop(state, caller);
    double sign = callee == Side.SERVER ? -1 : 1;
    double to = stopped.map(it -> wall(it.before()) + sign * (WALL / 2 - 8)).orElse(edge(callee));
    return new Reach(from, to);
  }

  /// The wall that stopped a request: the last one that it met.
  Optional<InferredWall> stop(LaneState state, Side caller) {
    if (opens(state)) {
      return Optional.empty();
    }
    List<InferredWall> all =
        scenery.walls().stream().filter(it -> it.deed() != Deed.TRANSLATES).toList();
    return all.stream()
        .filter(it -> it.before() == caller.opposite())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /// Whether a connection came about, at least one way.
  static boolean opens(LaneState state) {
    return switch (state) {
      case OPEN, HALF_OPEN -> true;
      case UNANSWERED, REFUSED, UNREACHABLE, NEVER_SEEN -> false;
    };
  }

  /// The middle of the capsule on a stretch: beside the wall that stops it, clear of ports.
  ///
  /// @param wide how wide the capsule is
  double capsule(Reach reach, double wide) {
    double sign = reach.toRight() ? -1 : 1;
    double beside = reach.to() + sign * (wide / 2 + GAP);
    double from = reach.from() - sign * (wide / 2 + POINT_FROM_HOST);
    return reach.toRight() ? Math.max(from, beside) : Math.min(from, beside);
  }
}
