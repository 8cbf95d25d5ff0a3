package pinhole.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pinhole.lesson.TextTree.Line;

/// The words of a lesson, from its `text.md`, by the sections that the lesson asks for.
final class LessonWords {
  /// Sections of a step, which the lesson names by the same keys.
  private static final List<String> BELOW = List.of("predict", "after", "why");

  private static final List<String> FIXED = List.of("myth", "faded", "own", "then-and-now");
  private static final int MOST_NOTES = 10;

  private final TextTree tree;
  private final ProseReader prose;
  private final ItemReader items;
  private final Complaints complaints;
  private final Set<String> used = new HashSet<>(FIXED);

  LessonWords(TextTree tree, Set<String> glossary, Complaints complaints) {
    this.tree = tree;
    this.complaints = complaints;
    prose = new ProseReader(glossary, complaints);
    items = new ItemReader(glossary, complaints);
  }

  ItemReader items() {
    return items;
  }

  String title() {
    return tree.title();
  }

  /// What stands between the title and the first section.
  String summary() {
    if (tree.isEmpty()) {
      complaints.add(tree.line(), "text.summary");
      return "";
    }
    return joined(tree.body());
  }

  Optional<TextTree> own() {
    return tree.child("own");
  }

  /// The section of a step.
  Optional<TextTree> section(Fields step, String id) {
    Optional<TextTree> found = tree.child(id);
    used.add(id);
    if (found.isEmpty() && !id.isEmpty()) {
      step.complaints()
          .unknown(
              step.line("id"),
              "part.section-meant",
              "part.section",
              tree.titles(),
              complaints.name(),
              id);
    }
    return found;
  }

  Prose prose(TextTree section) {
    return prose.read(section, ProseReader.WORDS);
  }

  /// A section within a section, which must be there.
  Optional<TextTree> below(Optional<TextTree> section, String name) {
    Optional<TextTree> found = section.flatMap(it -> it.child(name));
    if (section.isPresent() && found.isEmpty()) {
      complaints.add(section.get().line(), "text.lacks", section.get().title(), name);
    }
    return found;
  }

  /// Complains about what stands below a step and is not asked for.
  void checkUsed(TextTree section, Fields step) {
    for (TextTree child : section.children()) {
      if (!BELOW.contains(child.title())) {
        complaints.unknown(child.line(), "text.below-meant", "text.below", BELOW, child.title());
      } else if (step.value(child.title()).isEmpty()) {
        complaints.add(child.line(), "text.below-unused", child.title(), section.title());
      }
    }
  }

  /// Complains about sections that nothing uses.
  void checkUsed() {
    for (TextTree child : tree.children()) {
      if (!used.contains(child.title())) {
        complaints.add(child.line(), "part.unused", child.title());
      }
    }
  }

  /// Whether the names of steps are kept free of the names that mean something else.
  static boolean taken(String id) {
    return FIXED.contains(id);
  }

  List<String> thenAndNow() {
    List<String> notes = tree.child("then-and-now").map(items::bullets).orElse(List.of());
    if (notes.size() > MOST_NOTES) {
      complaints.add(0, "value.long", "then-and-now", Integer.toString(MOST_NOTES));
    }
    return notes;
  }

  /// The first paragraph is what is believed, the rest what is true.
  Optional<Myth> myth() {
    return tree.child("myth")
        .flatMap(section -> {
          int end = 0;
          List<Line> body = section.body();
          while (end < body.size() && !body.get(end).text().isBlank()) {
            end++;
          }
          if (end == 0 || end == body.size()) {
            complaints.add(section.line(), "text.myth");
            return Optional.empty();
          }
          List<Line> truth = body.subList(end, body.size());
          return Optional.of(new Myth(joined(body.subList(0, end)), joined(truth)));
        });
  }

  /// What is said at the start of the second pass, which must be there.
  Prose faded() {
    Optional<TextTree> section = tree.child("faded");
    if (section.isEmpty()) {
      complaints.add(tree.line(), "text.faded");
    }
    return section.map(this::prose).orElse(new Prose(List.of()));
  }

  private String joined(Collection<Line> lines) {
    List<Line> full = new ArrayList<>(lines);
    full.removeIf(line -> line.text().isBlank());
    String words = full.stream().map(it -> it.text().strip()).collect(Collectors.joining(" "));
    return items.plain(full.getFirst().number(), words);
  }
}
