package pinhole.ui.kit;

import java.util.List;

/// What a [Sketch] shows of the row of devices.
///
/// @param walls which of the two walls stand
/// @param lines stretches of the lanes
/// @param tabs the hosts' ports, where there is room for them
/// @param holes where a wall is open
/// @param signs what stands on lanes and walls
public record SketchPicture(
    List<Place> walls, List<Line> lines, List<Tab> tabs, List<Hole> holes, List<Sign> signs) {
  /// Copies the lists.
  public SketchPicture {
    walls = List.copyOf(walls);
    lines = List.copyOf(lines);
    tabs = List.copyOf(tabs);
    holes = List.copyOf(holes);
    signs = List.copyOf(signs);
  }

  /// The same without segments: where they came to, and what became of them, remains.
  public SketchPicture withoutSegments() {
    List<Sign> others = signs.stream().filter(s -> !(s instanceof Sign.Segment)).toList();
    List<Line> whole = lines.stream().map(Line::toTheWall).toList();
    return new SketchPicture(walls, whole, tabs, holes, others);
  }

  /// The places from left to right.
  public enum Place {
    /// The client's edge, or the end of its tab.
    CLIENT,
    /// In front of the client wall.
    CLIENT_SIDE,
    /// The client wall.
    CLIENT_WALL,
    /// Between the walls, nearer to the client.
    NEAR_CLIENT_WALL,
    /// Between the walls, nearer to the server.
    NEAR_SERVER_WALL,
    /// The server wall.
    SERVER_WALL,
    /// Behind the server wall.
    SERVER_SIDE,
    /// The server's edge, or the end of its tab.
    SERVER
  }

  /// A stretch of a lane.
  ///
  /// @param data whether of the data lane
  /// @param state how it looks
  /// @param from where it begins
  /// @param to where it ends
  public record Line(boolean data, LaneLine.State state, Place from, Place to) {
    /// The same, where it ends in front of a wall, up to the wall.
    Line toTheWall() {
      Place end =
          switch (to) {
            case NEAR_CLIENT_WALL, CLIENT_SIDE -> Place.CLIENT_WALL;
            case NEAR_SERVER_WALL, SERVER_SIDE -> Place.SERVER_WALL;
            case CLIENT, CLIENT_WALL, SERVER_WALL, SERVER -> to;
          };
      return new Line(data, state, from, end);
    }
  }

  /// A host's port.
  ///
  /// @param client whose: the client's or the server's
  /// @param data on which lane
  /// @param port as it is shown
  /// @param state what its socket does
  public record Tab(boolean client, boolean data, String port, PortTab.State state) {}

  /// A hole in a wall.
  ///
  /// @param wall which
  /// @param data on which lane
  public record Hole(Place wall, boolean data) {}

  /// Something that stands somewhere.
  public sealed interface Sign {
    /// Where it stands.
    Place at();

    /// A segment.
    ///
    /// @param at where
    /// @param data on which lane
    /// @param kind what it carries
    /// @param label its words
    /// @param toServer where it goes
    /// @param focus whether it wears the viewfinder
    record Segment(
        Place at, boolean data, CapsuleKind kind, String label, boolean toServer, boolean focus)
        implements Sign {}

    /// What happened somewhere.
    ///
    /// @param at where
    /// @param data on which lane
    /// @param kind what
    record Verdict(Place at, boolean data, BadgeKind kind) implements Sign {}

    /// What is not told yet.
    ///
    /// @param at where
    /// @param data on which lane
    record Question(Place at, boolean data) implements Sign {}

    /// An ALG above its wall.
    ///
    /// @param at the wall
    /// @param state what it does
    record Eye(Place at, EyeState state) implements Sign {}

    /// A wall that rewrites addresses.
    ///
    /// @param at the wall
    record Nat(Place at) implements Sign {}

    /// A port that a rule names.
    ///
    /// @param at the wall
    /// @param data on which lane
    /// @param text as it is shown
    record Port(Place at, boolean data, String text) implements Sign {}
  }
}
