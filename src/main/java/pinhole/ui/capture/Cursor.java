package pinhole.ui.capture;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.PacketRow;
import pinhole.capture.report.SessionReport;
import pinhole.capture.report.Tone;

/// Where a reader of a report is: in which session, and at which of its packets. All parts of the
/// report follow it.
final class Cursor {
  private final CaptureReport report;
  private final Words words;
  private final ObjectProperty<Spot> spot;

  /// A packet of a session.
  ///
  /// @param session which
  /// @param story the same as its timeline shows it
  /// @param row where the packet stands in the session
  record Spot(SessionReport session, Story story, int row) {
    PacketRow packet() {
      return session.packets().get(row);
    }

    /// The tick at which the packet stands.
    int stop() {
      return story.at(row);
    }
  }

  /// @param report with a session at least
  Cursor(CaptureReport report, Words words) {
    this.report = report;
    this.words = words;
    spot = new SimpleObjectProperty<>(opening(first(report.sessions())));
  }

  /// Whoever opens a capture looks for what failed.
  private static SessionReport first(List<SessionReport> sessions) {
    return sessions.stream()
        .filter(it -> it.tone() == Tone.BLOCKED || it.tone() == Tone.REFUSED)
        .findFirst()
        .orElse(sessions.getFirst());
  }

  CaptureReport report() {
    return report;
  }

  ReadOnlyObjectProperty<Spot> spotProperty() {
    return spot;
  }

  Spot spot() {
    return spot.get();
  }

  SessionReport session() {
    return spot.get().session();
  }

  /// Goes to another session, to the packet that decides it.
  void show(SessionReport session) {
    if (!session.equals(session())) {
      spot.set(opening(session));
    }
  }

  private Spot opening(SessionReport session) {
    return new Spot(session, Story.of(session, words), decisive(session));
  }

  private static int decisive(SessionReport session) {
    for (int i = 0; i < session.packets().size(); i++) {
      if (session.packets().get(i).weight() == PacketRow.Weight.DECISIVE) {
        return i;
      }
    }
    return 0;
  }

  /// Goes to a packet, in whichever session it is.
  ///
  /// @param number in the file; that of no session's packet changes nothing
  void pick(int number) {
    Spot now = spot();
    int here = row(now.session(), number);
    if (here >= 0) {
      spot.set(new Spot(now.session(), now.story(), here));
      return;
    }
    for (SessionReport other : report.sessions()) {
      int row = row(other, number);
      if (row >= 0) {
        spot.set(new Spot(other, Story.of(other, words), row));
        return;
      }
    }
  }

  private static int row(SessionReport session, int number) {
    List<PacketRow> packets = session.packets();
    for (int i = 0; i < packets.size(); i++) {
      if (packets.get(i).number() == number) {
        return i;
      }
    }
    return -1;
  }

  /// Goes to a tick of the timeline.
  void stop(int wanted) {
    Spot now = spot();
    int last = now.story().stops().size() - 1;
    if (last >= 0) {
      int at = Math.clamp(wanted, 0, last);
      spot.set(new Spot(now.session(), now.story(), now.story().stops().get(at).row()));
    }
  }

  /// Goes some ticks on or back.
  void step(int ticks) {
    stop(spot().stop() + ticks);
  }

  /// Goes to the next part (1) or to the one before (-1).
  void chapter(int way) {
    stop(spot().story().chapter(spot().stop(), way));
  }

  /// Whether there is nothing after it.
  boolean atEnd() {
    return spot().stop() >= spot().story().stops().size() - 1;
  }
}
