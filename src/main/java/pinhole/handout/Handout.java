package pinhole.handout;

import java.util.List;
import java.util.Optional;
import pinhole.lesson.Prose;

/// A lesson as it goes on paper.
///
/// @param title the lesson's
/// @param summary its one sentence
/// @param facts its number, how long it takes and what it needs, in a line
/// @param blocks from the first page to the last
public record Handout(String title, String summary, String facts, List<Block> blocks) {
  /// Copies the list.
  public Handout {
    blocks = List.copyOf(blocks);
  }

  /// A piece of a page.
  public sealed interface Block {
    /// A heading.
    record Heading(String text) implements Block {}

    /// What is said.
    record Text(Prose prose) implements Block {}

    /// Something set apart, such as the myth.
    record Note(String title, List<String> paragraphs) implements Block {}

    /// A question.
    ///
    /// @param title what kind of question it is, with its number
    /// @param question as it is asked
    /// @param answers to choose from; for a written answer those that are known
    /// @param typed whether the answer is written
    /// @param key whether the right answer is shown, and what is said to each
    /// @param observed what happened then; empty for the reason, or without the key
    record Ask(
        String title,
        String question,
        List<Answer> answers,
        boolean typed,
        boolean key,
        Optional<String> observed)
        implements Block {
      /// Copies the list.
      public Ask {
        answers = List.copyOf(answers);
      }
    }

    /// A table.
    ///
    /// @param title what it shows
    /// @param columns their widths as shares, and whether they hold what stands on the wire
    /// @param rows each with as many cells as there are columns
    record Table(String title, List<Column> columns, List<List<String>> rows) implements Block {
      /// Copies the lists.
      public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
      }
    }

    /// A session as a ladder.
    ///
    /// @param devices the names over the four lines
    /// @param rungs from top to bottom
    record Ladder(List<String> devices, List<Rung> rungs) implements Block {
      /// Copies the lists.
      public Ladder {
        devices = List.copyOf(devices);
        rungs = List.copyOf(rungs);
      }
    }

    /// What follows begins on a new page.
    record NewPage() implements Block {}
  }

  /// An answer.
  ///
  /// @param says as it is written
  /// @param right whether it is right
  /// @param reply what is said to it
  public record Answer(String says, boolean right, String reply) {}

  /// A column of a table.
  ///
  /// @param head its name
  /// @param share of the width
  /// @param wire whether it holds addresses, ports and the like
  public record Column(String head, float share, boolean wire) {}

  /// A row of a ladder.
  public sealed interface Rung {
    /// When, as it is written.
    String time();

    /// A segment on its way.
    ///
    /// @param from the line where it begins, 0 for the client
    /// @param to the line where it ends
    /// @param label what it is
    /// @param end how its way ended
    /// @param says how its way ended, in words; empty if it arrived
    /// @param marks what the walls did that it passed
    record Arrow(
        String time, int from, int to, String label, End end, String says, List<Mark> marks)
        implements Rung {
      /// Copies the list.
      public Arrow {
        marks = List.copyOf(marks);
      }
    }

    /// Something to read between the segments: a silence, segments left out, an end.
    record Words(String time, String text) implements Rung {}
  }

  /// How a segment's way ends.
  public enum End {
    /// Somebody took it.
    ARRIVED,
    /// A wall stopped it, or nobody was there.
    STOPPED
  }

  /// What a wall did to a segment that passed it.
  ///
  /// @param line which line the wall is
  /// @param says in a word or two
  public record Mark(int line, String says) {}
}
