package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.ConntrackEntry.Both;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;

/// The table of known connections finds what a plain list would find, few or many.
class ConntrackTableTest {
  @Test
  void randomChanges_findWhatAListFinds() {
    for (int seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      List<ConntrackEntry> list = new ArrayList<>();
      ConntrackTable table = ConntrackTable.EMPTY;
      for (int id = 1; id <= 200; id++) {
        ConntrackEntry fresh = entry(id, random);
        list.add(fresh);
        table = table.with(fresh);
        if (random.nextInt(3) > (id < 100 ? 1 : 0)) {
          ConntrackEntry gone = list.remove(random.nextInt(list.size()));
          table = table.without(gone);
        }
        if (!list.isEmpty()) {
          int at = random.nextInt(list.size());
          list.set(at, list.get(at).tracked(TrackedTcpState.CLOSE, true, new SimTime(id)));
          table = table.moved(list.get(at));
        }
        agrees(seed, table, list, random);
      }
    }
  }

  private static void agrees(
      int seed, ConntrackTable table, List<ConntrackEntry> list, Random random) {
    assertThat(table).as("seed %d", seed).isEqualTo(list);
    for (int i = 0; i < 20; i++) {
      FiveTuple tuple = tuple(random);
      assertThat(table.find(tuple))
          .as("seed %d: %s", seed, tuple)
          .isEqualTo(list.stream().filter(e -> e.bears(tuple)).findFirst());
      assertThat(table.answers(tuple))
          .as("seed %d: %s", seed, tuple)
          .isEqualTo(list.stream().anyMatch(e -> e.reply().equals(tuple)));
    }
  }

  @Test
  void atALaterTime_onlyWhatHasRunOutIsForgotten() {
    ConntrackTable table = ConntrackTable.EMPTY;
    for (int id = 1; id <= 50; id++) {
      ConntrackEntry entry = entry(id, new Random(id));
      table = table.with(entry.tracked(TrackedTcpState.TIME_WAIT, true, new SimTime(1000 - id)));
    }
    assertThat(table.at(new SimTime(949))).isSameAs(table);
    assertThat(table.at(new SimTime(950))).hasSize(49).noneMatch(e -> e.id() == 50);
    assertThat(table.at(new SimTime(989))).extracting(ConntrackEntry::id).hasSize(10).contains(10);
    assertThat(table.at(new SimTime(999))).isEmpty();
    assertThat(table).hasSize(50);
  }

  private static ConntrackEntry entry(int id, Random random) {
    FiveTuple original = tuple(random);
    return new ConntrackEntry(
        id,
        original,
        random.nextBoolean() ? original.reversed() : tuple(random),
        TrackedTcpState.SYN_SENT,
        false,
        Optional.empty(),
        false,
        new SimTime(1_000_000),
        new Both<>(SeqAdjust.NONE, SeqAdjust.NONE),
        new Both<>(AlgMemory.EMPTY, AlgMemory.EMPTY),
        AlgSession.FRESH);
  }

  private static FiveTuple tuple(Random random) {
    return FiveTuple.tcp(endpoint(random), endpoint(random));
  }

  private static Endpoint endpoint(Random random) {
    return new Endpoint(Address.v4(10, 0, 0, random.nextInt(3)), 20 + random.nextInt(4));
  }
}
