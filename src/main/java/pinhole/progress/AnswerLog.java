package pinhole.progress;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/// Keeps the log of answers in its bounds. It depends on which answers there are and not on the
/// order in which they came, so two that are merged come to the same end.
///
/// A question keeps its latest 50 answers. If there are more than 5,000 in all, the question that
/// has most of them loses its oldest, again and again: a question that was answered once keeps that
/// answer until every question has one only, and then the oldest of all goes.
final class AnswerLog {
  /// How many answers a question keeps.
  static final int MOST_OF_ONE = 50;

  /// How many answers are kept in all.
  static final int MOST = 5_000;

  private static final Comparator<Deque<Answer>> FULLEST_FIRST =
      Comparator.<Deque<Answer>>comparingInt(same -> -same.size()).thenComparing(Deque::peekFirst);

  private AnswerLog() {}

  /// The answers that are kept: each once, the oldest first.
  static List<Answer> kept(Collection<Answer> answers) {
    TreeSet<Answer> sorted = new TreeSet<>(answers);
    Map<Question, Deque<Answer>> each = new TreeMap<>();
    for (Answer answer : List.copyOf(sorted)) {
      Deque<Answer> same = each.computeIfAbsent(answer.question(), _ -> new ArrayDeque<>());
      same.addLast(answer);
      if (same.size() > MOST_OF_ONE) {
        sorted.remove(same.removeFirst());
      }
    }
    PriorityQueue<Deque<Answer>> fullest = new PriorityQueue<>(FULLEST_FIRST);
    fullest.addAll(each.values());
    while (sorted.size() > MOST) {
      Deque<Answer> same = fullest.remove();
      sorted.remove(same.removeFirst());
      if (!same.isEmpty()) {
        fullest.add(same);
      }
    }
    return List.copyOf(sorted);
  }
}
