package pinhole.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// Turns what a parser says about broken YAML or JSON into one sentence with its line.
final class SyntaxWords {
  private static final Pattern YAML_PLACE = Pattern.compile("in reader, line (\\d+)");
  private static final Pattern JSON_NOISE = Pattern.compile(" \\(code \\d+[^)]*\\)");

  private final Problems problems;

  SyntaxWords(Problems problems) {
    this.problems = problems;
  }

  ScenarioException explain(JacksonException wrong, boolean json) {
    String said = String.valueOf(wrong.getOriginalMessage());
    int line = wrong.getLocation() == null ? 1 : Math.max(1, wrong.getLocation().getLineNr());
    if (json) {
      return problems.only(line, "syntax.json", JSON_NOISE.matcher(firstLine(said)).replaceAll(""));
    }
    Matcher places = YAML_PLACE.matcher(said);
    while (places.find()) {
      line = Integer.parseInt(places.group(1));
    }
    return problems.only(line, "syntax.yaml", yamlWords(said));
  }

  /// The parser first says what it was at, then what is wrong, each followed by an excerpt.
  private String yamlWords(String said) {
    if (said.contains("\\t(TAB)")) {
      return problems.word("syntax.tab");
    }
    if (said.contains("mapping values are not allowed here")) {
      return problems.word("syntax.colon");
    }
    String last = firstLine(said);
    for (String line : said.split("\n", -1)) {
      boolean excerpt = line.isBlank() || line.startsWith(" ");
      last = excerpt ? last : line;
    }
    return last.replace("<stream end>", problems.word("syntax.end"));
  }

  private static String firstLine(String said) {
    int end = said.indexOf('\n');
    return end < 0 ? said : said.substring(0, end);
  }
}
