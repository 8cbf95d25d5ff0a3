package pinhole.ladder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Lane;
import pinhole.ladder.Row.Fold.Topic;

/// Which messages fold away together.
final class Topics {
  private static final Set<String> SETTINGS =
      Set.of("TYPE", "SIZE", "MDTM", "PWD", "SYST", "FEAT", "OPTS", "NOOP", "CWD", "STAT", "MODE");

  private final List<Chapter> chapters;

  /// The last command on each control connection, as its client sees it.
  private final SequencedMap<FiveTuple, String> commands = new LinkedHashMap<>();

  private final SequencedMap<Integer, Topic> topics = new LinkedHashMap<>();

  Topics(List<Chapter> chapters, List<Message> messages) {
    this.chapters = chapters;
    for (Message message : messages) {
      Optional<Topic> topic = topic(message);
      if (topic.isPresent() && message.plain()) {
        topics.put(message.number(), topic.get());
      }
    }
  }

  /// How many messages about a topic are worth a fold.
  static int least(Topic topic) {
    return switch (topic) {
      case CHAPTER, SETTINGS, HANDSHAKE -> 3;
      case BYTES -> 4;
    };
  }

  /// What a message is about, empty if it always stands for itself.
  Optional<Topic> of(Message message) {
    boolean whole = message.fate() == Message.Fate.ARRIVED;
    return whole ? Optional.ofNullable(topics.get(message.number())) : Optional.empty();
  }

  /// Whether two neighbours fold together.
  boolean together(Message a, Message b) {
    Optional<Topic> topic = of(a);
    if (topic.isEmpty() || !topic.equals(of(b))) {
      return false;
    }
    return topic.get() == Topic.BYTES
        ? a.segment().tuple().equals(b.segment().tuple())
        : a.lane() == b.lane() && a.chapter() == b.chapter();
  }

  private Optional<Topic> topic(Message message) {
    if (carriesBytes(message.segment().payload())) {
      return Optional.of(Topic.BYTES);
    }
    if (message.lane() == Lane.DATA && message.segment().kind() == SegmentKind.TLS) {
      return Optional.of(Topic.HANDSHAKE);
    }
    if (message.lane() != Lane.CONTROL || !talks(message.segment().kind())) {
      return Optional.empty();
    }
    boolean settings = settings(message);
    if (message.chapter() >= 0 && folds(chapters.get(message.chapter()).kind())) {
      return Optional.of(Topic.CHAPTER);
    }
    return settings ? Optional.of(Topic.SETTINGS) : Optional.empty();
  }

  private static boolean carriesBytes(Payload payload) {
    return switch (payload) {
      case Payload.FileBytes _ -> true;
      case Payload.TlsRecord(var _, Payload inside, int _) -> carriesBytes(inside);
      case Payload.ControlText _, Payload.Nothing _, Payload.IcmpError _ -> false;
    };
  }

  private static boolean talks(SegmentKind kind) {
    return switch (kind) {
      case COMMAND, REPLY, TLS -> true;
      case SYN, SYN_ACK, ACK, RST, FIN, DATA, ICMP -> false;
    };
  }

  private static boolean folds(Chapter.Kind kind) {
    return switch (kind) {
      case LOG_IN, SECURE -> true;
      case CONNECT, ARRANGE, DATA, FAIL, CLOSE -> false;
    };
  }

  /// Whether it is a question or a setting, or the reply to one.
  private boolean settings(Message message) {
    Optional<String> line = Announcement.line(message.segment().payload());
    if (line.isEmpty()) {
      return false;
    }
    if (!message.towardServer()) {
      String command = commands.get(message.arrived().tuple().reversed());
      return command != null && SETTINGS.contains(command);
    }
    String verb = line.get().split("[ \r\n]", 2)[0].toUpperCase(Locale.ROOT);
    commands.put(message.segment().tuple(), verb);
    return SETTINGS.contains(verb);
  }
}
