package pinhole.capture.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pinhole.capture.session.CapturedSession;

/// What a capture tells about one session.
///
/// @param session the session
/// @param start when it began by the clock, if the capture says so
/// @param finding what it came to
/// @param tone the same at a glance
/// @param headline the finding in a sentence
/// @param subline what stands under it, one or two sentences
/// @param brief the finding in a few words, for a list of sessions
/// @param scenery what the small picture shows
/// @param evidence what the packets say, in order
/// @param certainties how sure it is, the surest first
/// @param helps what would help here, and what would not
/// @param packets all packets of the session, in order
public record SessionReport(
    CapturedSession session,
    Optional<Instant> start,
    Finding finding,
    Tone tone,
    String headline,
    String subline,
    String brief,
    Scenery scenery,
    List<EvidenceRow> evidence,
    List<Certainty> certainties,
    List<Help> helps,
    List<PacketRow> packets) {
  /// Copies the lists.
  public SessionReport {
    evidence = List.copyOf(evidence);
    certainties = List.copyOf(certainties);
    helps = List.copyOf(helps);
    packets = List.copyOf(packets);
  }

  /// The report as plain text, to be copied or printed.
  public String text() {
    return new ReportText(this).write();
  }
}
