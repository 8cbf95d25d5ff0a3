package pinhole.ui.ladder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.Chapter;
import pinhole.explain.Explainer;
import pinhole.ladder.AlgNote;
import pinhole.ladder.Crossing;
import pinhole.ladder.Message;
import pinhole.ladder.Row;

/// The short words of a row: what stands on its slip, beside its walls, and on folds.
final class Speech {
  private final Words words;
  private final Explainer explainer;

  Speech(Words words, Explainer explainer) {
    this.words = words;
    this.explainer = explainer;
  }

  Words words() {
    return words;
  }

  Explainer explainer() {
    return explainer;
  }

  /// "0.430": seconds, as in the explainer's times.
  static String clock(SimTime at) {
    return String.format(Locale.ROOT, "%.3f", at.micros() / 1000 / 1e3);
  }

  /// What stands on a slip.
  Label label(Message message) {
    Segment segment = message.segment();
    Optional<String> line = Announcement.line(segment.payload());
    if (line.isPresent()) {
      return Label.said(
          line.get().lines().toList(), n -> words.say("more-lines", Integer.toString(n)));
    }
    String text = brief(segment);
    return Label.of(
        message.attempt() > 1 ? words.say("try", text, words.nth(message.attempt())) : text);
  }

  /// The heading of what is told about a message: "Data SYN, 1st try".
  String title(Message message) {
    String lane = words.say("lane", message.lane());
    String what = verb(message);
    return message.segment().isSyn()
        ? words.say("detail.title.try", lane, what, words.nth(message.attempt()))
        : words.say("detail.title", lane, what);
  }

  private String brief(Segment segment) {
    if (segment.payload() instanceof Payload.TlsRecord(var type, Payload inside, int length)) {
      return inside instanceof Payload.FileBytes(int bytes)
          ? words.say("sealed-bytes", Integer.toString(bytes))
          : words.say("record", type, Integer.toString(length));
    }
    return explainer.segmentLabel(segment);
  }

  /// What a wall did, in a few words; empty for a known connection.
  String mark(Crossing crossing) {
    return switch (crossing.mark()) {
      case KNOWN -> "";
      case PASSED -> words.say("mark", crossing.mark(), decider(crossing));
      case PINHOLE, ROUTED, AROUND, NOBODY_THERE -> words.say("mark", crossing.mark());
      case DROPPED, REJECTED -> stopped(crossing);
    };
  }

  private String stopped(Crossing crossing) {
    FilterFinding finding = crossing.decision().orElseThrow().decider();
    if (unknown(finding)) {
      return words.say("mark.unknown", crossing.mark());
    }
    if (finding instanceof FilterFinding.OwnAddress) {
      return words.say("mark.own", crossing.mark());
    }
    return words.say("mark", crossing.mark(), decider(crossing));
  }

  /// Whether it was stopped because it belongs to nothing that the firewall knows.
  static boolean unknown(FilterFinding finding) {
    return finding instanceof FilterFinding.Untrackable
        || finding instanceof FilterFinding.ErrorAboutUnknown;
  }

  /// "rule 2", "default"; empty if the wall did not see it.
  String decider(Crossing crossing) {
    return crossing.decision().map(explainer::decider).orElse("");
  }

  /// What an ALG made of it.
  String alg(AlgNote note) {
    return words.say("alg", note.kind(), Integer.toString(note.port()));
  }

  /// The endpoint that NAT wrote.
  static String rewritten(FiveTuple before, FiveTuple after) {
    boolean source = !before.source().equals(after.source());
    return (source ? after.source() : after.destination()).toString();
  }

  /// "Log in", "Preparations".
  String title(Row.Fold fold) {
    Optional<Chapter> chapter = fold.chapter();
    return chapter.isPresent() ? explainer.chapter(chapter.get()) : words.say("fold", fold.topic());
  }

  /// What folded messages say, shortened: "220, USER, 331".
  String holds(Row.Fold fold) {
    if (fold.topic() == Row.Fold.Topic.BYTES) {
      int sum = fold.messages().stream().mapToInt(m -> bytes(m.segment().payload())).sum();
      return words.say("bytes", Integer.toString(sum));
    }
    return fold.messages().stream().map(this::verb).collect(Collectors.joining(", "));
  }

  private static int bytes(Payload payload) {
    return payload instanceof Payload.TlsRecord(var _, Payload inside, int _)
        ? inside.length()
        : payload.length();
  }

  private String verb(Message message) {
    Label label = label(message);
    if (!label.code().isEmpty()) {
      return label.code();
    }
    boolean line = Announcement.line(message.segment().payload()).isPresent();
    return line ? label.lines().getFirst().split(" ", 2)[0] : brief(message.segment());
  }

  /// "5 messages", "12 segments".
  String count(Row.Fold fold) {
    List<Message> messages = fold.messages();
    String key = fold.topic() == Row.Fold.Topic.BYTES ? "segments" : "messages";
    return words.say(key, Integer.toString(messages.size()));
  }
}
