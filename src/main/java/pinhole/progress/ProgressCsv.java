package pinhole.progress;

import java.util.List;
import java.util.stream.Collectors;

/// Answers as CSV (RFC 4180), one row an answer, for spreadsheets. `choice` counts from 1, as a
/// lesson's text does.
public final class ProgressCsv {
  private static final List<String> HEAD =
      List.of(
          "when",
          "lesson",
          "part",
          "kind",
          "choice",
          "typed",
          "right",
          "misconception",
          "confidence");

  /// What a formula begins with, in its wide form too.
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

  private ProgressCsv() {}

  /// The file's text.
  public static String write(Progress progress) {
    StringBuilder out = new StringBuilder(row(HEAD));
    progress.answers().forEach(answer -> out.append(row(cells(answer))));
    return out.toString();
  }

  private static List<String> cells(Answer answer) {
    String choice =
        answer.given() instanceof Given.Chosen(int index) ? Integer.toString(index + 1) : "";
    String typed = answer.given() instanceof Given.Typed(String text) ? text : "";
    return List.of(
        answer.when().toString(),
        answer.question().lesson(),
        answer.question().part(),
        answer.question().kind().word(),
        choice,
        typed,
        Boolean.toString(answer.right()),
        answer.misconception().orElse(""),
        answer.confidence().map(Confidence::word).orElse(""));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(ProgressCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /// A cell that a spreadsheet would take for a formula begins with an apostrophe.
  private static String cell(String text) {
    String start = text.stripLeading();
    boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
