package pinhole.cli;

import java.util.List;
import java.util.Locale;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.Certainty;
import pinhole.capture.report.EvidenceRow;
import pinhole.capture.report.Help;
import pinhole.capture.report.SessionReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A report about a capture as one JSON object: `file`, `packets`, `ftpPackets`, `notes` and
/// `sessions`. A session has `number`, `client`, `server`, `finding` (a name), `headline`,
/// `detail`, `captured`, `evidence` (each with `packets`, `seconds` and `text`), `certainties`
/// (each with `level` and `text`) and `helps` (each with `worth`, `what` and `why`).
final class CaptureJson {
  private final CaptureReport report;
  private final List<SessionReport> wanted;

  CaptureJson(CaptureReport report, List<SessionReport> wanted) {
    this.report = report;
    this.wanted = wanted;
  }

  String write() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("file", report.capture().name());
    document.put("packets", report.capture().packets());
    document.put("ftpPackets", report.ftpPackets());
    ArrayNode notes = document.putArray("notes");
    report.notes().forEach(notes::add);
    ArrayNode sessions = document.putArray("sessions");
    wanted.forEach(it -> session(sessions.addObject(), it));
    return document.toString();
  }

  private static void session(ObjectNode out, SessionReport it) {
    out.put("number", it.session().number());
    out.put("client", it.session().client().toString());
    out.put("server", it.session().server().toString());
    out.put("finding", it.finding().getClass().getSimpleName());
    out.put("headline", it.headline());
    out.put("detail", it.subline());
    out.put("captured", word(it.scenery().point().place()));
    ArrayNode evidence = out.putArray("evidence");
    for (EvidenceRow row : it.evidence()) {
      ObjectNode node = evidence.addObject();
      ArrayNode packets = node.putArray("packets");
      row.packets().forEach(packets::add);
      node.put("seconds", row.at().seconds()).put("text", row.sentence().plain());
    }
    ArrayNode certainties = out.putArray("certainties");
    for (Certainty certainty : it.certainties()) {
      for (String sentence : certainty.sentences()) {
        certainties.addObject().put("level", word(certainty.level())).put("text", sentence);
      }
    }
    ArrayNode helps = out.putArray("helps");
    for (Help help : it.helps()) {
      helps
          .addObject()
          .put("worth", word(help.worth()))
          .put("what", help.what())
          .put("why", help.why());
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
