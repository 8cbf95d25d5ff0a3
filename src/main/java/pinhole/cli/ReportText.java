package pinhole.cli;

import java.util.Locale;
import pinhole.progress.ClassReport;
import pinhole.progress.QuestionReport;
import pinhole.progress.QuestionReport.Sure;

/// What a class answered, for reading: a block a question, a line for the right answers and one for
/// each misconception.
final class ReportText {
  private final CommandWords words = new CommandWords();

  String write(ClassReport report) {
    StringBuilder out = new StringBuilder();
    int files = report.files();
    int bad = report.unreadable().size();
    line(out, words.text("report.files", Integer.toString(files), Integer.toString(bad)));
    if (report.questions().isEmpty()) {
      line(out, words.text("report.none"));
    }
    for (QuestionReport question : report.questions()) {
      out.append('\n');
      question(out, question);
    }
    return out.toString();
  }

  private void question(StringBuilder out, QuestionReport report) {
    String kind = words.text("report.kind." + report.question().kind().word());
    String answers = Integer.toString(report.answers());
    line(
        out,
        words.text(
            "report.question",
            report.question().lesson(),
            report.question().part(),
            kind,
            answers));
    int width = words.text("report.right").length();
    for (QuestionReport.Shown shown : report.wrong()) {
      width = Math.max(width, name(shown).length());
    }
    if (report.right().count() > 0) {
      row(out, width, words.text("report.right"), report.right());
    }
    for (QuestionReport.Shown shown : report.wrong()) {
      row(out, width, name(shown), shown.sure());
    }
  }

  private String name(QuestionReport.Shown shown) {
    return shown.misconception().isEmpty() ? words.text("report.unknown") : shown.misconception();
  }

  private void row(StringBuilder out, int width, String name, Sure sure) {
    String padded = name + " ".repeat(width - name.length());
    String count = String.format(Locale.ROOT, "%4d", sure.count());
    String mean = sure.said() == 0 ? "-" : String.format(Locale.ROOT, "%.1f", sure.mean());
    line(
        out,
        words.text(
            "report.row",
            padded,
            count,
            Integer.toString(sure.sure()),
            Integer.toString(sure.fairlySure()),
            Integer.toString(sure.guessed()),
            mean));
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
