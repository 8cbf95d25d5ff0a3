package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;

/// Finds the families while a recording is read. A data connection belongs to the last announcement
/// that its caller's session heard of the endpoint that it calls.
final class FamilyReader {
  private static final class Draft {
    final int id;
    final Optional<Connection.Draft> control;

    /// The announced endpoint, as it was said.
    final Optional<Endpoint> said;

    /// What may be called, as each host heard it.
    final EnumMap<DeviceId, List<Endpoint>> heard = new EnumMap<>(DeviceId.class);

    final List<Integer> announcements = new ArrayList<>();
    final List<Family.Hole> holes = new ArrayList<>();
    final List<Family.Entry> entries = new ArrayList<>();
    final List<Integer> data = new ArrayList<>();

    Draft(int id, Optional<Connection.Draft> control, Optional<Endpoint> said) {
      this.id = id;
      this.control = control;
      this.said = said;
    }

    void used(DeviceId wall, Expectation hole, int syn) {
      for (int i = 0; i < holes.size(); i++) {
        if (holes.get(i).firewall() == wall && holes.get(i).expectation().id() == hole.id()) {
          holes.set(i, new Family.Hole(wall, hole, Optional.of(syn)));
          return;
        }
      }
      holes.add(new Family.Hole(wall, hole, Optional.of(syn)));
    }

    Family done(List<Connection> connections) {
      return new Family(
          id,
          control.map(c -> c.id),
          announcements,
          holes,
          entries,
          data.stream().map(connections::get).toList());
    }
  }

  private final List<Draft> families = new ArrayList<>();
  private final SequencedMap<Integer, Draft> byAnnouncement = new LinkedHashMap<>();
  private final SequencedMap<Integer, Draft> byConnection = new LinkedHashMap<>();

  /// A host says something on a control connection.
  void said(Transit transit, Connection.Draft control) {
    Segment segment = transit.segment();
    Optional<Endpoint> announced = Announcement.endpoint(segment);
    if (announced.isEmpty()) {
      return;
    }
    Draft family = uncalled(control, announced.get()).orElseGet(() -> begin(control, announced));
    family.announcements.add(segment.number());
    byAnnouncement.put(segment.number(), family);
  }

  /// The latest announcement of a control connection, if it says the same and nobody has called.
  private Optional<Draft> uncalled(Connection.Draft control, Endpoint announced) {
    for (Draft family : families.reversed()) {
      if (family.control.isPresent() && family.control.get() == control) {
        boolean same = family.said.equals(Optional.of(announced)) && family.data.isEmpty();
        return same ? Optional.of(family) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Draft begin(Connection.Draft control, Optional<Endpoint> announced) {
    Draft family = new Draft(families.size(), Optional.ofNullable(control), announced);
    families.add(family);
    return family;
  }

  /// A segment of a control connection reaches the other host: what it announces there may have
  /// been rewritten on the way. Who does not believe the address calls the speaker's own.
  void heard(Transit transit, Connection.Draft control) {
    Segment segment = transit.segment();
    Draft family = byAnnouncement.get(segment.number());
    Optional<Endpoint> announced = Announcement.endpoint(segment);
    if (family != null && announced.isPresent()) {
      Address speaker = segment.tuple().source().address();
      List<Endpoint> callable = family.heard.computeIfAbsent(transit.to(), _ -> new ArrayList<>());
      callable.add(announced.get());
      callable.add(new Endpoint(speaker, announced.get().port()));
    }
  }

  /// A host sends the first segment of a data connection.
  void called(Transit transit, Connection.Draft data) {
    Segment segment = transit.segment();
    Draft family =
        segment.isSyn()
            ? announcedTo(transit.from(), data, segment.tuple())
                .orElseGet(() -> begin(null, Optional.empty()))
            : begin(null, Optional.empty());
    family.data.add(data.id);
    byConnection.put(data.id, family);
  }

  private Optional<Draft> announcedTo(DeviceId caller, Connection.Draft data, FiveTuple tuple) {
    for (Draft family : families.reversed()) {
      boolean same =
          family.control.isPresent()
              && data.sessions.containsKey(caller)
              && data.sessions.get(caller).equals(family.control.get().sessions.get(caller));
      if (same && family.heard.getOrDefault(caller, List.of()).contains(tuple.destination())) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }

  /// An ALG opened a pinhole.
  ///
  /// @param control the connection of the announcing segment
  void opened(DeviceId wall, Expectation hole, Optional<Connection.Draft> control) {
    Draft family = byAnnouncement.get(hole.segment());
    if (family == null) {
      // The ALG read a line that the two ends do not take for an announcement.
      family = begin(control.orElse(null), Optional.of(hole.announced()));
      family.announcements.add(hole.segment());
      byAnnouncement.put(hole.segment(), family);
    }
    family.holes.add(new Family.Hole(wall, hole, Optional.empty()));
  }

  /// A SYN used a pinhole: its connection and the pinhole belong together, whoever called.
  void used(DeviceId wall, Expectation hole, int syn, Connection.Draft data) {
    Draft announced = byAnnouncement.get(hole.segment());
    Draft callers = byConnection.get(data.id);
    if (announced != null) {
      announced.used(wall, hole, syn);
    }
    if (callers != null && callers != announced) {
      callers.used(wall, hole, syn);
    }
  }

  /// A firewall made an entry for a data connection.
  void tracked(DeviceId wall, int entry, int syn, Connection.Draft data) {
    Draft family = byConnection.get(data.id);
    if (family != null) {
      Optional<Integer> hole =
          family.holes.stream()
              .filter(h -> h.firewall() == wall && h.usedBy().equals(Optional.of(syn)))
              .map(h -> h.expectation().id())
              .findFirst();
      family.entries.add(new Family.Entry(wall, entry, hole));
    }
  }

  List<Family> done(List<Connection> connections) {
    return families.stream().map(f -> f.done(connections)).toList();
  }
}
