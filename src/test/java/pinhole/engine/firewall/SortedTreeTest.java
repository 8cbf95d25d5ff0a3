package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The tree does what a plain sorted map does, and leaves older trees as they were.
class SortedTreeTest {
  private record Day(long key, long deadline) implements SortedTree.Item {}

  @Test
  void randomChanges_agreeWithASortedMap() {
    for (int seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      TreeMap<Long, Day> map = new TreeMap<>();
      SortedTree<Day> tree = SortedTree.empty();
      for (int i = 0; i < 600; i++) {
        Day day = new Day(random.nextInt(300), random.nextInt(1000));
        if (random.nextInt(5) < (i < 300 ? 4 : 1)) {
          map.put(day.key(), day);
          tree = tree.with(day);
        } else {
          map.remove(day.key());
          tree = tree.without(day.key());
        }
        agrees(seed, tree, map);
      }
    }
  }

  private static void agrees(int seed, SortedTree<Day> tree, SortedMap<Long, Day> map) {
    List<Day> days = new ArrayList<>(map.values());
    assertThat(items(tree)).as("seed %d", seed).isEqualTo(days);
    long earliest = days.stream().mapToLong(Day::deadline).min().orElse(Long.MAX_VALUE);
    assertThat(tree.deadline()).as("seed %d", seed).isEqualTo(earliest);
    List<Day> over = new ArrayList<>();
    tree.over(100, over::add);
    assertThat(over).isEqualTo(days.stream().filter(d -> d.deadline() <= 100).toList());
    for (long key = 0; key < 300; key += 17) {
      assertThat(tree.find(key).orElse(null)).as("seed %d", seed).isEqualTo(map.get(key));
    }
  }

  @Test
  void numberedUpwards_growsAndShrinksToNothing() {
    SortedTree<Day> tree = SortedTree.empty();
    for (int i = 0; i < 2000; i++) {
      tree = tree.with(new Day(i, i));
    }
    assertThat(tree.size()).isEqualTo(2000);
    assertThat(tree.get(1234).key()).isEqualTo(1234);
    for (int i = 0; i < 2000; i++) {
      assertThat(tree.deadline()).isEqualTo(i);
      tree = tree.without(i);
    }
    assertThat(tree).isSameAs(SortedTree.empty());
  }

  @Test
  void anOlderTree_staysAsItWas() {
    SortedTree<Day> before = SortedTree.empty();
    for (int i = 0; i < 100; i++) {
      before = before.with(new Day(i, 0));
    }
    List<Day> days = items(before);
    SortedTree<Day> after = before.with(new Day(50, 7)).without(3).with(new Day(1000, 0));

    assertThat(after.find(50).orElseThrow().deadline()).isEqualTo(7);
    assertThat(items(before)).isEqualTo(days);
    assertThat(before.without(1000)).isSameAs(before);
  }

  private static List<Day> items(SortedTree<Day> tree) {
    List<Day> items = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      items.add(tree.get(i));
    }
    return items;
  }
}
