package pinhole.ui.stage.model;

/// Where a segment is: between two stations, or at one of them.
///
/// @param from where it comes from
/// @param to where it goes
/// @param way how far it has come, 0 to 1
public record Place(Station from, Station to, double way) {
  /// Standing still.
  public static Place at(Station station) {
    return new Place(station, station, 0);
  }

  /// Whether it stands still.
  public boolean standing() {
    return from.equals(to);
  }
}
