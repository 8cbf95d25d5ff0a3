package pinhole.ui.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.capture.report.PacketRow;
import pinhole.capture.report.PacketRow.Phase;
import pinhole.capture.report.SessionReport;
import pinhole.capture.session.CapturedLine;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Side;

/// Divides the ticks of a session into parts, and names them.
final class Parts {
  private static final Pattern REPLY = Pattern.compile("^(\\d{3})[ -].*");

  private final SessionReport report;
  private final Words words;

  Parts(SessionReport report, Words words) {
    this.report = report;
    this.words = words;
  }

  /// The parts of a session's ticks.
  List<Story.Part> of(List<Stop> stops) {
    List<Story.Part> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= stops.size(); i++) {
      if (i == stops.size() || phase(stops, i) != phase(stops, first)) {
        parts.add(part(stops.subList(first, i), first));
        first = i;
      }
    }
    return parts;
  }

  private static Phase phase(List<Stop> stops, int at) {
    return stops.get(at).packet().phase();
  }

  private Story.Part part(List<Stop> stops, int first) {
    String brief = brief(stops);
    String title =
        stops.getFirst().packet().phase() == Phase.ARRANGE ? arranged(stops, brief) : brief;
    return new Story.Part(title, brief, first, first + stops.size() - 1);
  }

  private String brief(List<Stop> stops) {
    Phase phase = stops.getFirst().packet().phase();
    return switch (phase) {
      case CONNECT, LOG_IN, DATA -> words.of("part", phase);
      case ARRANGE -> attempt(stops).map(it -> verb(it.asked())).orElse(words.of("part", phase));
      case TALK ->
          reply(stops).map(code -> words.of("part.reply", code)).orElse(words.of("part", phase));
    };
  }

  /// The command with the port that it brought.
  private String arranged(List<Stop> stops, String brief) {
    return attempt(stops)
        .flatMap(DataAttempt::announced)
        .map(it -> words.of("part.port", brief, Words.port(it.port())))
        .orElse(brief);
  }

  private Optional<DataAttempt> attempt(List<Stop> stops) {
    int first = stops.getFirst().packet().number();
    int last = stops.getLast().packet().number();
    return report.session().attempts().stream()
        .filter(it -> it.asked().filter(a -> a.packet() >= first && a.packet() <= last).isPresent())
        .findFirst();
  }

  private static String verb(Optional<CapturedLine> line) {
    return line.map(it -> it.text().split(" ", 2)[0]).orElse("");
  }

  private static Optional<String> reply(List<Stop> stops) {
    return stops.stream()
        .map(Stop::packet)
        .filter(it -> it.from() == Side.SERVER)
        .map(PacketRow::text)
        .map(REPLY::matcher)
        .filter(Matcher::matches)
        .map(it -> it.group(1))
        .findFirst();
  }
}
