package pinhole.capture.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pinhole.capture.Capture;
import pinhole.capture.CapturedSegment;
import pinhole.capture.session.CapturedSession;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// Writes the reports about a capture.
final class Reporter {
  private static final int PORTS_OFFERED = 5;

  /// With so many other sessions each one is compared.
  private static final int COMPARED = 1000;

  private final Capture capture;
  private final Words words = new Words();

  Reporter(Capture capture) {
    this.capture = capture;
  }

  CaptureReport report(List<CapturedSession> sessions) {
    List<Case.Concluded> all =
        sessions.stream().map(it -> new Case.Concluded(it, new Judge(it).judge())).toList();
    List<SessionReport> reports = new ArrayList<>();
    List<Case.Concluded> known = all.subList(0, Math.min(COMPARED, all.size()));
    all.forEach(it -> reports.add(report(it, known)));
    Notes notes = new Notes(words);
    return new CaptureReport(
        capture,
        reports,
        packets(reports),
        capture.notes().stream().map(notes::text).toList(),
        reports.isEmpty() ? ports() : List.of());
  }

  /// How many packets belong to the sessions. A long transfer is read as a few segments, each of
  /// which stands for many.
  private int packets(List<SessionReport> reports) {
    Map<Integer, Integer> more = new HashMap<>();
    capture.segments().stream()
        .filter(it -> it.packets() > 1)
        .forEach(it -> more.put(it.number(), it.packets() - 1));
    return reports.stream()
        .flatMap(it -> it.packets().stream())
        .mapToInt(row -> 1 + more.getOrDefault(row.number(), 0))
        .sum();
  }

  private SessionReport report(Case.Concluded it, List<Case.Concluded> all) {
    CapturePoint point = new Vantage(it.session().control(), words).point();
    Case about = new Case(it.session(), it.finding(), point, all, end());
    Headlines head = new Headlines(about, words);
    List<EvidenceRow> evidence = new EvidenceReader(about, words).read();
    Optional<Instant> start =
        capture.start().map(at -> at.plus(it.session().start().micros(), ChronoUnit.MICROS));
    return new SessionReport(
        it.session(),
        start,
        it.finding(),
        head.tone(),
        head.headline(),
        head.subline(),
        head.brief(),
        new SceneryReader(about).read(),
        evidence,
        new Certainties(about, words).read(),
        new Helps(about, words).read(),
        new PacketRows(about, evidence, words).read());
  }

  private SimTime end() {
    return capture.segments().isEmpty() ? SimTime.ZERO : capture.segments().getLast().at();
  }

  /// The ports that were called most.
  private List<Integer> ports() {
    Map<Integer, Integer> calls = new TreeMap<>();
    for (CapturedSegment segment : capture.segments()) {
      boolean syn = segment.flags().has(TcpFlag.SYN) && !segment.flags().has(TcpFlag.ACK);
      if (syn) {
        calls.merge(segment.tuple().destination().port(), 1, Integer::sum);
      }
    }
    return calls.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(PORTS_OFFERED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
