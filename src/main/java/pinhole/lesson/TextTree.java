package pinhole.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A `text.md` as a tree of its headings: `#` the title, `##` its sections, `###` theirs. What
/// looks like a heading inside a fenced block is none.
///
/// @param title without its marks
/// @param line where the heading stands, from 1
/// @param body the lines below it, up to the next heading; without blank lines at both ends
/// @param children the sections within it, in the order of the file
public record TextTree(String title, int line, List<Line> body, List<TextTree> children) {
  private static final int MOST = 1_000;
  private static final String FENCE = "```";

  /// Copies the lists.
  public TextTree {
    body = List.copyOf(body);
    children = List.copyOf(children);
  }

  /// A line of the file.
  ///
  /// @param number from 1
  /// @param text without blanks at its end
  public record Line(int number, String text) {}

  /// Reads a text. What is wrong with its headings is complained about.
  public static TextTree read(String text, Complaints complaints) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    boolean named = !lines.isEmpty() && lines.getFirst().matches("# .*\\S.*");
    if (!named) {
      complaints.add(1, "text.heading");
    }
    List<Heading> headings = new ArrayList<>();
    headings.add(new Heading(1, named ? lines.getFirst().substring(2).strip() : "", 1));
    boolean fenced = false;
    for (int i = named ? 1 : 0; i < lines.size(); i++) {
      String line = lines.get(i);
      fenced ^= line.startsWith(FENCE);
      if (!fenced && line.matches("#{2,3} .*\\S.*") && headings.size() < MOST) {
        int depth = line.indexOf(' ');
        headings.add(new Heading(depth, line.substring(depth).strip(), i + 1));
      } else {
        headings.getLast().body.add(new Line(i + 1, line));
      }
    }
    TextTree tree = new Builder(headings, complaints).tree();
    tree.complainOfTwins(complaints);
    return tree;
  }

  /// The first section with this title.
  public Optional<TextTree> child(String name) {
    return children.stream().filter(it -> it.title.equals(name)).findFirst();
  }

  /// The titles of its sections.
  public List<String> titles() {
    return children.stream().map(TextTree::title).toList();
  }

  /// Whether nothing is written between its heading and the next.
  public boolean isEmpty() {
    return body.isEmpty();
  }

  private void complainOfTwins(Complaints complaints) {
    Set<String> seen = new HashSet<>();
    for (TextTree child : children) {
      if (!seen.add(child.title)) {
        complaints.add(child.line, "text.twice", child.title);
      }
      child.complainOfTwins(complaints);
    }
  }

  /// A heading with the lines below it.
  private static final class Heading {
    private final int depth;
    private final String title;
    private final int line;
    private final List<Line> body = new ArrayList<>();

    Heading(int depth, String title, int line) {
      this.depth = depth;
      this.title = title;
      this.line = line;
    }

    List<Line> trimmed() {
      int from = 0;
      int to = body.size();
      while (from < to && body.get(from).text().isBlank()) {
        from++;
      }
      while (to > from && body.get(to - 1).text().isBlank()) {
        to--;
      }
      return body.subList(from, to);
    }
  }

  /// Hangs each heading below the one that it belongs to.
  private static final class Builder {
    private final List<Heading> headings;
    private final Complaints complaints;
    private int next;

    Builder(List<Heading> headings, Complaints complaints) {
      this.headings = headings;
      this.complaints = complaints;
    }

    TextTree tree() {
      Heading heading = headings.get(next++);
      List<TextTree> children = new ArrayList<>();
      while (next < headings.size() && headings.get(next).depth > heading.depth) {
        if (headings.get(next).depth > heading.depth + 1) {
          complaints.add(headings.get(next).line, "text.deep", headings.get(next).title);
        }
        children.add(tree());
      }
      return new TextTree(heading.title, heading.line, heading.trimmed(), children);
    }
  }
}
