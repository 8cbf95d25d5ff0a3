package pinhole.capture.report;

import java.util.Locale;
import java.util.stream.Collectors;
import pinhole.engine.net.SimTime;

/// A report as plain text.
final class ReportText {
  private static final int HEAD_WIDTH = 18;

  private final SessionReport report;
  private final Words words = new Words();
  private final StringBuilder out = new StringBuilder();

  ReportText(SessionReport report) {
    this.report = report;
  }

  String write() {
    String number = String.valueOf(report.session().number());
    line(words.text("text.session", number, report.session().client(), report.session().server()));
    line(report.headline());
    line(report.subline());
    line(report.scenery().point().how());
    head("text.evidence");
    for (EvidenceRow row : report.evidence()) {
      String packets = row.packets().stream().map(it -> "#" + it).collect(Collectors.joining(" "));
      item(seconds(row.at()) + "  " + padded(packets) + "  " + row.sentence().plain());
    }
    head("text.certainty");
    for (Certainty certainty : report.certainties()) {
      String level =
          switch (certainty.level()) {
            case CERTAIN -> words.text("level.certain");
            case LIKELY -> words.text("level.likely");
            case CANNOT_KNOW -> words.text("level.cannot-know");
          };
      certainty.sentences().forEach(it -> item(words.text("text.level", level, it)));
    }
    if (!report.helps().isEmpty()) {
      head("text.helps");
    }
    for (Help help : report.helps()) {
      String worth =
          switch (help.worth()) {
            case YES -> words.text("worth.yes");
            case PINHOLE -> words.text("worth.pinhole");
            case NO -> words.text("worth.no");
          };
      item(words.text("text.help", worth, help.what(), help.why()));
    }
    return out.toString();
  }

  private static String padded(String packets) {
    return packets + " ".repeat(Math.max(0, HEAD_WIDTH - packets.length()));
  }

  private static String seconds(SimTime at) {
    return String.format(Locale.ROOT, "%8.3f s", at.seconds());
  }

  private void head(String key) {
    out.append('\n');
    line(words.text(key));
  }

  private void item(String text) {
    line("  " + text);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
