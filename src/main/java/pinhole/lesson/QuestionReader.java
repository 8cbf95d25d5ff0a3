package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Text;

/// Reads a question: its words from a section of the text, which answers are right from the lesson.
final class QuestionReader {
  static final String RIGHT = "right";
  private static final String OTHER = "*";
  private static final int MOST = 6;

  private final ItemReader items;
  private final List<String> verdicts;
  private final Complaints complaints;
  private final Complaints words;

  /// @param misconceptions that answers may name
  /// @param complaints about the lesson
  /// @param words about its text
  QuestionReader(
      Set<String> misconceptions, ItemReader items, Complaints complaints, Complaints words) {
    this.items = items;
    this.complaints = complaints;
    this.words = words;
    verdicts = new ArrayList<>(List.of(RIGHT));
    verdicts.addAll(misconceptions);
  }

  Question read(Fields fields, TextTree section) {
    boolean typed = fields.value("typed").isPresent();
    String key = typed ? "typed" : "choices";
    String ask = items.intro(section);
    if (ask.isEmpty()) {
      words.add(section.line(), "text.ask", section.title());
    }
    List<Item> said = new ArrayList<>(items.read(section));
    Optional<String> other = Optional.empty();
    if (typed && !said.isEmpty() && said.getLast().says().equals(OTHER)) {
      other = Optional.of(reply(said.removeLast()));
    } else if (typed) {
      words.add(section.line(), "text.other", section.title());
    }
    List<Optional<String>> beliefs = beliefs(fields, key);
    int line = fields.line(key);
    if (beliefs.size() != said.size()) {
      complaints.add(
          line,
          "choices.count",
          section.title(),
          Integer.toString(said.size()),
          Integer.toString(beliefs.size()));
      return new Question(ask, List.of(), typed, other);
    }
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      choices.add(choice(said.get(i), beliefs.get(i)));
    }
    check(line, choices, typed);
    return new Question(ask, choices, typed, other);
  }

  /// What happened, in a few words: the line that begins with "Observed:".
  String observed(TextTree section) {
    for (TextTree.Line line : section.body()) {
      if (line.text().startsWith(ItemReader.OBSERVED)) {
        return items.plain(line.number(), line.text().substring(ItemReader.OBSERVED.length()));
      }
    }
    words.add(section.line(), "text.observed", section.title());
    return "";
  }

  private Choice choice(Item item, Optional<String> belief) {
    boolean right = belief.isEmpty();
    return new Choice(item.says(), item.brief().orElse(item.says()), right, belief, reply(item));
  }

  private String reply(Item item) {
    if (item.reply().isEmpty()) {
      words.add(item.line(), "text.reply");
    }
    return item.reply().orElse("");
  }

  /// What each answer shows that somebody believes; empty for a right one.
  private List<Optional<String>> beliefs(Fields fields, String key) {
    Optional<LocatedNode> node = fields.needed(key);
    if (node.isPresent() && !(node.get() instanceof Items)) {
      complaints.add(node.get().line(), "value.list", '"' + key + '"');
      return List.of();
    }
    return fields.list(key, MOST, it -> Optional.of(belief(it, key)));
  }

  private Optional<String> belief(LocatedNode node, String key) {
    String word = node instanceof Text(int _, String text) ? text : "";
    if (!verdicts.contains(word)) {
      complaints.unknown(
          node.line(), "value.meant", "value.choice", verdicts, "an answer in " + key, word);
    }
    return Optional.of(word).filter(it -> !it.equals(RIGHT));
  }

  private void check(int line, List<Choice> choices, boolean typed) {
    if (choices.stream().noneMatch(Choice::right)) {
      complaints.add(line, "choices.right");
    }
    if (!typed && choices.stream().allMatch(Choice::right)) {
      complaints.add(line, "choices.wrong");
    }
  }
}
