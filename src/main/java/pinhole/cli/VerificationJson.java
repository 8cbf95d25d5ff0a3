package pinhole.cli;

import pinhole.reality.Difference;
import pinhole.reality.RealRecord.Kind;
import pinhole.reality.RecordFile;
import pinhole.reality.Tally;
import pinhole.reality.Verification.Check;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was verified, as one JSON object: `files`, each with `file`, `errors` and `records`, and
/// `totals`. A record has `id`, `kind`, `agrees`, `differences` (each with `field`, `recorded` and
/// `predicted`), and `failure` if the simulator broke down over it.
final class VerificationJson {
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final ArrayNode files = document.putArray("files");
  private ArrayNode records = JsonNodeFactory.instance.arrayNode();

  /// Begins a file.
  void open(RecordFile file) {
    ObjectNode out = files.addObject();
    out.put("file", file.name());
    ArrayNode errors = out.putArray("errors");
    file.errors().forEach(errors::add);
    records = out.putArray("records");
  }

  /// Adds a record of the file that was begun last.
  void add(Check check) {
    ObjectNode out = records.addObject();
    out.put("id", check.record().id());
    out.put("kind", check.record().kind().word());
    out.put("agrees", check.agrees());
    ArrayNode differences = out.putArray("differences");
    for (Difference difference : check.differences()) {
      differences
          .addObject()
          .put("field", difference.field())
          .put("recorded", difference.recorded())
          .put("predicted", difference.predicted());
    }
    check.failure().ifPresent(why -> out.put("failure", why));
  }

  /// The whole document.
  ///
  /// @param errors how many there were in all files
  String close(Tally tally, int errors) {
    ObjectNode totals = document.putObject("totals");
    total(totals.putObject("scenarios"), tally, Kind.SCENARIO);
    total(totals.putObject("alg"), tally, Kind.ALG);
    totals.put("errors", errors);
    return document.toString();
  }

  private static void total(ObjectNode out, Tally tally, Kind kind) {
    out.put("agree", tally.agreeing(kind));
    out.put("of", tally.all(kind));
  }
}
