package pinhole.capture.file;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// The directions of connections that are known, on each link on its own. There are never more than
/// a limit: the one that was silent for longest goes.
final class Flows {
  private final Map<Key, Flow> known;

  Flows(int limit) {
    known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Flow> eldest) {
            return size() > limit;
          }
        };
  }

  /// The flow of a segment, which is a new one the first time.
  Flow of(int link, FiveTuple tuple) {
    Flow flow = known.get(new Key(link, tuple));
    if (flow == null) {
      Flow other = known.get(new Key(link, tuple.reversed()));
      flow = new Flow(tuple, other == null ? new Connection(tuple) : other.connection());
      known.put(new Key(link, tuple), flow);
    }
    return flow;
  }

  /// The other side of a flow said something.
  void answered(int link, FiveTuple tuple) {
    Flow other = known.get(new Key(link, tuple.reversed()));
    if (other != null) {
      other.answered();
    }
  }

  /// Has an order, so that a file made of tuples with equal hashes is looked through no slower.
  private record Key(int link, FiveTuple tuple) implements Comparable<Key> {
    private static final Comparator<Endpoint> BY_END =
        Comparator.comparingInt(Endpoint::port)
            .thenComparingLong(it -> it.address().low())
            .thenComparingLong(it -> it.address().high())
            .thenComparing(it -> it.address().version());
    private static final Comparator<Key> ORDER =
        Comparator.comparing((Key it) -> it.tuple.source(), BY_END)
            .thenComparing(it -> it.tuple.destination(), BY_END)
            .thenComparingInt(Key::link);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
