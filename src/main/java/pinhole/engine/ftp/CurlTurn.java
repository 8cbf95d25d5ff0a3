package pinhole.engine.ftp;

import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;
import pinhole.engine.tcp.TcpFailure;

/// curl 7.88.1, as measured: AUTH SSL before AUTH TLS, EPRT falls back to PORT when refused, EPSV
/// falls back to PASV when refused or when its data connection fails, and it never changes from
/// passive to active. It remembers what failed for the rest of the session (lib/ftp.c,
/// ftp_epsv_disable and ftp_state_port_resp).
final class CurlTurn extends SessionTurn {
  CurlTurn(UserState state) {
    super(state);
  }

  @Override
  Address believed(Address announced) {
    return setup.ignorePasvAddress() ? control.peer().address() : announced;
  }

  /// The limit for connecting counts from the start; when it is over, curl calls no more.
  @Override
  FtpFinding call(Endpoint announced, FtpReply reply) {
    if (!connectLimitRuns) {
      closeAfterFailure();
      return new FtpFinding.SessionFails(reply.code());
    }
    return super.call(announced, reply);
  }

  @Override
  void connected() {}

  @Override
  void limitTransfer() {
    startConnectLimit();
  }

  @Override
  FtpFinding refused(FtpReply reply) {
    if (mode.connection() == DataConnectionMode.ACTIVE) {
      actions.add(new FtpAction.StopListening());
    }
    return hasPlainer() ? fallBack() : fail(reply);
  }

  @Override
  FtpFinding callFailed(TcpFailure how) {
    if (hasPlainer()) {
      return fallBack();
    }
    closeAfterFailure();
    return new FtpFinding.DataDown(how);
  }

  private boolean hasPlainer() {
    boolean extended = mode == DataMode.EPRT || mode == DataMode.EPSV;
    return extended && control.peer().address().version() == IpVersion.V4;
  }

  private FtpFinding fallBack() {
    memory = memory.without(mode == DataMode.EPSV, mode == DataMode.EPRT);
    arrange();
    return new FtpFinding.FallsBack(mode);
  }

  @Override
  boolean clears(FtpReply reply) {
    return reply.code() < 500;
  }

  /// curl 7.88 forgets TLS on a data connection that it accepted.
  @Override
  FtpFinding sealData() {
    return control.sealsData() && mode.connection() == DataConnectionMode.ACTIVE
        ? new FtpFinding.LeavesDataClear()
        : super.sealData();
  }

  @Override
  FtpFinding connectLimit() {
    connectLimitRuns = false;
    if (phase == UserPhase.DATA_CONNECT || phase == UserPhase.CONNECT) {
      boolean again = phase == UserPhase.DATA_CONNECT && hasPlainer();
      actions.add(new FtpAction.DropData());
      if (again) {
        return fallBack();
      }
      closeAfterFailure();
    }
    return new FtpFinding.OutOfTime(FtpTimer.CONNECT, setup.connectLimitMicros());
  }
}
