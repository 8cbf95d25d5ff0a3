package pinhole.capture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinhole.capture.CapturedError;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.CapturedGap;
import pinhole.capture.session.CapturedLine;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Ending;
import pinhole.capture.session.Fate;
import pinhole.capture.session.SegmentSeen;
import pinhole.capture.session.Side;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.SimTime;

/// Reads what the packets say for a finding, in the order of the file.
final class EvidenceReader {
  private static final int GAPS_SHOWN = 3;

  private final Case about;
  private final Words words;
  private final List<EvidenceRow> rows = new ArrayList<>();

  EvidenceReader(Case about, Words words) {
    this.about = about;
    this.words = words;
  }

  List<EvidenceRow> read() {
    Optional<DataAttempt> attempt = about.attempt();
    attempt.ifPresentOrElse(this::attempt, () -> connection(about.session().control(), "control"));
    reply().ifPresent(line -> line("ev.reply", line));
    about
        .session()
        .sealed()
        .ifPresent(it ->
            row(List.of(it.packet()), it.at(), it.implicit() ? "ev.sealed-implicit" : "ev.sealed"));
    List<CapturedGap> gaps = about.session().gaps();
    for (CapturedGap gap : gaps.subList(0, Math.min(GAPS_SHOWN, gaps.size()))) {
      row(List.of(gap.packet()), gap.at(), "ev.gap", gap.bytes(), words.side(gap.from()));
    }
    earlier();
    rows.sort(Comparator.comparingInt(it -> it.packets().getFirst()));
    return rows;
  }

  private void attempt(DataAttempt attempt) {
    arranged(attempt);
    attempt.connection().ifPresent(it -> connection(it, "data"));
    attempt.connection().ifPresent(it -> matched(attempt, it));
    if (attempt.connection().isEmpty() && !attempt.refused()) {
      attempt
          .command()
          .ifPresent(it -> line(about.isActive() ? "ev.no-syn-active" : "ev.no-syn", it));
    }
    for (CapturedLine line : attempt.replies()) {
      line(line.equals(attempt.replies().getLast()) ? "ev.verdict" : "ev.reply", line);
    }
  }

  private void arranged(DataAttempt attempt) {
    Optional<CapturedLine> first = attempt.asked().or(attempt::answered);
    if (first.isEmpty()) {
      return;
    }
    List<Integer> packets = new ArrayList<>();
    attempt.asked().ifPresent(it -> packets.add(it.packet()));
    attempt.answered().ifPresent(it -> packets.add(it.packet()));
    SimTime at = first.get().at();
    String answer = attempt.answered().map(CapturedLine::text).orElse("");
    if (attempt.refused()) {
      row(packets, at, "ev.asked-refused", first.get().text(), answer);
    } else if (attempt.announced().isEmpty()) {
      row(packets, at, "ev.asked", first.get().text(), answer);
    } else {
      boolean active = attempt.opener().filter(it -> it == DataConnectionMode.ACTIVE).isPresent();
      String key = active && attempt.answered().isEmpty() ? "ev.port-alone" : "ev.port";
      row(packets, at, active ? key : "ev.passive", number(attempt));
    }
    announcedElsewhere(attempt);
  }

  /// "134 x 256 + 7 = 34311", or the port alone where it is written so.
  private String number(DataAttempt attempt) {
    int port = attempt.announced().orElseThrow().port();
    boolean halves =
        attempt.mode().filter(it -> it == DataMode.PORT || it == DataMode.PASV).isPresent();
    return halves ? words.text("ev.sum", port >> 8, port & 0xff, port) : String.valueOf(port);
  }

  private void announcedElsewhere(DataAttempt attempt) {
    Optional<CapturedLine> line = attempt.announcement();
    Addresses.other(about.session(), attempt)
        .ifPresent(address ->
            row(
                List.of(line.orElseThrow().packet()),
                line.orElseThrow().at(),
                address.isPrivate() ? "ev.private-address" : "ev.other-address",
                address,
                words.side(about.caller().opposite()),
                about.address(about.caller().opposite())));
  }

  private void connection(CapturedConnection it, String lane) {
    List<SegmentSeen> syns = it.syns();
    List<Integer> packets = new ArrayList<>(syns.stream().map(SegmentSeen::number).toList());
    SimTime at = it.start();
    Endpoint from = it.caller();
    switch (it.fate()) {
      case Fate.Opened opened -> {
        packets.add(opened.synAck().number());
        row(packets, at, "ev.opened." + lane, from.port(), it.callee().port());
        carried(it, lane);
      }
      case Fate.Joined joined -> {
        row(List.of(joined.first().number()), at, "ev.joined." + lane);
        carried(it, lane);
      }
      case Fate.HalfOpen half -> {
        packets.add(half.synAck().number());
        row(packets, at, "ev.half-open", from.port(), it.callee().port());
      }
      case Fate.Unanswered _ ->
          row(
              packets,
              at,
              syns.size() == 1 ? "ev.syn" : "ev.syns",
              from.port(),
              words.number(syns.size()));
      case Fate.Refused refused -> {
        row(
            packets,
            at,
            syns.size() == 1 ? "ev.asks" : "ev.asks-n",
            from.port(),
            words.number(syns.size()));
        reset(refused.rst());
      }
      case Fate.Unreachable(var _, CapturedError error) -> {
        row(
            packets,
            at,
            syns.size() == 1 ? "ev.asks" : "ev.asks-n",
            from.port(),
            words.number(syns.size()));
        row(
            List.of(error.number()),
            error.at(),
            "ev.icmp",
            error.from(),
            new IcmpNames(words).name(error));
      }
    }
  }

  private void reset(SegmentSeen rst) {
    Optional<Integer> nearer = about.nearer(rst);
    String key =
        nearer
            .map(it -> it == 0 ? "ev.rst-same" : it > 0 ? "ev.rst-nearer" : "ev.rst-other")
            .orElse("ev.rst");
    row(
        List.of(rst.number()),
        rst.at(),
        key,
        words.counted("routers", Math.abs(nearer.orElse(0))),
        words.side(about.caller().opposite()));
  }

  private void carried(CapturedConnection it, String lane) {
    if (lane.equals("control")) {
      return;
    }
    SegmentSeen last = it.segments().getLast();
    String how =
        switch (it.ending()) {
          case CLOSED -> "ev.closed";
          case HALF_CLOSED -> "ev.half-closed";
          case RESET -> "ev.reset";
          case OPEN -> "ev.open";
        };
    row(List.of(last.number()), last.at(), how, words.counted("bytes", it.bytes()));
    if (it.missing() > 0 && it.ending() != Ending.RESET) {
      row(List.of(last.number()), last.at(), "ev.data-gap", words.counted("bytes", it.missing()));
    }
  }

  private void matched(DataAttempt attempt, CapturedConnection it) {
    List<Integer> first = List.of(it.segments().getFirst().number());
    switch (attempt.match()) {
      case CONTROL_ADDRESS -> row(first, it.start(), "ev.match-control", it.callee().address());
      case OTHER_ADDRESS -> row(first, it.start(), "ev.match-other", it.callee());
      case LIKELY -> row(first, it.start(), "ev.match-likely");
      case EXACT, NONE -> {}
    }
  }

  /// The server's word that decides a session without an attempt.
  private Optional<CapturedLine> reply() {
    return switch (about.finding()) {
      case Finding.LoginRefused it -> Optional.of(it.reply());
      case Finding.CutShort it -> it.last();
      case Finding.NothingAsked _ ->
          about.session().lines().stream()
              .filter(it -> it.from() == Side.SERVER)
              .reduce((_, later) -> later);
      case Finding.AllWell _,
          Finding.ControlUnanswered _,
          Finding.ControlRefused _,
          Finding.ControlUnreachable _,
          Finding.ControlHalfOpen _,
          Finding.ControlSilent _,
          Finding.ArrangementRefused _,
          Finding.WrongAddress _,
          Finding.DataUnanswered _,
          Finding.DataRefused _,
          Finding.DataUnreachable _,
          Finding.DataHalfOpen _,
          Finding.DataNeverSeen _,
          Finding.DataStalled _,
          Finding.TransferRefused _,
          Finding.OneWay _,
          Finding.Sealed _ ->
          Optional.empty();
    };
  }

  /// What failed before it went well.
  private void earlier() {
    if (!(about.finding() instanceof Finding.AllWell)) {
      return;
    }
    for (DataAttempt attempt : about.failed()) {
      attempt.announcement().or(attempt::asked).ifPresent(it -> line("ev.earlier", it));
    }
  }

  private void line(String key, CapturedLine line) {
    row(List.of(line.packet()), line.at(), key, line.text());
  }

  private void row(List<Integer> packets, SimTime at, String key, Object... values) {
    rows.add(new EvidenceRow(packets, words.sentence(key, values), at));
  }
}
