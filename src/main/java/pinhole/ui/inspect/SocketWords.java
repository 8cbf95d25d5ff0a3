package pinhole.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Lane;
import pinhole.explain.Explainer;
import pinhole.ui.inspect.model.TableRow;
import pinhole.ui.inspect.model.TableRow.Connected;
import pinhole.ui.inspect.model.TableRow.Detail;
import pinhole.ui.inspect.model.TableRow.Expected;
import pinhole.ui.inspect.model.TableRow.Known;
import pinhole.ui.inspect.model.TableRow.Listening;

/// The rows of the tables in words, near to what `ss` and `conntrack` print.
final class SocketWords {
  private static final long SECOND = 1_000_000;

  private final Words words;
  private final Explainer explainer;

  SocketWords(Words words, Explainer explainer) {
    this.words = words;
    this.explainer = explainer;
  }

  /// "ESTABLISHED", "SYN_SENT [UNREPLIED]", "Pinhole, open".
  String state(Detail detail) {
    return detail instanceof Expected hole
        ? words.say(hole.used() ? "pinhole.used" : "pinhole.open")
        : detail.state();
  }

  /// "control" or "data".
  String lane(Detail detail) {
    return explainer.lane(
        switch (detail) {
          case Listening port -> port.lane();
          case Connected socket -> socket.lane();
          case Known entry -> entry.lane();
          case Expected _ -> Lane.DATA;
        });
  }

  /// The ends.
  String ends(Detail detail) {
    return switch (detail) {
      case Listening port -> port.local().toString();
      case Connected socket -> ends(socket.tuple());
      case Known entry -> ends(entry.original());
      case Expected hole -> words.say("ends", anyPort(hole), hole.hole().destination().toString());
    };
  }

  private String anyPort(Expected hole) {
    String one = new Endpoint(hole.hole().source(), 0).toString();
    return one.substring(0, one.length() - 1) + words.say("any");
  }

  private String ends(FiveTuple tuple) {
    return words.say("ends", tuple.source().toString(), tuple.destination().toString());
  }

  /// What else is to be said, a line each, for a [RichLine].
  List<String> more(Detail detail) {
    return switch (detail) {
      case Listening _ -> List.of(words.say("listening"));
      case Connected _ -> List.of();
      case Known entry -> known(entry);
      case Expected hole -> expected(hole);
    };
  }

  private List<String> known(Known entry) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("answers", ends(entry.reply())));
    Endpoint source = entry.reply().destination();
    Endpoint destination = entry.reply().source();
    if (!source.equals(entry.original().source())) {
      lines.add(words.say("nat.source", entry.original().source().toString(), source.toString()));
    }
    if (!destination.equals(entry.original().destination())) {
      lines.add(
          words.say(
              "nat.destination",
              entry.original().destination().toString(),
              destination.toString()));
    }
    if (entry.helped()) {
      lines.add(words.say("helped"));
    }
    if (entry.expected()) {
      lines.add(words.say("expected"));
    }
    return lines;
  }

  private List<String> expected(Expected hole) {
    List<String> lines = new ArrayList<>();
    String at = explainer.time(hole.announced());
    lines.add(
        hole.verb().isEmpty()
            ? words.say("announced", at)
            : words.say("announced.by", hole.verb(), at));
    hole.control().ifPresent(c -> lines.add(words.say("for", c.toString())));
    return lines;
  }

  /// How long until it ends by itself, at an instant; empty if it does not.
  String left(TableRow row, SimTime now) {
    if (row.change() == TableRow.Change.GONE) {
      return "";
    }
    return row.detail()
        .expires()
        .map(at -> words.say("left", span(at.micros() - now.micros())))
        .orElse("");
  }

  /// `4:58`, `1:59:59`, `4 d 23:59:59`: whole seconds, begun ones counted.
  String span(long micros) {
    long seconds = Math.max(0, (micros + SECOND - 1) / SECOND);
    long days = seconds / 86_400;
    long hours = seconds / 3600 % 24;
    String small =
        days + hours == 0
            ? "%d:%02d".formatted(seconds / 60, seconds % 60)
            : String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60);
    return days == 0 ? small : words.say("days", Long.toString(days), small);
  }

  /// What became of it in this step; empty for nothing.
  String change(TableRow row) {
    return switch (row.change()) {
      case NONE -> "";
      case NEW -> words.say("change.new");
      case CHANGED -> words.say("change.was", was(row));
      case GONE -> words.say("change.gone");
    };
  }

  private String was(TableRow row) {
    String was = row.was().orElse("");
    return row.detail() instanceof Expected ? words.say("was." + was) : was;
  }

  /// What it has to do with the picked segment; empty for nothing.
  String tie(TableRow row) {
    return switch (row.tie()) {
      case NONE -> "";
      case OWN -> words.say("tie.own");
      case FAMILY -> words.say("tie.family");
    };
  }

  /// The whole row for a screen reader.
  String spoken(TableRow row, SimTime now) {
    List<String> parts = new ArrayList<>();
    parts.add(state(row.detail()));
    parts.add(lane(row.detail()));
    parts.add(ends(row.detail()));
    more(row.detail()).forEach(line -> parts.add(RichLine.plain(line)));
    parts.add(left(row, now));
    parts.add(change(row));
    parts.add(tie(row));
    parts.removeIf(String::isEmpty);
    return String.join(". ", parts) + ".";
  }
}
