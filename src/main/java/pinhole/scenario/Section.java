package pinhole.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Member;
import pinhole.scenario.LocatedNode.Nothing;

/// One mapping of a scenario file and the keys that it may have. A key without a value counts as
/// absent.
public final class Section {
  private final Mapping mapping;
  private final String name;
  private final Problems problems;
  private final ValueReader values;

  private Section(Mapping mapping, String name, Problems problems) {
    this.mapping = mapping;
    this.name = name;
    this.problems = problems;
    this.values = new ValueReader(problems);
  }

  /// The section in a node; unknown keys are reported.
  ///
  /// @param name how the section is called in a report
  /// @param keys the keys that it may have
  public static Optional<Section> of(
      LocatedNode node, String name, Collection<String> keys, Problems problems) {
    if (!(node instanceof Mapping mapping)) {
      String example = keys.iterator().next();
      return new ValueReader(problems).wrong(node, name, "value.mapping", example);
    }
    mapping.members().forEach((key, member) -> known(key, member.line(), name, keys, problems));
    return Optional.of(new Section(mapping, name, problems));
  }

  /// An absent section: everything has its default.
  static Section empty(int line, String name, Problems problems) {
    return new Section(new Mapping(line, new LinkedHashMap<>()), name, problems);
  }

  private static void known(
      String key, int line, String name, Collection<String> keys, Problems problems) {
    if (keys.contains(key)) {
      return;
    }
    Optional<String> meant = Nearest.of(key, keys);
    if (meant.isPresent()) {
      problems.report(line, "key.meant", key, name, meant.get());
    } else {
      problems.report(line, "key.unknown", key, name, String.join(", ", keys));
    }
  }

  /// The line on which it begins.
  public int line() {
    return mapping.line();
  }

  /// The line of a key, or of the section if the key is absent.
  public int line(String key) {
    Member member = mapping.members().get(key);
    return member == null ? mapping.line() : member.line();
  }

  /// What reads its values.
  public ValueReader values() {
    return values;
  }

  /// What is wrong in its file.
  public Problems problems() {
    return problems;
  }

  /// Whether a key has a value.
  public boolean has(String key) {
    return value(key).isPresent();
  }

  /// The value of a key.
  public Optional<LocatedNode> value(String key) {
    return Optional.ofNullable(mapping.members().get(key))
        .map(Member::value)
        .filter(node -> !(node instanceof Nothing));
  }

  /// A section inside this one; empty if it is absent or no mapping.
  public Optional<Section> section(String key, Collection<String> keys) {
    return read(key, (node, label) -> of(node, label, keys, problems));
  }

  /// The value of a key, read by a method of [ValueReader] or a method like them.
  public <T> Optional<T> read(String key, BiFunction<LocatedNode, String, Optional<T>> reader) {
    return value(key).flatMap(node -> reader.apply(node, label(key)));
  }

  /// True or false.
  public boolean flag(String key, boolean fallback) {
    return read(key, values::flag).orElse(fallback);
  }

  /// A text on one line.
  public Optional<String> text(String key) {
    return read(key, values::text);
  }

  /// One of some words.
  public Optional<String> choice(String key, Collection<String> words) {
    return read(key, (node, label) -> values.choice(node, label, words));
  }

  /// A choice that must be made.
  public Optional<String> needed(String key, Collection<String> words) {
    if (!has(key)) {
      problems.report(line(), "key.missing", name, key, String.join(", ", words));
    }
    return choice(key, words);
  }

  /// Reports the keys that are absent.
  ///
  /// @return whether all are there
  public boolean demands(String... keys) {
    boolean all = true;
    for (String key : keys) {
      if (!has(key)) {
        problems.report(line(), "key.absent", name, key);
        all = false;
      }
    }
    return all;
  }

  long micros(String key, Span span, long fallback) {
    return read(key, (node, label) -> values.micros(node, label, span)).orElse(fallback);
  }

  Optional<Integer> port(String key, int least) {
    return read(key, (node, label) -> values.port(node, label, least));
  }

  /// A list.
  ///
  /// @param entry reads one entry
  public <T> List<T> list(
      String key, List<T> fallback, BiFunction<LocatedNode, String, Optional<T>> entry) {
    return read(key, (node, label) -> values.list(node, label, entry)).orElse(fallback);
  }

  private static String label(String key) {
    return '"' + key + '"';
  }
}
