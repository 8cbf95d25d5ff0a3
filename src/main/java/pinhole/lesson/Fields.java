package pinhole.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Digits;
import pinhole.scenario.LocatedNode.Flag;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Member;
import pinhole.scenario.LocatedNode.Nothing;
import pinhole.scenario.LocatedNode.Text;
import pinhole.scenario.Nearest;

/// One mapping of a lesson's file and the keys that it may have. What cannot be read is complained
/// about and replaced by something harmless, so that all mistakes are found at once.
public final class Fields {
  private static final int LONGEST_TEXT = 400;

  private final Mapping mapping;
  private final String name;
  private final Complaints complaints;

  private Fields(Mapping mapping, String name, Complaints complaints) {
    this.mapping = mapping;
    this.name = name;
    this.complaints = complaints;
  }

  /// The fields of a node; unknown keys are complained about.
  ///
  /// @param name how the mapping is called in a complaint
  /// @param keys the keys that it may have
  public static Optional<Fields> of(
      LocatedNode node, String name, Collection<String> keys, Complaints complaints) {
    Optional<Fields> fields = open(node, name, complaints);
    for (String key : fields.map(Fields::keys).orElse(List.of())) {
      if (!keys.contains(key)) {
        int line = fields.map(it -> it.line(key)).orElse(0);
        complaints.unknownKey(line, key, name, keys);
      }
    }
    return fields;
  }

  /// The fields of a mapping that may have any keys.
  public static Optional<Fields> open(LocatedNode node, String name, Complaints complaints) {
    if (node instanceof Mapping mapping) {
      return Optional.of(new Fields(mapping, name, complaints));
    }
    complaints.add(node.line(), "value.mapping", name);
    return Optional.empty();
  }

  /// The line on which it begins.
  public int line() {
    return mapping.line();
  }

  /// The line of a key; where the mapping begins if it has no such key.
  public int line(String key) {
    Member member = mapping.members().get(key);
    return member == null ? mapping.line() : member.line();
  }

  /// The keys in the order of the file.
  public List<String> keys() {
    return List.copyOf(mapping.members().keySet());
  }

  /// Where mistakes are noted.
  public Complaints complaints() {
    return complaints;
  }

  /// The value of a key; empty without one, or for null.
  public Optional<LocatedNode> value(String key) {
    return Optional.ofNullable(mapping.members().get(key))
        .map(Member::value)
        .filter(node -> !(node instanceof Nothing));
  }

  /// A value that must be there. A misspelt key has been complained about already.
  public Optional<LocatedNode> needed(String key) {
    Optional<LocatedNode> value = value(key);
    boolean misspelt = keys().stream().anyMatch(it -> Nearest.of(it, List.of(key)).isPresent());
    if (value.isEmpty() && (!misspelt || mapping.members().containsKey(key))) {
      complaints.add(line(), "key.missing", name, key);
    }
    return value;
  }

  /// A text that must be there; empty if it is not.
  public String neededText(String key) {
    return needed(key).map(node -> text(node, key)).orElse("");
  }

  /// A text that may be there.
  public Optional<String> text(String key) {
    return value(key).map(node -> text(node, key)).filter(it -> !it.isEmpty());
  }

  private String text(LocatedNode node, String key) {
    String text =
        switch (node) {
          case Text(int _, String it) -> it.strip();
          case Digits(int _, String digits) -> digits;
          case Flag _, Nothing _, Items _, Mapping _ -> "";
        };
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      complaints.add(node.line(), "value.text", quoted(key));
      return "";
    }
    return text;
  }

  /// True or false; false if it is not there.
  public boolean flag(String key) {
    return value(key).map(node -> flag(node, key)).orElse(false);
  }

  private boolean flag(LocatedNode node, String key) {
    if (node instanceof Flag(int _, boolean on)) {
      return on;
    }
    complaints.add(node.line(), "value.flag", quoted(key));
    return false;
  }

  /// A whole number that must be there.
  public int neededWhole(String key, int least, int most) {
    return needed(key).map(node -> whole(node, key, least, most)).orElse(least);
  }

  private int whole(LocatedNode node, String key, int least, int most) {
    if (node instanceof Digits(int _, String digits) && digits.matches("[0-9]{1,6}")) {
      int value = Integer.parseInt(digits);
      if (least <= value && value <= most) {
        return value;
      }
    }
    complaints.add(
        node.line(), "value.whole", quoted(key), Integer.toString(least), Integer.toString(most));
    return least;
  }

  /// One of some words, which must be there; empty if it is not.
  public String neededChoice(String key, Collection<String> words) {
    return needed(key).map(node -> choice(node, key, words)).orElse("");
  }

  private String choice(LocatedNode node, String key, Collection<String> words) {
    String word = text(node, key);
    if (words.contains(word) || word.isEmpty()) {
      return word;
    }
    complaints.unknown(node.line(), "value.meant", "value.choice", words, quoted(key), word);
    return "";
  }

  /// The texts of a list; none if it is not there.
  public List<String> texts(String key, int most) {
    return list(key, most, node -> Optional.of(text(node, key)).filter(it -> !it.isEmpty()));
  }

  /// A list of some words; none if it is not there.
  public List<String> choices(String key, int most, Collection<String> words) {
    return list(
        key, most, node -> Optional.of(choice(node, key, words)).filter(it -> !it.isEmpty()));
  }

  /// A list, entry by entry; none if it is not there.
  ///
  /// @param most how many entries it may have
  /// @param entry reads one
  public <T> List<T> list(String key, int most, Function<LocatedNode, Optional<T>> entry) {
    Optional<LocatedNode> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Items(int line, List<LocatedNode> items))) {
      complaints.add(value.get().line(), "value.list", quoted(key));
      return List.of();
    }
    if (items.size() > most) {
      complaints.add(line, "value.long", quoted(key), Integer.toString(most));
      return List.of();
    }
    List<T> all = new ArrayList<>();
    items.forEach(item -> entry.apply(item).ifPresent(all::add));
    return List.copyOf(all);
  }

  private static String quoted(String key) {
    return '"' + key + '"';
  }
}
