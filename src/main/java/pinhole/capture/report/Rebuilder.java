package pinhole.capture.report;

/// Looks for a scenario that is near to a session.
final class Rebuilder {
  private final SessionReport report;

  Rebuilder(SessionReport report) {
    this.report = report;
  }

  Rebuild rebuild() {
    return new Rebuild.Impossible(report.headline());
  }
}
