package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.net.FiveTuple;

/// Which things of a recording belong together: segments to their connection, across translated
/// addresses; announcement, pinhole, data SYN and data connection to their [Family], with an ALG or
/// without, in clear or sealed.
public final class Relations {
  private final List<Connection> connections;
  private final List<Family> families;
  private final SequencedMap<Integer, Integer> connectionOf = new LinkedHashMap<>();
  private final SequencedMap<Integer, Integer> familyOf = new LinkedHashMap<>();
  private final SequencedMap<Integer, Integer> familyOfConnection = new LinkedHashMap<>();
  private final SequencedMap<InFirewall, Integer> connectionOfEntry;
  private final SequencedMap<OnWire, List<Integer>> named;

  /// Something with a number in a firewall: an entry or a pinhole.
  record InFirewall(DeviceId firewall, int id) {}

  /// A five-tuple on a link.
  record OnWire(LinkId link, FiveTuple tuple) {}

  /// @param connections in order of appearance
  /// @param families in order of appearance
  /// @param connectionOfEntry whose entry each is
  /// @param named which connections bore a tuple, oldest first, by both of its directions
  Relations(
      List<Connection> connections,
      List<Family> families,
      SequencedMap<InFirewall, Integer> connectionOfEntry,
      SequencedMap<OnWire, List<Integer>> named) {
    this.connections = List.copyOf(connections);
    this.families = List.copyOf(families);
    this.connectionOfEntry = connectionOfEntry;
    this.named = named;
    for (Connection connection : connections) {
      connection.segments().forEach(s -> connectionOf.put(s, connection.id()));
    }
    for (Family family : families) {
      family.segments().forEach(s -> familyOf.putIfAbsent(s, family.id()));
      family.data().forEach(c -> familyOfConnection.put(c.id(), family.id()));
    }
  }

  /// The relations of a recording. Takes time in proportion to its length.
  public static Relations of(Recording recording) {
    return new RelationsReader(recording).read();
  }

  /// All connections, in order of appearance.
  public List<Connection> connections() {
    return connections;
  }

  /// All families, in order of appearance.
  public List<Family> families() {
    return families;
  }

  /// The family of an announcement, or of any segment of a data connection; empty for other
  /// segments of the control connection.
  ///
  /// @param segment its number
  public Optional<Family> of(int segment) {
    return Optional.ofNullable(familyOf.get(segment)).map(families::get);
  }

  /// The family that a pinhole belongs to: that of its announcement.
  public Optional<Family> of(DeviceId firewall, Expectation expectation) {
    return of(expectation.segment())
        .or(() -> families.stream().filter(f -> f.has(firewall, expectation)).findFirst());
  }

  /// The family of a data connection.
  public Optional<Family> of(Connection connection) {
    return Optional.ofNullable(familyOfConnection.get(connection.id())).map(families::get);
  }

  /// The connection of a segment.
  ///
  /// @param segment its number
  public Optional<Connection> connection(int segment) {
    return Optional.ofNullable(connectionOf.get(segment)).map(connections::get);
  }

  /// The connection of a firewall's entry.
  ///
  /// @param firewall which one's
  /// @param entry the entry's number there
  public Optional<Connection> connection(DeviceId firewall, int entry) {
    return Optional.ofNullable(connectionOfEntry.get(new InFirewall(firewall, entry)))
        .map(connections::get);
  }

  /// The connection that bears a tuple on a link, the newest one up to a step.
  ///
  /// @param link where
  /// @param tuple in either direction
  /// @param step the index of the last step that counts
  public Optional<Connection> connection(LinkId link, FiveTuple tuple, int step) {
    List<Integer> bearers = named.getOrDefault(new OnWire(link, tuple), List.of());
    List<Integer> newestFirst = new ArrayList<>(bearers).reversed();
    return newestFirst.stream().map(connections::get).filter(c -> c.began() <= step).findFirst();
  }

  /// Whether two segments are of one family.
  public boolean related(int one, int other) {
    Integer family = familyOf.get(one);
    return family != null && family.equals(familyOf.get(other));
  }
}
