package pinhole.ui.ladder;

import java.util.Optional;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.explain.Explainer;
import pinhole.ladder.Crossing;
import pinhole.ladder.Message;
import pinhole.ladder.Row;

/// Rows as sentences: the ladder is the full text alternative to the stage.
final class Sentences {
  private final Words words;
  private final Explainer explainer;
  private final Speech speech;

  Sentences(Speech speech) {
    this.speech = speech;
    this.words = speech.words();
    this.explainer = speech.explainer();
  }

  /// What a screen reader says of a row.
  String of(Row row, Recording recording) {
    return switch (row) {
      case Row.Sent(Message message, var _) -> sent(message);
      case Row.Wait wait -> wait(wait);
      case Row.Fold fold -> fold(fold);
      case Row.Turn(Moment moment) -> {
        String what = explainer.caption(recording, moment).sentence();
        yield words.say("spoken.turn", explainer.time(moment.at()), what);
      }
      case Row.Unseen _ -> words.say("spoken.unseen");
    };
  }

  /// The same with how the row is marked.
  String of(Row row, Look look, Recording recording) {
    StringBuilder text = new StringBuilder(of(row, recording));
    if (look.now()) {
      text.append(' ').append(words.say("spoken.now"));
    }
    if (look.picked()) {
      text.append(' ').append(words.say("spoken.picked"));
    }
    if (look.related()) {
      text.append(' ').append(words.say("spoken.related"));
    }
    return text.toString();
  }

  private String sent(Message message) {
    StringBuilder text = new StringBuilder();
    text.append(
        words.say(
            "spoken.sent",
            explainer.time(message.at()),
            words.say("lane", message.lane()),
            what(message)));
    for (Crossing crossing : message.crossings()) {
      text.append(' ').append(crossing(crossing));
    }
    if (message.fate() != Message.Fate.STOPPED) {
      String where = explainer.deviceTitle(message.to());
      text.append(' ').append(words.say("spoken.fate", message.fate(), where));
    }
    return text.toString();
  }

  private String what(Message message) {
    Segment segment = message.segment();
    String text = explainer.segment(segment);
    if (segment.payload() instanceof Payload.TlsRecord) {
      text = words.say("spoken.sealed", Announcement.line(segment.payload()).orElse(text));
    }
    return message.attempt() > 1
        ? words.say("spoken.tried", text, words.nth(message.attempt()))
        : text;
  }

  private String crossing(Crossing crossing) {
    String wall = explainer.deviceTitle(crossing.wall());
    StringBuilder text = new StringBuilder();
    text.append(words.say("spoken.cross", crossing.mark(), wall, decider(crossing)));
    crossing
        .alg()
        .ifPresent(note ->
            text.append(' ')
                .append(words.say("spoken.alg", note.kind(), Integer.toString(note.port()))));
    crossing.nat().ifPresent(nat -> text.append(' ').append(nat(nat)));
    return text.toString();
  }

  /// Who decided, as the subject of a sentence.
  private String decider(Crossing crossing) {
    Optional<FilterFinding> finding = crossing.decision().map(d -> d.decider());
    if (finding.filter(Speech::unknown).isPresent()) {
      return words.say("spoken.unknown");
    }
    if (finding.filter(f -> f instanceof FilterFinding.OwnAddress).isPresent()) {
      return words.say("spoken.own");
    }
    return speech.decider(crossing);
  }

  /// "NAT: 10.1.1.10:51734 becomes 198.51.100.1:51734."
  String nat(Translation nat) {
    boolean source = !nat.before().source().equals(nat.after().source());
    Object was = source ? nat.before().source() : nat.before().destination();
    return words.say("spoken.nat", was, Speech.rewritten(nat.before(), nat.after()));
  }

  private String wait(Row.Wait wait) {
    String length = explainer.span(wait.micros());
    String why = words.say("wait", wait.why());
    return wait.waiting()
        .map(host -> words.say("spoken.wait", explainer.deviceTitle(host), length, why))
        .orElseGet(() -> words.say("spoken.silence", length, why));
  }

  private String fold(Row.Fold fold) {
    String key = fold.open() ? "spoken.open" : "spoken.folded";
    return words.say(key, speech.title(fold), speech.count(fold), speech.holds(fold));
  }
}
