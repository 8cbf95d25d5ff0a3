package pinhole.capture.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.TcpFlag;

/// What was said on a control connection.
///
/// @param lines both sides', in order
/// @param gaps what is missing, in order
/// @param sealed from where on TLS hides it
record Talk(List<CapturedLine> lines, List<CapturedGap> gaps, Optional<Sealing> sealed) {
  /// Reads a connection whose caller is the client.
  static Talk on(Flow flow) {
    ByteStream commands = new ByteStream();
    ByteStream replies = new ByteStream();
    boolean clientBegins = false;
    boolean serverBegins = false;
    for (CapturedSegment segment : flow.segments()) {
      boolean fromClient = flow.fromCaller(segment);
      ByteStream way = fromClient ? commands : replies;
      way.add(segment);
      if (segment.flags().has(TcpFlag.ACK) && !segment.flags().has(TcpFlag.RST)) {
        (fromClient ? replies : commands).acknowledged(segment.ack());
      }
      boolean opens = segment.flags().has(TcpFlag.SYN);
      clientBegins |= opens && fromClient;
      serverBegins |= opens && !fromClient;
    }
    PlainText plain = new PlainText(flow.certain());
    LineReader client = new LineReader(Side.CLIENT, plain).read(commands, clientBegins);
    LineReader server = new LineReader(Side.SERVER, plain).read(replies, serverBegins);
    return new Talk(
        Stream.concat(client.lines().stream(), server.lines().stream())
            .sorted(Comparator.comparingInt(CapturedLine::packet))
            .toList(),
        Stream.concat(client.gaps().stream(), server.gaps().stream())
            .sorted(Comparator.comparingInt(CapturedGap::packet))
            .toList(),
        Stream.concat(client.sealing().stream(), server.sealing().stream())
            .min(Comparator.comparingInt(Sealing::packet)));
  }

  /// Whether a client gave a command that only FTP has.
  boolean isFtp() {
    return lines.stream().anyMatch(it -> it.from() == Side.CLIENT && Verbs.tells(it.text()));
  }
}
