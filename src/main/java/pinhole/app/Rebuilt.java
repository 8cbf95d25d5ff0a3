package pinhole.app;

import pinhole.capture.report.Rebuild;
import pinhole.capture.report.SessionReport;
import pinhole.ui.capture.RebuiltPanel;
import pinhole.ui.frame.Heading;
import pinhole.ui.frame.Slot;
import pinhole.ui.frame.WindowActions;

/// A session of a capture, rebuilt as a scenario.
///
/// @param file the name of the capture
/// @param session what it tells
/// @param built the scenario, and how near it is
record Rebuilt(String file, SessionReport session, Rebuild.Built built) {
  Heading heading() {
    return Heading.capture(file);
  }

  /// What is said beside it: that it is rebuilt, and whether it agrees with the capture.
  Slot beside(WindowActions actions) {
    RebuiltPanel panel = new RebuiltPanel(session, built, actions::showReport);
    return new Slot(panel, panel::compact);
  }
}
