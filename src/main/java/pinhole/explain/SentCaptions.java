package pinhole.explain;

import java.util.List;
import pinhole.engine.ftp.HostPort;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.engine.tcp.TcpFinding;

/// Captions of what a host sends, except FTP lines: those are in [CommandCaptions] and
/// [ReplyCaptions].
final class SentCaptions {
  private final Words words;
  private final Evidence evidence;
  private final Moment moment;
  private final Segment segment;

  SentCaptions(Words words, Evidence evidence, Moment moment) {
    this.words = words;
    this.evidence = evidence;
    this.moment = moment;
    this.segment = moment.segment().orElseThrow();
  }

  Caption write() {
    return switch (segment.kind()) {
      case SYN -> syn();
      case SYN_ACK -> synAck();
      case ACK -> ack();
      case RST -> rst();
      case FIN -> fin();
      case DATA -> data(segment.payload(), "");
      case COMMAND, REPLY -> line("");
      case TLS -> tls();
      case ICMP -> undeliverable();
    };
  }

  private Caption syn() {
    int from = segment.tuple().source().port();
    int to = segment.tuple().destination().port();
    int attempt = evidence.request(segment).map(r -> r.tryOf(segment)).orElse(1);
    String sentence;
    if (attempt > 1) {
      sentence = words.text("sent.syn-again", who(), attempt);
    } else if (goesElsewhere()) {
      sentence =
          words.text("sent.syn-elsewhere", who(), segment.tuple().destination().address(), to);
    } else if (moment.lane() == Lane.CONTROL) {
      sentence = words.text("sent.syn-control", who(), peer(), to);
    } else if (moment.device() == DeviceId.SERVER) {
      sentence = words.text("sent.syn-active", who(), peer(), to, from);
    } else {
      sentence = words.text("sent.syn-passive", who(), peer(), to);
    }
    return new Caption(
        sentence, evidence.otherAddress(moment).map(this::ignores).orElseGet(this::ports));
  }

  /// Whether it calls neither the client nor the server: a host beside them, or one that is not
  /// there.
  private boolean goesElsewhere() {
    Address to = segment.tuple().destination().address();
    Scenario scenario = evidence.recording().scenario();
    Lab lab = scenario.lab();
    boolean server = List.of(lab.server(), lab.serverInside(), lab.serverOutside()).contains(to);
    boolean dialled =
        scenario.client().options().calls().filter(it -> it.address().equals(to)).isPresent();
    return dialled && !server || lab.bystanders().stream().anyMatch(it -> it.address().equals(to));
  }

  private String ignores(Address announced) {
    return words.text("sent.syn-ignores", announced);
  }

  private Caption synAck() {
    int port = segment.tuple().source().port();
    String sentence =
        moment.lane() == Lane.CONTROL
            ? words.text("sent.syn-ack-control", who(), port)
            : words.text("sent.syn-ack-data", who(), port);
    return new Caption(sentence, words.text("sent.syn-ack-detail"));
  }

  private Caption ack() {
    boolean opens = evidence.tcp(moment, TcpFinding.SynAnswered.class).isPresent();
    String sentence =
        opens ? words.text("sent.ack", who(), lane()) : words.text("sent.ack-later", who(), lane());
    return new Caption(sentence, ports());
  }

  private Caption rst() {
    return new Caption(words.text("sent.rst", who(), lane()), ports());
  }

  private Caption undeliverable() {
    return new Caption(words.text("sent.icmp", who(), SegmentWords.reason(segment)), "");
  }

  private Caption fin() {
    return new Caption(words.text("sent.fin", who(), lane()), words.text("sent.fin-detail", who()));
  }

  private Caption data(Payload payload, String sealed) {
    String sentence = words.text("sent.data", who(), payload.length());
    return new Caption(sentence, sealed.isEmpty() ? ports() : sealed);
  }

  private Caption line(String sealed) {
    String line = SegmentWords.line(segment);
    boolean reply = !line.isEmpty() && Character.isDigit(line.charAt(0));
    Caption caption =
        reply
            ? new ReplyCaptions(words, evidence, moment).write(line)
            : new CommandCaptions(words, evidence, moment).write(line);
    return sealed.isEmpty() ? caption : new Caption(caption.sentence(), sealed);
  }

  private Caption tls() {
    Payload.TlsRecord record = (Payload.TlsRecord) segment.payload();
    return switch (record.type()) {
      case CLIENT_HELLO -> handshake("sent.client-hello", "sent.client-hello-detail");
      case SERVER_HELLO -> handshake("sent.server-hello", "sent.server-hello-detail");
      case FINISHED -> handshake("sent.finished", "sent.finished-detail");
      case APPLICATION_DATA -> sealed(record);
    };
  }

  private Caption handshake(String key, String detail) {
    return new Caption(words.text(key, who(), lane()), words.text(detail, who()));
  }

  private Caption sealed(Payload.TlsRecord record) {
    String hidden = words.text("sent.sealed-detail", record.length());
    return record.inside() instanceof Payload.ControlText
        ? line(hidden)
        : data(record.inside(), hidden);
  }

  private String ports() {
    return words.text(
        "sent.ports",
        who(),
        segment.tuple().source().port(),
        peer(),
        segment.tuple().destination().port());
  }

  private String who() {
    return words.device(moment.device());
  }

  private String peer() {
    return words.device(moment.device() == DeviceId.CLIENT ? DeviceId.SERVER : DeviceId.CLIENT);
  }

  private String lane() {
    return words.lane(moment.lane());
  }

  /// How the six numbers make a port: "134 × 256 + 7 = 34311"; empty if there are none.
  static String arithmetic(Words words, String line) {
    return HostPort.readSixNumbers(line)
        .map(Endpoint::port)
        .map(port -> words.text("sent.arithmetic", port >> 8, port & 0xff, port))
        .orElse("");
  }
}
