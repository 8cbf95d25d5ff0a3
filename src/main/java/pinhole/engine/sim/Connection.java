package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;

/// One TCP connection of a recording, from its first SYN to its last segment, whatever addresses it
/// bears on the way. Its repeated SYNs belong to it; a new SYN between the same ends begins
/// another.
///
/// @param id from 0, in order of appearance
/// @param lane what FTP uses it for
/// @param caller the host that opened it; for a segment out of nowhere, who sent that
/// @param began the index of the step in which its first segment was sent
/// @param tuples its five-tuple on each link that it was seen on, as the caller's segments bear it
/// @param syns the numbers of its SYNs, the repeated ones too
/// @param segments the numbers of all its segments, the SYNs too, RSTs of firewalls and ICMP errors
///   about it as well
public record Connection(
    int id,
    Lane lane,
    DeviceId caller,
    int began,
    List<OnLink> tuples,
    List<Integer> syns,
    List<Integer> segments) {
  /// Copies the lists.
  public Connection {
    tuples = List.copyOf(tuples);
    syns = List.copyOf(syns);
    segments = List.copyOf(segments);
  }

  /// What a connection is called on one link.
  ///
  /// @param link which
  /// @param tuple as the caller's segments bear it there
  public record OnLink(LinkId link, FiveTuple tuple) {}

  /// Its five-tuple on a link; empty where none of its segments came.
  public Optional<FiveTuple> on(LinkId link) {
    return tuples.stream().filter(t -> t.link() == link).map(OnLink::tuple).findFirst();
  }

  /// A connection that is still being read.
  static final class Draft {
    final int id;
    final int began;
    final DeviceId caller;

    /// The first SYN's sequence number, by which a repeated SYN is known; -1 for none.
    final long iss;

    Lane lane;
    final EnumMap<LinkId, FiveTuple> tuples = new EnumMap<>(LinkId.class);
    final EnumMap<DeviceId, Integer> sessions = new EnumMap<>(DeviceId.class);
    final List<Integer> syns = new ArrayList<>();
    final List<Integer> segments = new ArrayList<>();

    Draft(int id, Lane lane, DeviceId caller, int began, long iss) {
      this.id = id;
      this.lane = lane;
      this.caller = caller;
      this.began = began;
      this.iss = iss;
    }

    Connection done() {
      List<OnLink> named = new ArrayList<>();
      tuples.forEach((link, tuple) -> named.add(new OnLink(link, tuple)));
      return new Connection(id, lane, caller, began, named, syns, segments);
    }
  }
}
