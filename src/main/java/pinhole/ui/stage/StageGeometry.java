package pinhole.ui.stage;

import javafx.animation.Interpolator;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.ui.stage.model.Place;
import pinhole.ui.stage.model.Station;

/// Where everything on the stage stands, in px. Nothing is scaled: of the width beyond the usual,
/// 60 % goes to the Internet and 20 % to each inner lane.
///
/// @param width of the picture
/// @param height of the picture, 380 to 460, from 292 when compact, from 210 as one of two
/// @param compact whether the window is small
public record StageGeometry(double width, double height, boolean compact) {
  private static final double USUAL_WIDTH = 1104;
  private static final double COMPACT_WIDTH = 832;
  private static final double USUAL_HEIGHT = 380;
  private static final double COMPACT_HEIGHT = 292;
  private static final double MARK = 15; // of a port tab, from its end
  private static final double COMPACT_MARK = 12;
  private static final double WALL_GAP = 6;
  private static final double FLAT_BELOW = 264;
  private static final double FLAT_HEIGHT = 210;

  /// Whether the picture is so low, as one of two in a small window, that switches and addresses
  /// make way.
  public boolean flat() {
    return compact && height < FLAT_BELOW;
  }

  private double pick(double usual, double small, double low) {
    if (flat()) {
      return low;
    }
    return compact ? small : usual;
  }

  /// From the left and right edges to the hosts.
  public double margin() {
    return compact ? 12 : 20;
  }

  /// The width of a host.
  public double hostWidth() {
    return compact ? 112 : 144;
  }

  /// How far a port tab reaches out of its host.
  public double tabWidth() {
    return compact ? 68 : 72;
  }

  /// The width of a wall.
  public double wallWidth() {
    return compact ? 52 : 64;
  }

  /// The left edge of a host.
  public double hostLeft(DeviceId host) {
    return host == DeviceId.CLIENT ? margin() : width - margin() - hostWidth();
  }

  /// The edge of a host from which its tabs grow.
  public double hostInner(DeviceId host) {
    return host == DeviceId.CLIENT ? margin() + hostWidth() : width - margin() - hostWidth();
  }

  /// The end of a host's tabs.
  public double tabEnd(DeviceId host) {
    double inner = hostInner(host);
    return host == DeviceId.CLIENT ? inner + tabWidth() : inner - tabWidth();
  }

  /// The top of the hosts.
  public double hostTop() {
    return pick(78, 50, 24);
  }

  /// The bottom of the hosts.
  public double hostBottom() {
    return pick(340, 252, 192) + extraHeight();
  }

  /// The middle of a wall.
  public double wallCentre(DeviceId wall) {
    double fromEdge = (compact ? 252 : 332) + Math.max(0, extraWidth()) * .2;
    return wall == DeviceId.CLIENT_FIREWALL ? fromEdge : width - fromEdge;
  }

  /// The face of a wall toward one of its links.
  public double face(DeviceId wall, LinkId side) {
    boolean right = (wall == DeviceId.CLIENT_FIREWALL) == (side == LinkId.INTERNET);
    return wallCentre(wall) + (right ? .5 : -.5) * wallWidth();
  }

  /// The top of the bricks.
  public double wallTop() {
    return pick(62, 52, 20);
  }

  /// The height of a wall's name.
  public double nameY() {
    return pick(16, 13, 10);
  }

  /// The height of a wall's switches.
  public double chipY() {
    return compact ? 34 : 40;
  }

  /// The height of the ALG's eye.
  public double eyeY() {
    return pick(106, 80, 42);
  }

  /// The height of a lane.
  public double laneY(Lane lane) {
    double extra = extraHeight();
    if (lane == Lane.CONTROL) {
      return pick(172, 126, 76) + extra * .2;
    }
    return pick(284, 206, 148) + extra * .7;
  }

  /// The height of a lane's tunnel.
  public double tunnelHeight(Lane lane) {
    return lane == Lane.CONTROL ? 26 : 30;
  }

  /// The middle of a segment at a place.
  ///
  /// @param capsule how wide the segment is
  public double x(Place place, double capsule) {
    return x(place, new Span(capsule, capsule));
  }

  /// The middle of a segment at a place. It leaves slowly and arrives slowly.
  ///
  /// @param span how wide the segment is
  public double x(Place place, Span span) {
    double from = x(place.from(), span);
    double way = Interpolator.EASE_BOTH.interpolate(0., 1., place.way());
    return from + (x(place.to(), span) - from) * way;
  }

  /// The middle of a segment at a station.
  ///
  /// @param capsule how wide the segment is
  public double x(Station station, double capsule) {
    return x(station, new Span(capsule, capsule));
  }

  /// The middle of a segment at a station.
  ///
  /// @param span how wide the segment is
  public double x(Station station, Span span) {
    double inner = inner(span);
    return switch (station.stop()) {
      case TAB -> tab(station.device(), inner);
      case BESIDE -> tabEnd(station.device()) + outward(station.device()) * (22 + inner / 2);
      case INSIDE -> wallCentre(station.device());
      case FRONT -> front(station, station.side() == LinkId.INTERNET ? span.full() : inner);
    };
  }

  /// How wide a segment is when its middle is at `x`. Between a host and its wall there is often
  /// room for its short form only; on the Internet it unrolls as soon as it is out of the wall.
  public double width(double x, Span span) {
    double near =
        Math.min(
            x - face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET),
            face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET) - x);
    double inner = inner(span);
    return Math.clamp(2 * (near - WALL_GAP), inner, Math.max(inner, span.full()));
  }

  /// How much room a segment has on the Internet.
  public double internet() {
    return face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET)
        - face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET);
  }

  /// How wide a segment is between a host and its wall: it may cover the mark on its port tab.
  private double inner(Span span) {
    double lane = face(DeviceId.CLIENT_FIREWALL, LinkId.CLIENT) - tabEnd(DeviceId.CLIENT) + mark();
    return span.full() <= lane ? span.full() : span.least();
  }

  /// A segment covers the mark on its port tab, but not the number, as far as the wall allows it.
  private double tab(DeviceId host, double capsule) {
    DeviceId wall = host.next(host == DeviceId.CLIENT);
    double room = Math.abs(wallCentre(wall) - tabEnd(host));
    return tabEnd(host) + outward(host) * Math.min(capsule / 2 - mark(), room);
  }

  /// A segment stops so far before the wall that the viewfinder around it keeps 20 px; where a lane
  /// is too short for that it stops closer.
  private double front(Station station, double capsule) {
    double face = face(station.device(), station.side());
    double away = face > wallCentre(station.device()) ? 1 : -1;
    double gap = 38;
    if (station.side() != LinkId.INTERNET) {
      DeviceId host = station.side() == LinkId.CLIENT ? DeviceId.CLIENT : DeviceId.SERVER;
      double room = Math.abs(face - tabEnd(host)) - capsule + mark();
      gap = Math.clamp(room, 6, 38);
    }
    return face + away * (gap + capsule / 2);
  }

  private double mark() {
    return compact ? COMPACT_MARK : MARK;
  }

  private static double outward(DeviceId host) {
    return host == DeviceId.CLIENT ? 1 : -1;
  }

  private double extraWidth() {
    return width - (compact ? COMPACT_WIDTH : USUAL_WIDTH);
  }

  private double extraHeight() {
    if (flat()) {
      return height - FLAT_HEIGHT; // in the lowest window the lanes come closer
    }
    return Math.max(0, height - pick(USUAL_HEIGHT, COMPACT_HEIGHT, FLAT_HEIGHT));
  }
}
