package pinhole.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A value in a YAML or JSON file that knows its line.
public sealed interface LocatedNode {
  /// The line on which it begins, from 1.
  int line();

  /// Keys and values, in the order of the file.
  ///
  /// @param line where it begins
  /// @param members by key
  record Mapping(int line, SequencedMap<String, Member> members) implements LocatedNode {
    /// Copies the map.
    public Mapping {
      members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
    }
  }

  /// One value of a mapping.
  ///
  /// @param line where its key stands
  /// @param value the value
  record Member(int line, LocatedNode value) {}

  /// A list.
  ///
  /// @param line where it begins
  /// @param items its entries
  record Items(int line, List<LocatedNode> items) implements LocatedNode {
    /// Copies the list.
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A text.
  ///
  /// @param line where it begins
  /// @param text without quotes
  record Text(int line, String text) implements LocatedNode {}

  /// A number.
  ///
  /// @param line where it stands
  /// @param digits as it is written
  record Digits(int line, String digits) implements LocatedNode {}

  /// True or false.
  ///
  /// @param line where it stands
  /// @param on which
  record Flag(int line, boolean on) implements LocatedNode {}

  /// Nothing: `null`, `~`, or no value after a key.
  ///
  /// @param line where it stands
  record Nothing(int line) implements LocatedNode {}
}
