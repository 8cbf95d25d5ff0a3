package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.Recording;
import pinhole.explain.Explainer;
import pinhole.ladder.Crossing;
import pinhole.ladder.Message;
import pinhole.ladder.Row;

/// The words of a drawn ladder.
final class SvgSpeech {
  private static final int MOST = 3; // lines of a reply that are shown

  private final Recording recording;
  private final Explainer explainer;
  private final ExportWords words = new ExportWords();

  SvgSpeech(Recording recording, Explainer explainer) {
    this.recording = recording;
    this.explainer = explainer;
  }

  Explainer explainer() {
    return explainer;
  }

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  /// "0.430": seconds.
  static String clock(SimTime at) {
    return String.format(
        Locale.ROOT, "%d.%03d", at.micros() / 1_000_000, at.micros() / 1000 % 1000);
  }

  /// What stands on a slip, unbroken.
  List<String> label(Message message) {
    Segment segment = message.segment();
    Optional<String> line = Announcement.line(segment.payload());
    if (line.isPresent()) {
      List<String> lines = line.get().lines().toList();
      if (lines.size() <= MOST) {
        return lines.isEmpty() ? List.of("") : lines;
      }
      List<String> some = new ArrayList<>(lines.subList(0, MOST - 1));
      some.add(say("svg.more-lines", Integer.toString(lines.size() - MOST + 1)));
      return some;
    }
    String text =
        segment.payload() instanceof Payload.TlsRecord(var _, var _, int length)
            ? say("svg.record", Integer.toString(length))
            : explainer.segmentLabel(segment);
    boolean again = message.attempt() > 1;
    return List.of(again ? say("svg.try", text, Integer.toString(message.attempt())) : text);
  }

  /// What a wall did, in a few words; empty if it is not worth any.
  String mark(Crossing crossing, boolean opens) {
    List<String> says = new ArrayList<>();
    switch (crossing.mark()) {
      case KNOWN -> {}
      case PASSED -> says.add(decider(crossing));
      case ROUTED -> {
        if (opens) {
          says.add(say("svg.mark.ROUTED"));
        }
      }
      case PINHOLE, AROUND, NOBODY_THERE -> says.add(say("svg.mark." + crossing.mark()));
      case DROPPED, REJECTED -> says.add(stopped(crossing));
    }
    crossing
        .alg()
        .ifPresent(alg -> says.add(say("svg.alg." + alg.kind(), Integer.toString(alg.port()))));
    return String.join(", ", says);
  }

  private String stopped(Crossing crossing) {
    FilterFinding why = crossing.decision().orElseThrow().decider();
    boolean unknown =
        why instanceof FilterFinding.Untrackable || why instanceof FilterFinding.ErrorAboutUnknown;
    boolean own = why instanceof FilterFinding.OwnAddress;
    String kind = unknown ? "unknown." : own ? "own." : "";
    return say("svg.mark." + kind + crossing.mark(), decider(crossing));
  }

  private String decider(Crossing crossing) {
    return crossing.decision().map(explainer::decider).orElse("");
  }

  /// "Log in", "Preparations".
  String title(Row.Fold fold) {
    return fold.chapter().map(explainer::chapter).orElseGet(() -> say("svg.fold." + fold.topic()));
  }

  /// What folded messages say, shortened: "220, USER, 331".
  String holds(Row.Fold fold) {
    if (fold.topic() == Row.Fold.Topic.BYTES) {
      int sum = fold.messages().stream().mapToInt(m -> bytes(m.segment().payload())).sum();
      return say("svg.bytes", Integer.toString(sum));
    }
    return fold.messages().stream()
        .map(m -> label(m).getFirst().split("[ ,-]", 2)[0])
        .collect(Collectors.joining(", "));
  }

  private static int bytes(Payload payload) {
    return payload instanceof Payload.TlsRecord(var _, Payload inside, int _)
        ? inside.length()
        : payload.length();
  }

  /// "5 messages".
  String count(Row.Fold fold) {
    return say("svg.messages", Integer.toString(fold.messages().size()));
  }

  /// A row in sentences.
  String sentence(Row row) {
    String time = explainer.time(row.at());
    return switch (row) {
      case Row.Sent(Message message, var _) -> sentence(time, message);
      case Row.Wait wait ->
          say(
              "svg.spoken",
              time,
              explainer.span(wait.micros()) + ", " + say("svg.wait." + wait.why()));
      case Row.Fold fold -> say("svg.spoken", time, title(fold) + ", " + count(fold));
      case Row.Turn turn -> say("svg.spoken", time, turn(turn));
      case Row.Unseen _ -> say("svg.unseen");
    };
  }

  String turn(Row.Turn turn) {
    return explainer.caption(recording, turn.moment()).sentence();
  }

  private String sentence(String time, Message message) {
    StringBuilder says = new StringBuilder(say("svg.spoken", time, segment(message)));
    for (Crossing crossing : message.crossings()) {
      String mark = mark(crossing, message.segment().isSyn());
      if (!mark.isEmpty()) {
        says.append(' ').append(say("svg.at", explainer.deviceTitle(crossing.wall()), mark));
      }
    }
    if (message.fate() == Message.Fate.NOBODY_LISTENS) {
      says.append(' ')
          .append(say("svg.at", explainer.deviceTitle(message.to()), say("svg.nobody")));
    }
    return says.toString();
  }

  private String segment(Message message) {
    String what = explainer.segment(message.segment());
    boolean again = message.attempt() > 1;
    return again ? say("svg.try", what, Integer.toString(message.attempt())) : what;
  }
}
