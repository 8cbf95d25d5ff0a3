package pinhole.reality;

import java.nio.file.Path;
import java.util.List;
import pinhole.scenario.Limits;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.NodeParser;
import pinhole.scenario.Problems;
import pinhole.scenario.ScenarioException;

/// What a file of records holds: all that can be read, and one sentence for each record that
/// cannot. Both kinds of records may stand in one file; they are told apart by their keys.
///
/// @param name as the user named it
/// @param records in the order of the file
/// @param errors each with file, line and record, in the order of the file
public record RecordFile(String name, List<RealRecord> records, List<String> errors) {
  /// Copies the lists.
  public RecordFile {
    records = List.copyOf(records);
    errors = List.copyOf(errors);
  }

  /// Reads a file. Whatever is wrong with it is among the errors.
  public static RecordFile read(Path file) {
    Problems problems = new Problems(file.toString());
    try {
      LocatedNode root = NodeParser.read(file, Limits.RECORDS, problems);
      problems.orThrow();
      return RecordFileReader.read(file.toString(), root);
    } catch (ScenarioException wrong) {
      return unusable(file.toString(), wrong.getMessage().lines().toList());
    }
  }

  /// A file of which nothing can be read.
  ///
  /// @param errors why
  public static RecordFile unusable(String name, List<String> errors) {
    return new RecordFile(name, List.of(), errors);
  }

  /// The records about whole transfers.
  public List<ScenarioRecord> scenarios() {
    return records.stream()
        .filter(ScenarioRecord.class::isInstance)
        .map(ScenarioRecord.class::cast)
        .toList();
  }

  /// The records about the FTP helper.
  public List<AlgRecord> algs() {
    return records.stream().filter(AlgRecord.class::isInstance).map(AlgRecord.class::cast).toList();
  }
}
