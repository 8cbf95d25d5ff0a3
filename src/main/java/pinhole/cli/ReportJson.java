package pinhole.cli;

import pinhole.progress.ClassReport;
import pinhole.progress.QuestionReport;
import pinhole.progress.QuestionReport.Sure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a class answered, as one JSON object: `files`, `questions` (each with `lesson`, `part`,
/// `kind`, `answers`, `right` and `wrong`) and `unreadable`. Right and wrong answers have `count`,
/// `guessed`, `fairlySure`, `sure` and `meanConfidence` (1 to 3; null where there is none).
final class ReportJson {
  private ReportJson() {}

  static String write(ClassReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("files", report.files());
    ArrayNode questions = root.putArray("questions");
    report.questions().forEach(question -> question(questions.addObject(), question));
    report.unreadable().forEach(root.putArray("unreadable")::add);
    return root + "\n";
  }

  private static void question(ObjectNode out, QuestionReport report) {
    out.put("lesson", report.question().lesson());
    out.put("part", report.question().part());
    out.put("kind", report.question().kind().word());
    out.put("answers", report.answers());
    sure(out.putObject("right"), report.right());
    ArrayNode wrong = out.putArray("wrong");
    for (QuestionReport.Shown shown : report.wrong()) {
      ObjectNode node = wrong.addObject();
      if (shown.misconception().isEmpty()) {
        node.putNull("misconception");
      } else {
        node.put("misconception", shown.misconception());
      }
      sure(node, shown.sure());
    }
  }

  private static void sure(ObjectNode out, Sure sure) {
    out.put("count", sure.count());
    out.put("guessed", sure.guessed());
    out.put("fairlySure", sure.fairlySure());
    out.put("sure", sure.sure());
    if (sure.said() == 0) {
      out.putNull("meanConfidence");
    } else {
      out.put("meanConfidence", Math.round(sure.mean() * 100) / 100.0);
    }
  }
}
