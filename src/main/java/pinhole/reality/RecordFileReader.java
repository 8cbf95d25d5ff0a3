package pinhole.reality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import pinhole.reality.RealRecord.Kind;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Text;
import pinhole.scenario.Problem;
import pinhole.scenario.Problems;
import pinhole.scenario.ScenarioException;

/// Reads the records of one file, each by itself: a broken one does not spoil the others.
final class RecordFileReader {
  /// More than this helps nobody.
  private static final int MOST_ERRORS = 100;

  /// What a scenario record has, and an ALG record has not.
  private static final List<String> SCENARIO_KEYS =
      List.of("observed", "client", "clientFirewall", "serverFirewall", "server");

  private final String file;
  private final RecordWords words = new RecordWords();
  private final List<RealRecord> records = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final Map<Kind, SequencedMap<String, Integer>> seen = new EnumMap<>(Kind.class);
  private int broken;

  private RecordFileReader(String file) {
    this.file = file;
    for (Kind kind : Kind.values()) {
      seen.put(kind, new LinkedHashMap<>());
    }
  }

  /// The records below a node: a list of them, or a single one.
  static RecordFile read(String file, LocatedNode root) {
    RecordFileReader reader = new RecordFileReader(file);
    if (root instanceof Items(int line, List<LocatedNode> items)) {
      if (items.isEmpty()) {
        reader.errors.add(reader.located(line, reader.words.text("file.none")));
      }
      for (int i = 0; i < items.size(); i++) {
        reader.record(i + 1, items.get(i));
      }
    } else if (root instanceof Mapping mapping && !ownKey(mapping).isEmpty()) {
      reader.record(1, mapping);
    } else {
      reader.errors.add(reader.located(root.line(), reader.words.text("file.foreign")));
    }
    return reader.finished();
  }

  private RecordFile finished() {
    if (broken > MOST_ERRORS) {
      errors.add(located(0, words.text("more.records", "" + MOST_ERRORS, "" + broken)));
    }
    return new RecordFile(file, records, errors);
  }

  /// @param number of the record, from 1
  private void record(int number, LocatedNode node) {
    Problems problems = new Problems(file);
    Optional<? extends RealRecord> record = parsed(node, problems);
    record.ifPresent(found -> {
      Integer first = seen.get(found.kind()).putIfAbsent(found.id(), number);
      if (first != null) {
        problems.add(node.line(), words.text("id.twice", Integer.toString(first)));
      }
      records.add(found);
    });
    report(number, node, problems);
  }

  /// The record in a node; empty if something is wrong, which has then been reported.
  private Optional<? extends RealRecord> parsed(LocatedNode node, Problems problems) {
    Map<Kind, String> own = node instanceof Mapping mapping ? ownKey(mapping) : Map.of();
    if (own.size() != 1) {
      String said =
          own.isEmpty()
              ? words.text("kind.neither")
              : words.text("kind.both", own.get(Kind.SCENARIO), own.get(Kind.ALG));
      problems.add(node.line(), said);
      return Optional.empty();
    }
    Optional<? extends RealRecord> record =
        own.containsKey(Kind.ALG)
            ? AlgRecordReader.read(node, problems)
            : ScenarioRecordReader.read(node, problems);
    return record.filter(_ -> problems.isEmpty());
  }

  /// By kind, the first key that only a record of this kind has.
  private static Map<Kind, String> ownKey(Mapping mapping) {
    Map<Kind, String> own = new EnumMap<>(Kind.class);
    mapping
        .members()
        .keySet()
        .forEach(key -> {
          if (SCENARIO_KEYS.contains(key)) {
            own.putIfAbsent(Kind.SCENARIO, key);
          } else if (AlgRecordReader.OWN_KEYS.contains(key)) {
            own.putIfAbsent(Kind.ALG, key);
          }
        });
    return own;
  }

  /// One sentence a record: its first mistake, and how many more there are.
  private void report(int number, LocatedNode node, Problems problems) {
    try {
      problems.orThrow();
    } catch (ScenarioException wrong) {
      broken++;
      Problem first = wrong.problems().getFirst();
      int others = wrong.problems().size() - 1;
      String said =
          others == 0
              ? first.sentence()
              : words.text("more", first.sentence(), Integer.toString(others));
      if (broken <= MOST_ERRORS) {
        errors.add(located(first.line(), named(number, node, said)));
      }
    }
  }

  private String named(int number, LocatedNode node, String said) {
    boolean hasId =
        node instanceof Mapping mapping
            && mapping.members().containsKey("id")
            && mapping.members().get("id").value() instanceof Text;
    if (!hasId) {
      return words.text("record.nameless", Integer.toString(number), said);
    }
    String id = ((Text) ((Mapping) node).members().get("id").value()).text();
    String shown = id.length() <= 40 ? id : id.substring(0, 40) + "...";
    return words.text("record.named", Integer.toString(number), shown, said);
  }

  private String located(int line, String sentence) {
    return new Problem(file, line, sentence).toString();
  }
}
