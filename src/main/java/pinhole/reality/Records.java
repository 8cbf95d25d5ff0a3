package pinhole.reality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.scenario.Limits;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.NodeParser;
import pinhole.scenario.Problems;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.Section;
import pinhole.scenario.ValueReader;

/// Reads files of records: a list of scenarios, each with what was `observed`.
public final class Records {
  private Records() {}

  /// The records in a file.
  ///
  /// @throws ScenarioException with everything that is wrong, each with its line
  public static List<ScenarioRecord> read(Path file) throws ScenarioException {
    Problems problems = new Problems(file.toString());
    LocatedNode root = NodeParser.read(file, Limits.RECORDS, problems);
    List<ScenarioRecord> records = new ArrayList<>();
    if (root instanceof Items(int _, List<LocatedNode> items)) {
      items.forEach(item -> record(item, problems).ifPresent(records::add));
    } else {
      new ValueReader(problems).list(root, "the file", (_, _) -> Optional.empty());
    }
    problems.orThrow();
    return List.copyOf(records);
  }

  private static Optional<ScenarioRecord> record(LocatedNode node, Problems problems) {
    Optional<ScenarioFile> file = ScenarioReader.read(node, "record", problems);
    if (file.isEmpty() || !(node instanceof Mapping mapping)) {
      return Optional.empty();
    }
    return Section.of(node, "a record", mapping.members().sequencedKeySet(), problems)
        .filter(section -> section.demands("id", "observed"))
        .flatMap(ObservationReader::read)
        .map(seen -> of(file.get(), seen));
  }

  private static ScenarioRecord of(ScenarioFile file, Observation seen) {
    return new ScenarioRecord(file.scenario().id(), file.group(), file.scenario(), seen);
  }
}
