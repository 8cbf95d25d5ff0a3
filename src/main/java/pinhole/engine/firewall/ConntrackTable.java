package pinhole.engine.firewall;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;

/// The known connections, oldest first. The table never changes: a change makes another one, which
/// shares with it nearly everything, so that a recording can keep the table of every step.
public final class ConntrackTable extends AbstractList<ConntrackEntry> {
  /// Up to here all entries are looked at; beyond, the ports lead to the few that fit.
  private static final int FEW = 8;

  /// No connections.
  public static final ConntrackTable EMPTY =
      new ConntrackTable(SortedTree.empty(), SortedTree.empty());

  private static final int[] NOBODY = {};

  /// The entries whose segments bear the same two ports, in either order.
  private static final class SamePorts implements SortedTree.Item {
    private final long key;
    private final int[] ids;

    /// @param key the two ports
    /// @param ids the entries, oldest first
    SamePorts(long key, int[] ids) {
      this.key = key;
      this.ids = ids;
    }

    @Override
    public long key() {
      return key;
    }

    @Override
    public long deadline() {
      return Long.MAX_VALUE;
    }
  }

  private final SortedTree<ConntrackEntry> entries;

  /// Empty while there are few entries.
  private final SortedTree<SamePorts> ports;

  private ConntrackTable(SortedTree<ConntrackEntry> entries, SortedTree<SamePorts> ports) {
    this.entries = entries;
    this.ports = ports;
  }

  /// The table of these connections.
  public static ConntrackTable of(List<ConntrackEntry> connections) {
    ConntrackTable table = EMPTY;
    for (ConntrackEntry entry : connections) {
      table = table.with(entry);
    }
    return table;
  }

  @Override
  public ConntrackEntry get(int index) {
    return entries.get(index);
  }

  @Override
  public int size() {
    return entries.size();
  }

  /// The connection with this number.
  public Optional<ConntrackEntry> entry(int id) {
    return entries.find(id);
  }

  /// The oldest connection that has this tuple in one of its directions.
  public Optional<ConntrackEntry> find(FiveTuple tuple) {
    if (size() <= FEW) {
      for (int i = 0; i < size(); i++) {
        if (get(i).bears(tuple)) {
          return Optional.of(get(i));
        }
      }
      return Optional.empty();
    }
    for (int id : candidates(ports, ports(tuple))) {
      Optional<ConntrackEntry> entry = entries.find(id);
      if (entry.isPresent() && entry.get().bears(tuple)) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /// Whether some connection's answers have this tuple.
  public boolean answers(FiveTuple reply) {
    if (size() <= FEW) {
      for (int i = 0; i < size(); i++) {
        if (get(i).reply().equals(reply)) {
          return true;
        }
      }
      return false;
    }
    for (int id : candidates(ports, ports(reply))) {
      if (entries.find(id).filter(e -> e.reply().equals(reply)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// The table with a new connection.
  ConntrackTable with(ConntrackEntry entry) {
    SortedTree<ConntrackEntry> more = entries.with(entry);
    if (more.size() <= FEW) {
      return new ConntrackTable(more, SortedTree.empty());
    }
    if (size() > FEW) {
      return new ConntrackTable(more, indexed(ports, entry));
    }
    SortedTree<SamePorts> index = SortedTree.empty();
    for (int i = 0; i < more.size(); i++) {
      index = indexed(index, more.get(i));
    }
    return new ConntrackTable(more, index);
  }

  /// The table in which a connection has moved on; its tuples are as they were.
  ConntrackTable moved(ConntrackEntry entry) {
    return new ConntrackTable(entries.with(entry), ports);
  }

  /// The table without a connection.
  ConntrackTable without(ConntrackEntry entry) {
    SortedTree<ConntrackEntry> fewer = entries.without(entry.id());
    if (fewer.size() <= FEW) {
      return fewer.size() == 0 ? EMPTY : new ConntrackTable(fewer, SortedTree.empty());
    }
    SortedTree<SamePorts> index = unlisted(ports, ports(entry.original()), entry.id());
    return new ConntrackTable(fewer, unlisted(index, ports(entry.reply()), entry.id()));
  }

  /// The table in which a call may begin: it may reopen a connection that is over, from either of
  /// its ends, and that one makes room.
  ConntrackTable roomFor(FiveTuple call) {
    ConntrackTable left = this;
    Optional<ConntrackEntry> over = find(call);
    while (over.isPresent()) {
      left = left.without(over.get());
      over = left.find(call);
    }
    return left;
  }

  /// The table without the connections whose time has run out.
  ConntrackTable at(SimTime now) {
    if (now.micros() < entries.deadline()) {
      return this;
    }
    List<ConntrackEntry> over = new ArrayList<>();
    entries.over(now.micros(), over::add);
    ConntrackTable left = this;
    for (ConntrackEntry entry : over) {
      left = left.without(entry);
    }
    return left;
  }

  private static SortedTree<SamePorts> indexed(SortedTree<SamePorts> index, ConntrackEntry entry) {
    SortedTree<SamePorts> once = listed(index, ports(entry.original()), entry.id());
    return listed(once, ports(entry.reply()), entry.id());
  }

  private static SortedTree<SamePorts> listed(SortedTree<SamePorts> index, long key, int id) {
    int[] before = candidates(index, key);
    int at = Arrays.binarySearch(before, id);
    if (at >= 0) {
      return index;
    }
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = id;
    Arrays.sort(after);
    return index.with(new SamePorts(key, after));
  }

  private static SortedTree<SamePorts> unlisted(SortedTree<SamePorts> index, long key, int id) {
    int[] before = candidates(index, key);
    int at = Arrays.binarySearch(before, id);
    if (at < 0) {
      return index;
    }
    if (before.length == 1) {
      return index.without(key);
    }
    int[] after = new int[before.length - 1];
    System.arraycopy(before, 0, after, 0, at);
    System.arraycopy(before, at + 1, after, at, after.length - at);
    return index.with(new SamePorts(key, after));
  }

  private static int[] candidates(SortedTree<SamePorts> index, long key) {
    return index.find(key).map(same -> same.ids).orElse(NOBODY);
  }

  /// Both ports, the same for both directions: they tell nearly all connections apart, comparing
  /// does the rest.
  private static long ports(FiveTuple tuple) {
    int a = tuple.source().port();
    int b = tuple.destination().port();
    return (long) Math.min(a, b) << 16 | Math.max(a, b);
  }
}
