package pinhole.lesson;

import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.lesson.Happening.Place;
import pinhole.scenario.Nearest;

/// Reads a cue, word by word:
///
/// ```text
/// [first|second|third] sent SYN|SYN-ACK|...|PORT|227|... [on control|data] [from DEVICE]
/// [first|second|third] decided [ACCEPT|DROP|REJECT] [on control|data] [at DEVICE]
/// [first|second|third] pinhole opened|used|expired [at DEVICE]
/// [first|second|third] alg declined|discarded|rewrote [at DEVICE]
/// [first|second|third] nat rewrote [at DEVICE]
/// [first|second|third] connection forgotten [at DEVICE]
/// [first|second|third] retried [on control|data] [from DEVICE]
/// [first|second|third] nobody listens [at DEVICE]
/// [first|second|third] gave up [at DEVICE]
/// session ended|succeeded|failed
/// ```
final class CueReader {
  private static final List<String> ORDINALS = List.of(Cue.ordinals());
  private static final List<String> VERBS =
      List.of(
          "sent",
          "decided",
          "pinhole",
          "alg",
          "nobody",
          "gave",
          "session",
          "retried",
          "connection",
          "nat");
  private static final List<String> KINDS =
      Stream.of(SegmentKind.values()).map(k -> k.name().replace('_', '-')).toList();

  /// Words of a line to say after `sent`; more may follow them, up to `on` or `from`.
  private static final List<String> LINES =
      List.of(
          "AUTH", "USER", "PASS", "PBSZ", "PROT", "PWD", "TYPE", "SIZE", "PORT", "EPRT", "PASV",
          "EPSV", "RETR", "LIST", "QUIT");

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.lesson.problems");
  private final String text;
  private final Deque<String> left;

  CueReader(String text) {
    this.text = text;
    left = new ArrayDeque<>(Arrays.asList(text.strip().split("\\s+")));
  }

  Cue read() throws CueException {
    int nth = ORDINALS.indexOf(left.peekFirst()) + 1;
    if (nth > 0) {
      left.removeFirst();
    }
    Happening what = happening(one(nth > 0 ? VERBS : with(VERBS, ORDINALS)));
    if (!left.isEmpty()) {
      throw wrong("cue.more", left.peekFirst());
    }
    return new Cue(Math.max(1, nth), what);
  }

  private Happening happening(String verb) throws CueException {
    return switch (verb) {
      case "sent" -> sent();
      case "decided" -> new Happening.Decided(verdict(), place("at"));
      case "pinhole" ->
          switch (one(List.of("opened", "used", "expired"))) {
            case "opened" -> noted(Moment.Kind.PINHOLE_OPENED);
            case "used" -> noted(Moment.Kind.PINHOLE_USED);
            default -> found(Find.PINHOLE_EXPIRED);
          };
      case "alg" ->
          switch (one(List.of("declined", "discarded", "rewrote"))) {
            case "declined" -> noted(Moment.Kind.ALG_DECLINED);
            case "discarded" -> noted(Moment.Kind.ALG_DISCARDED);
            default -> found(Find.ALG_REWROTE);
          };
      case "nat" -> {
        one(List.of("rewrote"));
        yield found(Find.NAT_REWROTE);
      }
      case "connection" -> {
        one(List.of("forgotten"));
        yield found(Find.CONNECTION_FORGOTTEN);
      }
      case "retried" -> new Happening.Retried(place("from"));
      case "nobody" -> {
        one(List.of("listens"));
        yield noted(Moment.Kind.NOBODY_LISTENS);
      }
      case "gave" -> {
        one(List.of("up"));
        yield noted(Moment.Kind.GAVE_UP);
      }
      default -> session();
    };
  }

  private Happening session() throws CueException {
    return switch (one(List.of("ended", "succeeded", "failed"))) {
      case "succeeded" -> new Happening.Ended(Optional.of(true));
      case "failed" -> new Happening.Ended(Optional.of(false));
      default -> new Happening.Ended(Optional.empty());
    };
  }

  private Happening found(Find find) throws CueException {
    if (left.isEmpty()) {
      return new Happening.Found(find, Optional.empty());
    }
    one(List.of("at"));
    return new Happening.Found(find, Optional.of(device()));
  }

  private DeviceId device() throws CueException {
    String word = one(Stream.of(DeviceId.values()).map(DeviceId::id).toList());
    return Stream.of(DeviceId.values()).filter(d -> d.id().equals(word)).findFirst().orElseThrow();
  }

  private Happening noted(Moment.Kind kind) throws CueException {
    return new Happening.Noted(kind, place("at"));
  }

  private Happening sent() throws CueException {
    String word = left.isEmpty() ? "" : left.peekFirst();
    if (KINDS.contains(word)) {
      left.removeFirst();
      SegmentKind kind = SegmentKind.valueOf(word.replace('-', '_'));
      return new Happening.SentKind(kind, place("from"));
    }
    StringBuilder line = new StringBuilder();
    if (!word.matches("[1-5][0-9]{2}")) {
      line.append(one(with(LINES, KINDS)));
    } else {
      line.append(left.removeFirst());
    }
    while (!left.isEmpty() && !List.of("on", "from").contains(left.peekFirst())) {
      line.append(' ').append(left.removeFirst());
    }
    return new Happening.SentLine(line.toString(), place("from"));
  }

  private Optional<Verdict> verdict() throws CueException {
    String word = left.isEmpty() ? "on" : left.peekFirst();
    if (word.equals("on") || word.equals("at")) {
      return Optional.empty();
    }
    List<String> all = Stream.of(Verdict.values()).map(Verdict::name).toList();
    return Optional.of(Verdict.valueOf(one(all)));
  }

  private Place place(String preposition) throws CueException {
    Optional<Lane> lane = Optional.empty();
    Optional<DeviceId> device = Optional.empty();
    while (!left.isEmpty()) {
      if (one(List.of("on", preposition)).equals("on")) {
        String word = one(List.of("control", "data"));
        lane = Optional.of(Lane.valueOf(word.toUpperCase(Locale.ROOT)));
      } else {
        device = Optional.of(device());
      }
    }
    return new Place(lane, device);
  }

  /// Takes the next word, which must be one of these.
  private String one(Collection<String> allowed) throws CueException {
    String list = String.join(", ", allowed);
    if (left.isEmpty()) {
      throw wrong("cue.short", list);
    }
    String word = left.removeFirst();
    if (allowed.contains(word)) {
      return word;
    }
    Optional<String> meant = Nearest.of(word, allowed);
    throw meant.isPresent() ? wrong("cue.meant", word, meant.get()) : wrong("cue.word", word, list);
  }

  private static List<String> with(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private CueException wrong(String key, Object... values) {
    String what = new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    return new CueException("\"" + text + "\": " + what);
  }
}
