package pinhole.capture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import pinhole.capture.Capture;
import pinhole.capture.session.CapturedSession;
import pinhole.capture.session.Sessions;

/// What a capture tells about all its FTP sessions.
///
/// @param capture the capture
/// @param sessions a report each, in the order in which they began
/// @param ftpPackets how many packets belong to them
/// @param notes what about the file is worth knowing, a sentence each
/// @param ports where FTP might be, if no session was found: the ports of the servers that were
///   called, the most called first
public record CaptureReport(
    Capture capture,
    List<SessionReport> sessions,
    int ftpPackets,
    List<String> notes,
    List<Integer> ports) {
  /// Copies the lists.
  public CaptureReport {
    sessions = List.copyOf(sessions);
    notes = List.copyOf(notes);
    ports = List.copyOf(ports);
  }

  /// The reports on all sessions as plain text, with what about the file is worth knowing.
  public String text() {
    List<String> parts = new ArrayList<>();
    parts.add(String.join("\n", capture.name(), String.join("\n", notes)).strip() + "\n");
    sessions.forEach(it -> parts.add(it.text()));
    return String.join("\n", parts);
  }

  /// Explains a capture.
  ///
  /// @param controlPort a port on which FTP is known to be, besides what is recognised
  public static CaptureReport of(Capture capture, OptionalInt controlPort) {
    List<CapturedSession> sessions = Sessions.in(capture, controlPort);
    return new Reporter(capture).report(sessions);
  }
}
