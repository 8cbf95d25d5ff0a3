package pinhole.engine.sim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.Expectation;

/// What belongs together about one data connection: the line that announces it, the pinholes that
/// ALGs opened for it, the connection itself, and what firewalls know of it. Parts may be missing:
/// an announcement that nobody called, a call that nobody announced.
///
/// @param id from 0, in order of appearance
/// @param control the [Connection#id()] of the control connection; empty if nobody announced it
/// @param announcements the numbers of the segments with the line (PORT, EPRT, 227, 229), sealed or
///   not; more than one if the same endpoint was announced again before anybody called it
/// @param holes the pinholes, in order of opening
/// @param entries the firewalls' entries of its data connections, in order of appearance
/// @param data its data connections; nearly always one
public record Family(
    int id,
    Optional<Integer> control,
    List<Integer> announcements,
    List<Hole> holes,
    List<Entry> entries,
    List<Connection> data) {
  /// Copies the lists.
  public Family {
    announcements = List.copyOf(announcements);
    holes = List.copyOf(holes);
    entries = List.copyOf(entries);
    data = List.copyOf(data);
  }

  /// A pinhole.
  ///
  /// @param firewall in which wall
  /// @param expectation the pinhole
  /// @param usedBy the number of the SYN that used it; empty if none did
  public record Hole(DeviceId firewall, Expectation expectation, Optional<Integer> usedBy) {}

  /// A firewall's entry of a data connection.
  ///
  /// @param firewall which one's
  /// @param id the entry's number in that firewall
  /// @param hole the number of the pinhole that it came through; empty if rules let it in
  public record Entry(DeviceId firewall, int id, Optional<Integer> hole) {}

  /// The numbers of the SYNs of its data connections, the repeated ones too.
  public List<Integer> dataSyns() {
    return data.stream().flatMap(c -> c.syns().stream()).toList();
  }

  /// The numbers of all segments of its data connections, the SYNs too.
  public List<Integer> dataSegments() {
    return data.stream().flatMap(c -> c.segments().stream()).toList();
  }

  /// The numbers of all its segments.
  public List<Integer> segments() {
    return Stream.concat(announcements.stream(), dataSegments().stream()).toList();
  }

  /// Whether a pinhole belongs to it.
  public boolean has(DeviceId firewall, Expectation expectation) {
    return holes.stream()
        .anyMatch(h -> h.firewall() == firewall && h.expectation().id() == expectation.id());
  }

  /// Whether a firewall's entry belongs to it.
  ///
  /// @param entry the entry's number
  public boolean has(DeviceId firewall, int entry) {
    return entries.stream().anyMatch(e -> e.firewall() == firewall && e.id() == entry);
  }
}
