package pinhole.capture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pinhole.capture.report.PacketRow.Phase;
import pinhole.capture.report.PacketRow.Weight;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.CapturedLine;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.SegmentSeen;
import pinhole.capture.session.Side;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Lane;

/// Lists all packets of a session.
final class PacketRows {
  private final Case about;
  private final Words words;
  private final Set<Integer> cited = new HashSet<>();
  private final Map<Integer, List<String>> lines = new HashMap<>();
  private final List<PacketRow> rows = new ArrayList<>();
  private final TreeSet<Integer> arranging = new TreeSet<>();
  private int loggedIn = Integer.MAX_VALUE;

  PacketRows(Case about, List<EvidenceRow> evidence, Words words) {
    this.about = about;
    this.words = words;
    evidence.forEach(it -> cited.addAll(it.packets()));
    for (CapturedLine line : about.session().lines()) {
      lines.computeIfAbsent(line.packet(), _ -> new ArrayList<>()).add(line.text());
      if (line.from() == Side.SERVER && line.text().startsWith("230")) {
        loggedIn = Math.min(loggedIn, line.packet());
      }
    }
    for (DataAttempt attempt : about.session().attempts()) {
      attempt.asked().ifPresent(it -> arranging.add(it.packet()));
      attempt.answered().ifPresent(it -> arranging.add(it.packet()));
    }
  }

  List<PacketRow> read() {
    control();
    for (DataAttempt attempt : about.session().attempts()) {
      attempt.connection().ifPresent(this::data);
    }
    rows.sort(Comparator.comparingInt(PacketRow::number));
    return rows;
  }

  private void control() {
    CapturedConnection control = about.session().control();
    boolean decides = control.equals(about.connection());
    boolean opening = true;
    for (SegmentSeen segment : control.segments()) {
      opening &= segment.length() == 0;
      Side from = segment.fromCaller() ? Side.CLIENT : Side.SERVER;
      rows.add(
          new PacketRow(
              segment.number(),
              segment.at(),
              from,
              Lane.CONTROL,
              said(segment, control),
              weight(segment, decides),
              phase(segment.number(), opening)));
    }
  }

  private Phase phase(int packet, boolean opening) {
    if (opening) {
      return Phase.CONNECT;
    }
    if (arranging.contains(packet)) {
      return Phase.ARRANGE;
    }
    boolean before = packet <= loggedIn && arranging.lower(packet) == null;
    return before && loggedIn != Integer.MAX_VALUE ? Phase.LOG_IN : Phase.TALK;
  }

  private String said(SegmentSeen segment, CapturedConnection control) {
    List<String> said = lines.get(segment.number());
    if (said != null) {
      return String.join(" ", said);
    }
    boolean sealed =
        about.session().sealed().filter(it -> segment.number() >= it.packet()).isPresent();
    if (segment.length() > 0 && sealed) {
      return words.ungrouped("row.sealed", segment.length());
    }
    return header(segment, control, "row.part");
  }

  private void data(CapturedConnection it) {
    Side caller =
        it.caller().address().equals(about.session().server().address())
                && !it.caller().address().equals(about.session().client().address())
            ? Side.SERVER
            : about.isActive() && it.equals(about.connection()) ? Side.SERVER : Side.CLIENT;
    boolean decides = it.equals(about.connection());
    for (SegmentSeen segment : it.segments()) {
      rows.add(
          new PacketRow(
              segment.number(),
              segment.at(),
              segment.fromCaller() ? caller : caller.opposite(),
              Lane.DATA,
              header(segment, it, "row.data"),
              weight(segment, decides),
              Phase.DATA));
    }
  }

  /// "20 → 34311 SYN, again".
  private String header(SegmentSeen segment, CapturedConnection it, String carries) {
    int from = (segment.fromCaller() ? it.caller() : it.callee()).port();
    int to = (segment.fromCaller() ? it.callee() : it.caller()).port();
    String what =
        segment.length() > 0 ? words.ungrouped(carries, segment.length()) : flags(segment);
    return words.text(segment.again() ? "row.again" : "row", from, to, what);
  }

  private static String flags(SegmentSeen segment) {
    if (segment.isRst()) {
      return "RST";
    }
    if (segment.flags().has(TcpFlag.SYN)) {
      return segment.isSyn() ? "SYN" : "SYN-ACK";
    }
    return segment.flags().has(TcpFlag.FIN) ? "FIN" : "ACK";
  }

  private Weight weight(SegmentSeen segment, boolean decides) {
    if (!cited.contains(segment.number())) {
      return Weight.PLAIN;
    }
    return decides && isTrouble() && (segment.isSyn() || segment.isRst())
        ? Weight.DECISIVE
        : Weight.CITED;
  }

  private boolean isTrouble() {
    return !(about.finding() instanceof Finding.AllWell) && !about.connection().opened();
  }
}
