package pinhole.explain;

import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;

/// Segments in words.
final class SegmentWords {
  private final Words words;

  SegmentWords(Words words) {
    this.words = words;
  }

  /// "SYN from 203.0.113.21 port 20 to 10.1.1.10 port 34311".
  String full(Segment segment) {
    String path = path(segment.tuple());
    return switch (segment.kind()) {
      case SYN, SYN_ACK, ACK, RST, FIN, COMMAND, REPLY, ICMP ->
          words.text("segment.full", content(segment), path);
      case DATA, TLS -> words.text("segment.full-with-size", content(segment), path);
    };
  }

  /// "from 203.0.113.21 port 20 to 10.1.1.10 port 34311".
  String path(FiveTuple tuple) {
    return words.text("segment.path", endpoint(tuple.source()), endpoint(tuple.destination()));
  }

  /// "From 203.0.113.21 port 20 to 10.1.1.10 port 34311": a line of its own.
  String pathTitle(FiveTuple tuple) {
    return words.text(
        "segment.path-title", endpoint(tuple.source()), endpoint(tuple.destination()));
  }

  /// "203.0.113.21 port 20".
  String endpoint(Endpoint endpoint) {
    return words.text("segment.endpoint", endpoint.address(), endpoint.port());
  }

  /// What it carries, in running text: `SYN`, `"PORT 10,1,1,10,134,7"`, `sealed record, 45 bytes`.
  String content(Segment segment) {
    return switch (segment.kind()) {
      case SYN, SYN_ACK, ACK, RST, FIN, ICMP -> label(segment);
      case DATA -> words.text("segment.data", segment.payload().length());
      case TLS -> words.text("segment.tls", segment.payload().length());
      case COMMAND, REPLY -> words.text("segment.quoted", line(segment));
    };
  }

  /// The capsule's text: `SYN-ACK`, `220 (vsFTPd 3.0.3)`, `DATA 800 B`.
  String label(Segment segment) {
    return switch (segment.kind()) {
      case SYN -> words.text("label.syn");
      case SYN_ACK -> words.text("label.syn-ack");
      case ACK -> words.text("label.ack");
      case RST -> words.text("label.rst");
      case FIN -> words.text("label.fin");
      case DATA -> words.text("label.data", segment.payload().length());
      case TLS -> words.text("label.tls", segment.payload().length());
      case COMMAND, REPLY -> line(segment);
      case ICMP -> words.text("label.icmp", reason(segment));
    };
  }

  /// What to call it in a sentence: `SYN`, `PORT`, `227`, `sealed record`.
  String name(Segment segment) {
    return switch (segment.kind()) {
      case SYN, SYN_ACK, ACK, RST, FIN, ICMP -> label(segment);
      case DATA -> words.text("name.data");
      case TLS -> words.text("name.tls");
      case COMMAND, REPLY -> verb(line(segment));
    };
  }

  /// What to call it after "this": `SYN`, `226 reply`, `data segment`.
  String kind(Segment segment) {
    return switch (segment.kind()) {
      case SYN, SYN_ACK, ACK, RST, FIN, TLS -> name(segment);
      case DATA -> words.text("kind.data");
      case ICMP -> words.text("kind.icmp", reason(segment));
      case COMMAND -> words.text("kind.command", name(segment));
      case REPLY -> words.text("kind.reply", name(segment));
    };
  }

  /// Why a segment was not delivered, in the words of nftables: `port-unreachable`; empty for any
  /// other segment.
  static String reason(Segment segment) {
    return segment.payload() instanceof Payload.IcmpError error ? error.kind().id() : "";
  }

  /// The line that a segment carries, also a sealed one; empty for none. Several lines are joined.
  static String line(Segment segment) {
    return switch (segment.payload()) {
      case Payload.ControlText(String text) -> text.strip().replace("\r\n", " / ");
      case Payload.TlsRecord(var _, Payload.ControlText(String text), int _) ->
          text.strip().replace("\r\n", " / ");
      case Payload.TlsRecord _, Payload.FileBytes _, Payload.Nothing _, Payload.IcmpError _ -> "";
    };
  }

  /// The first word of a line.
  static String verb(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }
}
