package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.engine.tcp.TcpFailure;

/// The clients that descend from BSD's `ftp`: tnftp, which prefers passive mode and turns active by
/// itself, and the classic one, which knows active mode only. Both print what went wrong with a
/// transfer and go on with the next.
///
/// tnftp's changes of mode are measured, and read in NetBSD's initconn (usr.bin/ftp/ftp.c), as is
/// what the whole family does when its first PORT is refused with 5xx: it listens on the default
/// data port, that of its control connection, and asks for the file all the same.
final class BsdTurn extends SessionTurn {
  private final boolean classic;

  BsdTurn(UserState state) {
    super(state);
    classic = state.setup().options().profile() == ClientProfile.CLASSIC;
  }

  /// The classic client has no passive mode and no EPRT over IPv4: whatever is wished, it is PORT.
  @Override
  DataMode due() {
    if (!classic) {
      return super.due();
    }
    boolean v6 = control.peer().address().version() == IpVersion.V6;
    return v6 ? DataMode.EPRT : DataMode.PORT;
  }

  /// BSD's own waits for ever.
  @Override
  boolean limitsCall() {
    return !classic;
  }

  @Override
  FtpFinding refused(FtpReply reply) {
    return switch (mode) {
      case EPSV -> {
        memory = memory.without(true, true);
        yield due() == mode ? turnsActive(reply.code()) : again();
      }
      case PASV -> turnsActive(reply.code());
      case EPRT -> {
        memory = memory.without(true, true);
        yield due() == mode ? withoutAnnouncing(reply) : samePort();
      }
      case PORT -> withoutAnnouncing(reply);
    };
  }

  private FtpFinding again() {
    arrange();
    return new FtpFinding.FallsBack(mode);
  }

  /// The port that was announced by EPRT in vain is announced by PORT.
  private FtpFinding samePort() {
    mode = due();
    announce(new Endpoint(control.local().address(), data.port()));
    return new FtpFinding.FallsBack(mode);
  }

  /// Told to be passive, tnftp is active for the rest of the session once passive mode failed.
  private FtpFinding turnsActive(int reply) {
    if (memory.side().isPresent()) {
      return abandon(reply);
    }
    memory = memory.on(DataConnectionMode.ACTIVE);
    return again();
  }

  private FtpFinding withoutAnnouncing(FtpReply reply) {
    if (memory.portFails() || reply.code() / 100 != 5) {
      return abandon(reply.code());
    }
    memory = memory.withoutPort();
    actions.add(new FtpAction.StopListening());
    phase = UserPhase.DEFAULT_PORT;
    int port = control.local().port();
    actions.add(new FtpAction.Listen(Optional.of(new PortRange(port, port))));
    return new FtpFinding.UsesDefaultPort(port);
  }

  @Override
  FtpFinding unreadable(FtpReply reply) {
    return abandon(reply.code());
  }

  /// tnftp believes a 227 only if it names the server itself.
  @Override
  FtpFinding call(Endpoint announced, FtpReply reply) {
    if (!announced.address().equals(control.peer().address())) {
      abandon(reply.code());
      return new FtpFinding.AddressMismatch(announced, control.peer().address());
    }
    startConnectLimit();
    return super.call(announced, reply);
  }

  @Override
  FtpFinding callFailed(TcpFailure how) {
    stopConnectLimit();
    return turnsActive(0);
  }

  @Override
  FtpFinding transferRefused(FtpReply reply) {
    return reply.code() == 421 ? fail(reply) : abandon(reply.code());
  }

  @Override
  FtpFinding connectLimit() {
    connectLimitRuns = false;
    if (phase == UserPhase.DATA_CONNECT) {
      actions.add(new FtpAction.DropData());
      return turnsActive(0);
    }
    if (phase == UserPhase.CONNECT) {
      closeAfterFailure();
    }
    return new FtpFinding.OutOfTime(FtpTimer.CONNECT, setup.connectLimitMicros());
  }
}
