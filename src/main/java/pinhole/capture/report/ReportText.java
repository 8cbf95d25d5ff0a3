package pinhole.capture.report;

/// A report as plain text.
final class ReportText {
  private final SessionReport report;

  ReportText(SessionReport report) {
    this.report = report;
  }

  String write() {
    return report.headline() + "\n";
  }
}
