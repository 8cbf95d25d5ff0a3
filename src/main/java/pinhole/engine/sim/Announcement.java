package pinhole.engine.sim;

import java.util.Optional;
import pinhole.engine.ftp.FtpCommand;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.ftp.HostPort;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;

/// A line that arranges a data connection, as the two ends know it, sealed or not.
///
/// @param verb `PORT`, `EPRT`, `227` or `229`
/// @param port the port that it names
/// @param sealed whether TLS hides it from everybody else
public record Announcement(String verb, int port, boolean sealed) {
  /// The announcement in a segment, empty if it carries none.
  public static Optional<Announcement> in(Segment segment) {
    boolean sealed = segment.payload() instanceof Payload.TlsRecord;
    return line(segment.payload())
        .flatMap(line ->
            endpoint(segment)
                .map(e -> new Announcement(FtpCommand.parse(line).verb(), e.port(), sealed)));
  }

  /// The endpoint that a segment announces, as it is on its link; a 229 means the speaker's own
  /// address. Empty if it announces none.
  static Optional<Endpoint> endpoint(Segment segment) {
    return line(segment.payload()).flatMap(line -> read(line, segment.tuple().source().address()));
  }

  /// The line of the control connection in a payload, without its line end, as the two ends know
  /// it.
  public static Optional<String> line(Payload payload) {
    return switch (payload) {
      case Payload.ControlText(String text) -> Optional.of(text.stripTrailing());
      case Payload.TlsRecord(var _, Payload inside, int _) -> line(inside);
      case Payload.FileBytes _, Payload.Nothing _, Payload.IcmpError _ -> Optional.empty();
    };
  }

  private static Optional<Endpoint> read(String line, Address speaker) {
    FtpCommand command = FtpCommand.parse(line);
    FtpReply reply = FtpReply.parse(line);
    return switch (command.verb()) {
      case "PORT" -> HostPort.readSixNumbers(command.argument());
      case "EPRT" -> HostPort.readExtended(command.argument());
      default ->
          switch (reply.code()) {
            case 227 -> HostPort.readSixNumbers(reply.text());
            case 229 ->
                HostPort.readExtendedReply(reply.text()).map(port -> new Endpoint(speaker, port));
            default -> Optional.empty();
          };
    };
  }
}
