package pinhole.reality;

import java.util.Optional;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.Problems;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.Section;

/// Reads a scenario with what was `observed`.
final class ScenarioRecordReader {
  private ScenarioRecordReader() {}

  /// The record in a node; empty if something is wrong, which has then been reported.
  static Optional<ScenarioRecord> read(LocatedNode node, Problems problems) {
    String name = new RecordWords().text("record");
    Optional<ScenarioFile> file = ScenarioReader.read(node, name, problems);
    if (!(node instanceof Mapping mapping)) {
      return Optional.empty();
    }
    Optional<Observation> seen =
        Section.of(node, name, mapping.members().sequencedKeySet(), problems)
            .filter(section -> section.demands("id", "observed"))
            .flatMap(ObservationReader::read);
    return file.flatMap(played -> seen.map(observed -> of(played, observed)));
  }

  private static ScenarioRecord of(ScenarioFile file, Observation seen) {
    return new ScenarioRecord(file.scenario().id(), file.group(), file.scenario(), seen);
  }
}
