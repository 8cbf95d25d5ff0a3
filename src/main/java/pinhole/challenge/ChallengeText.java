package pinhole.challenge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pinhole.lesson.Complaints;
import pinhole.lesson.Item;
import pinhole.lesson.ItemReader;
import pinhole.lesson.Prose;
import pinhole.lesson.ProseReader;
import pinhole.lesson.TextTree;

/// The words of a challenge.
///
/// @param title its heading
/// @param task what is to be done
/// @param goals one line for each goal
/// @param hints in order
/// @param wrong why each wrong answer fails
/// @param explained why the solution is the best; a lesson's own task has none
record ChallengeText(
    String title,
    Prose task,
    List<String> goals,
    List<String> hints,
    List<String> wrong,
    Optional<Prose> explained) {
  private static final List<String> SECTIONS = List.of("goals", "hints", "wrong", "solution");
  private static final int WORDS = 160;

  /// Reads them; what is missing is complained about.
  ///
  /// @param tree the whole text, or a lesson's section about its own task
  /// @param glossary the words that may be linked to
  static ChallengeText read(
      TextTree tree, Set<String> glossary, Complaints complaints, Words words) {
    for (TextTree child : tree.children()) {
      if (!SECTIONS.contains(child.title())) {
        String all = String.join(", ", SECTIONS);
        complaints.say(child.line(), words.say("problem.section", child.title(), all));
      }
    }
    ProseReader prose = new ProseReader(glossary, complaints);
    if (tree.isEmpty()) {
      complaints.say(tree.line(), words.say("problem.no-task"));
    }
    ItemReader items = new ItemReader(glossary, complaints);
    return new ChallengeText(
        tree.title(),
        prose.read(tree, WORDS),
        items(tree, "goals", items, complaints, words),
        items(tree, "hints", items, complaints, words),
        items(tree, "wrong", items, complaints, words),
        tree.child("solution").map(it -> prose.read(it, WORDS)));
  }

  private static List<String> items(
      TextTree tree, String name, ItemReader items, Complaints complaints, Words words) {
    Optional<TextTree> section = tree.child(name);
    if (section.isEmpty()) {
      complaints.say(tree.line(), words.say("problem.no-section", name));
    }
    return section.map(items::read).orElse(List.of()).stream().map(Item::says).toList();
  }
}
