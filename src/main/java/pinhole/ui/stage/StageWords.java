package pinhole.ui.stage;

import java.util.Locale;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Phrases;
import pinhole.ui.stage.model.Lights;
import pinhole.ui.stage.model.Picture.SocketLook;
import pinhole.ui.stage.model.Picture.SocketView;
import pinhole.ui.stage.model.WallView.Stamp;

/// The words of the stage, from its resource bundle.
final class StageWords extends Phrases {
  private static final double LETTER = 7.9; // px of a letter on a capsule
  private static final double BORDER = 36; // px around the letters on it

  private final Explainer explainer;

  StageWords(Explainer explainer) {
    super("pinhole.ui.stage.stage");
    this.explainer = explainer;
  }

  String device(DeviceId id) {
    return of("device", id);
  }

  String lane(Lane lane) {
    return of("lane", lane);
  }

  /// What a host's end of a connection does.
  String socket(SocketView socket) {
    if (socket.retry().isEmpty()) {
      return of("socket", socket.state());
    }
    String key = socket.retry().get().last() ? "socket.gives-up" : "socket.retry";
    return of(key, seconds(socket.retry().get().microsLeft()));
  }

  /// The same where there is little room.
  String socketShort(SocketView socket) {
    if (socket.retry().isPresent() && socket.retry().get().last()) {
      return of("socket.short.gives-up", seconds(socket.retry().get().microsLeft()));
    }
    return socket.state() == SocketLook.WAITING_FOR_REPLY
        ? of("socket.short", socket.state())
        : socket(socket);
  }

  /// `1.0`, or whole seconds from ten on.
  String seconds(long micros) {
    double seconds = Math.ceil(micros / 1e5) / 10;
    return seconds < 10
        ? String.format(Locale.ROOT, "%.1f", seconds)
        : String.format(Locale.ROOT, "%.0f", seconds);
  }

  /// `4:12 left`.
  String timeLeft(long micros) {
    long seconds = (micros + 999_999) / 1_000_000;
    return of("hole.left", "%d:%02d".formatted(seconds / 60, seconds % 60));
  }

  /// What stands on a verdict pill.
  String stamp(Stamp stamp) {
    return switch (stamp.by()) {
      case RULE -> of("stamp.rule", stamp.rule() + 1);
      case DEFAULT, KNOWN, PINHOLE, NOTHING_KNOWN, ALG, OWN_ADDRESS, ROUTER ->
          of("stamp", stamp.by());
    };
  }

  /// What stands on a segment's capsule where there is this much room, in px: a line that is longer
  /// shows its first word, and the label under the capsule says all of it.
  String label(Segment segment, double room) {
    return switch (segment.kind()) {
      case SYN -> "SYN";
      case SYN_ACK -> "SYN-ACK";
      case ACK -> "ACK";
      case RST -> "RST";
      case FIN -> "FIN";
      case DATA -> of("label.data", segment.payload().length());
      case TLS -> tls(segment);
      case ICMP -> icmp(segment);
      case COMMAND, REPLY -> fitting(abridged(text(segment)), room);
    };
  }

  /// All that a segment says, in its own words or, without any, in what its capsule says.
  String whole(Segment segment) {
    String text = text(segment);
    return text.isEmpty() ? label(segment, Double.MAX_VALUE) : text;
  }

  /// Whether a line is too long for its capsule.
  boolean shortened(Segment segment, double room) {
    String text = abridged(text(segment));
    return !fitting(text, room).equals(text);
  }

  private String icmp(Segment segment) {
    return segment.payload() instanceof Payload.IcmpError error
        ? of("label.icmp", error.kind().id())
        : "ICMP";
  }

  private String tls(Segment segment) {
    return segment.payload() instanceof Payload.TlsRecord(var type, var _, int _)
        ? of("label.tls", type)
        : of("label.tls.application-data");
  }

  private static String text(Segment segment) {
    return segment.payload() instanceof Payload.ControlText(String all) ? all.stripTrailing() : "";
  }

  /// A reply that announces a port is known by its code and its numbers.
  private static String abridged(String text) {
    int numbers = text.indexOf('(');
    boolean announces = text.startsWith("22") && !text.startsWith("220") && numbers > 4;
    return announces
        ? text.substring(0, 3) + " \u2026 " + text.substring(numbers).replace(").", ")")
        : text;
  }

  private static String fitting(String text, double room) {
    int space = text.indexOf(' ');
    boolean fits = text.length() * LETTER + BORDER <= room;
    return fits || space < 0 ? text : text.substring(0, space) + " \u2026";
  }

  /// What a screen reader says of a thing, and how it belongs to what the user picked.
  String lit(String says, Lights.Light light) {
    return switch (light) {
      case NONE -> says;
      case RELATED, PICKED -> of("lit", says, of("lit", light));
    };
  }

  /// What a screen reader says of a segment.
  String spoken(Segment segment, DeviceId near) {
    return of("capsule.spoken", explainer.segment(segment), explainer.device(near));
  }
}
