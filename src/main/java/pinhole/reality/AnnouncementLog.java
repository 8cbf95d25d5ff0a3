package pinhole.reality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Transit;
import pinhole.reality.Observation.Announcement;

/// Follows announcements in clear text over the links. A sealed one is invisible here.
final class AnnouncementLog {
  private static final List<String> STARTS = List.of("PORT ", "EPRT ", "227 ", "229 ");

  private final SequencedMap<Place, Announcement> announcements = new LinkedHashMap<>();
  private final SequencedMap<Integer, Place> places = new LinkedHashMap<>();

  /// Where a line stands in its sender's stream: the same for a segment that is sent again.
  private record Place(FiveTuple tuple, long seq) {}

  /// Takes the next journey, in the order of departure.
  void see(Transit transit) {
    Segment segment = transit.segment();
    if (!(segment.payload() instanceof Payload.ControlText(String text))) {
      return;
    }
    Optional<String> line = text.lines().filter(AnnouncementLog::announces).findFirst();
    if (line.isEmpty()) {
      return;
    }
    if (transit.from().isHost()) {
      Place place = new Place(segment.tuple(), segment.seq());
      places.put(segment.number(), place);
      announcements.putIfAbsent(place, new Announcement(line.get(), Optional.empty()));
    }
    Place place = places.get(segment.number());
    if (transit.to().isHost() && place != null) {
      announcements.computeIfPresent(place, (_, known) -> new Announcement(known.sent(), line));
    }
  }

  List<Announcement> announcements() {
    return List.copyOf(announcements.values());
  }

  private static boolean announces(String line) {
    return STARTS.stream().anyMatch(line::startsWith);
  }
}
