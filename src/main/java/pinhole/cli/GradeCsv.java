package pinhole.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pinhole.challenge.Challenge;
import pinhole.challenge.Goal;
import pinhole.challenge.Grade;
import pinhole.challenge.Grade.Result;
import pinhole.challenge.Gradebook.Row;

/// Grades as a table (RFC 4180): one row a file, and one column a goal, which holds the reason if
/// the goal was missed. What a spreadsheet would take for a formula begins with an apostrophe.
final class GradeCsv {
  private static final String END = "\r\n";
  private static final String DANGEROUS = "=+-@\t\r";
  private static final List<String> HEAD =
      List.of("file", "passed", "stars", "ports", "addresses", "error", "changed");

  private final Challenge challenge;

  GradeCsv(Challenge challenge) {
    this.challenge = challenge;
  }

  String text(List<Row> rows) {
    StringBuilder out = new StringBuilder();
    List<String> head = new ArrayList<>(HEAD);
    challenge.goals().stream().map(Goal::id).forEach(id -> head.add("goal-" + id));
    line(out, head);
    rows.forEach(row -> line(out, cells(row)));
    return out.toString();
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.file());
    switch (row) {
      case Row.Graded(String _, Grade grade) -> {
        cells.add(grade.passed() ? "yes" : "no");
        cells.add(Integer.toString(grade.stars()));
        cells.add(Integer.toString(grade.score().ports()));
        cells.add(Long.toString(grade.score().addresses()));
        cells.add("");
        cells.add(grade.foreign().orElse(""));
        for (Result result : grade.results()) {
          cells.add(result.reached() ? "" : result.reason());
        }
      }
      case Row.Unreadable(String _, String error) -> {
        cells.addAll(List.of("no", "0", "", "", error, ""));
        challenge.goals().forEach(_ -> cells.add(""));
      }
    }
    return cells;
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(GradeCsv::cell).collect(Collectors.joining(","))).append(END);
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
