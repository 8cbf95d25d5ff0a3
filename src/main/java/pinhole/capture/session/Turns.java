package pinhole.capture.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpCommand;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.ftp.HostPort;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// Finds in what was said which data connections were arranged, and what for. Replies answer
/// commands in their order (RFC 959 section 5.4); after a gap it is not known any more which.
final class Turns {
  private static final int PASSIVE = 227;
  private static final int EXTENDED_PASSIVE = 229;

  private final Address server;
  private final List<Arranging> attempts = new ArrayList<>();
  private final Deque<CapturedLine> pending = new ArrayDeque<>();
  private int within;

  private Turns(Address server) {
    this.server = server;
  }

  /// The attempts, in order.
  static List<Arranging> in(Talk talk, Address server) {
    Turns turns = new Turns(server);
    int gaps = 0;
    for (CapturedLine line : talk.lines()) {
      while (gaps < talk.gaps().size() && talk.gaps().get(gaps).packet() <= line.packet()) {
        turns.lose();
        gaps++;
      }
      turns.hear(line);
    }
    return turns.attempts;
  }

  private void lose() {
    pending.clear();
    within = 0;
  }

  private void hear(CapturedLine line) {
    if (line.from() == Side.CLIENT) {
      command(line);
    } else if (endsReply(line.text())) {
      reply(line, FtpReply.parse(line.text()));
    }
  }

  /// Whether a line ends a reply: its only one, or the last of several.
  private boolean endsReply(String text) {
    int code = FtpReply.parse(text).code();
    if (within > 0) {
      boolean ends = code == within && FtpReply.ends(text);
      within = ends ? 0 : within;
      return ends;
    }
    within = code > 0 && !FtpReply.ends(text) ? code : 0;
    return FtpReply.ends(text);
  }

  private void command(CapturedLine line) {
    pending.add(line);
    Optional<DataMode> mode = Verbs.arranges(line.text());
    if (mode.isPresent()) {
      Arranging attempt = new Arranging();
      attempt.mode = mode;
      attempt.asked = Optional.of(line);
      attempt.announced = ownEndpoint(FtpCommand.parse(line.text()));
      attempts.add(attempt);
    } else if (Verbs.transfers(Verbs.of(line.text()))) {
      boolean waits = !attempts.isEmpty() && attempts.getLast().waitsForCommand();
      if (!waits) {
        attempts.add(new Arranging());
      }
      attempts.getLast().command = Optional.of(line);
    }
  }

  private static Optional<Endpoint> ownEndpoint(FtpCommand command) {
    return switch (command.verb()) {
      case "PORT" -> HostPort.readSixNumbers(command.argument());
      case "EPRT" -> HostPort.readExtended(command.argument());
      default -> Optional.empty();
    };
  }

  private void reply(CapturedLine line, FtpReply reply) {
    if (reply.code() < 200) {
      told(pending.peek(), line);
      return;
    }
    CapturedLine answers = pending.poll();
    Arranging arranged = askedBy(answers);
    boolean passive = reply.code() == PASSIVE || reply.code() == EXTENDED_PASSIVE;
    if (arranged == null && answers == null && passive) {
      arranged = new Arranging();
      arranged.mode = Optional.of(reply.code() == PASSIVE ? DataMode.PASV : DataMode.EPSV);
      attempts.add(arranged);
    }
    if (arranged == null) {
      told(answers, line);
      return;
    }
    arranged.answered = Optional.of(line);
    if (reply.code() == PASSIVE) {
      arranged.announced = HostPort.readSixNumbers(reply.text());
    } else if (reply.code() == EXTENDED_PASSIVE) {
      arranged.announced =
          HostPort.readExtendedReply(reply.text()).map(port -> new Endpoint(server, port));
    }
  }

  private Arranging askedBy(CapturedLine command) {
    if (command == null || Verbs.arranges(command.text()).isEmpty()) {
      return null;
    }
    for (Arranging attempt : attempts.reversed()) {
      if (attempt.asked.filter(it -> it.equals(command)).isPresent()) {
        return attempt;
      }
    }
    return null;
  }

  /// The server speaks about a transfer: the one that a command asked for, or if that is not known
  /// the last one.
  private void told(CapturedLine command, CapturedLine line) {
    if (command != null && !Verbs.transfers(Verbs.of(command.text()))) {
      return;
    }
    for (Arranging attempt : attempts.reversed()) {
      boolean itsOwn = attempt.command.filter(it -> it.equals(command)).isPresent();
      boolean perhaps = command == null && !attempt.isDecided() && attempt.command.isPresent();
      if (itsOwn || perhaps) {
        attempt.replies.add(line);
        return;
      }
    }
  }
}
