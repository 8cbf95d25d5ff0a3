package pinhole.capture.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.SimTime;

/// A data connection while it is arranged.
final class Arranging {
  private static final int FIRST_FINAL = 200;
  private static final int FIRST_REFUSAL = 400;

  Optional<DataMode> mode = Optional.empty();
  Optional<CapturedLine> asked = Optional.empty();
  Optional<CapturedLine> answered = Optional.empty();
  Optional<Endpoint> announced = Optional.empty();
  Optional<CapturedLine> command = Optional.empty();
  final List<CapturedLine> replies = new ArrayList<>();
  Optional<Flow> flow = Optional.empty();
  Match match = Match.NONE;

  /// Whether the next transfer will use it.
  boolean waitsForCommand() {
    return command.isEmpty() && answered.map(it -> code(it) < FIRST_REFUSAL).orElse(true);
  }

  /// Whether the server has said the last word about its transfer.
  boolean isDecided() {
    return !replies.isEmpty() && code(replies.getLast()) >= FIRST_FINAL;
  }

  /// Whether the server will call the client.
  boolean isActive() {
    return mode.filter(it -> it.connection() == DataConnectionMode.ACTIVE).isPresent();
  }

  /// When the endpoint was announced.
  SimTime since() {
    Optional<CapturedLine> line = isActive() ? asked : answered;
    return line.or(() -> asked)
        .or(() -> command)
        .map(CapturedLine::at)
        .or(() -> flow.map(Flow::start))
        .orElse(SimTime.ZERO);
  }

  private static int code(CapturedLine line) {
    return FtpReply.parse(line.text()).code();
  }

  DataAttempt done(Endpoint client) {
    Optional<CapturedConnection> connection = flow.map(ConnectionReader::read);
    Optional<DataConnectionMode> opener =
        mode.map(DataMode::connection).or(() -> connection.map(it -> opener(it, client)));
    return new DataAttempt(
        opener, mode, asked, answered, announced, match, connection, command, replies);
  }

  private static DataConnectionMode opener(CapturedConnection connection, Endpoint client) {
    boolean passive = connection.caller().address().equals(client.address());
    return passive ? DataConnectionMode.PASSIVE : DataConnectionMode.ACTIVE;
  }
}
