package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.engine.tcp.TcpFailure;

/// The part of a client's session that arranges data connections and uses them.
abstract class TransferTurn extends UserTurn {
  /// How long curl and tnftp wait for the server's call after its 150.
  static final long ACCEPT_LIMIT = 60_000_000;

  final ClientManners manners;

  TransferTurn(UserState state) {
    super(state);
    manners = ClientManners.of(state.setup().options().profile());
  }

  /// Goes on to the step after `from`.
  ///
  /// @param after the reply that allowed it, 0 if none did
  abstract FtpFinding advance(UserPhase from, int after);

  /// Begins the transfer under way.
  abstract FtpFinding fetch(int after);

  /// The server refuses PORT, EPRT, PASV or EPSV.
  abstract FtpFinding refused(FtpReply reply);

  /// The data connection that the client opened itself did not come up.
  abstract FtpFinding callFailed(TcpFailure how);

  /// The server answers the transfer command with a refusal, or breaks it off.
  FtpFinding transferRefused(FtpReply reply) {
    return fail(reply);
  }

  /// Begins to arrange a data connection in the mode that is due.
  void arrange() {
    mode = due();
    switch (mode) {
      case PORT, EPRT -> {
        phase = UserPhase.OWN_PORT;
        actions.add(
            new FtpAction.Listen(setup.options().activePort().map(p -> new PortRange(p, p))));
      }
      case PASV, EPSV -> say(UserPhase.ARRANGE, mode.name());
    }
  }

  /// The user's wish, in the light of what the program has learnt. PORT and PASV cannot name an
  /// IPv6 address.
  DataMode due() {
    DataMode wish = current().mode();
    boolean extended = wish == DataMode.EPSV || wish == DataMode.EPRT;
    boolean v6 = control.peer().address().version() == IpVersion.V6;
    return switch (memory.side().orElse(wish.connection())) {
      case PASSIVE -> v6 || (extended && !memory.epsvFails()) ? DataMode.EPSV : DataMode.PASV;
      case ACTIVE -> v6 || (extended && !memory.eprtFails()) ? DataMode.EPRT : DataMode.PORT;
    };
  }

  FtpFinding announce(Endpoint own) {
    data = data.announced(own.port());
    say(
        UserPhase.ARRANGE,
        mode == DataMode.PORT
            ? "PORT " + HostPort.sixNumbers(own)
            : "EPRT " + HostPort.extended(own));
    return new FtpFinding.Announces(own);
  }

  FtpFinding arranged(FtpReply reply) {
    return switch (mode) {
      case PORT, EPRT -> advance(UserPhase.ARRANGE, reply.code());
      case PASV -> {
        Optional<Endpoint> named =
            reply.code() == 227 ? HostPort.readSixNumbers(reply.text()) : Optional.empty();
        yield named.isPresent() ? call(named.get(), reply) : unreadable(reply);
      }
      case EPSV -> {
        if (reply.code() != 229) {
          yield refused(reply);
        }
        Optional<Integer> port = HostPort.readExtendedReply(reply.text());
        yield port.isPresent()
            ? call(new Endpoint(control.peer().address(), port.get()), reply)
            : unreadable(reply);
      }
    };
  }

  /// The reply to PASV or EPSV names no port.
  FtpFinding unreadable(FtpReply reply) {
    return fail(reply);
  }

  /// Calls the port that the server named.
  ///
  /// @param reply the 227 or 229
  FtpFinding call(Endpoint announced, FtpReply reply) {
    return callAt(announced, new Endpoint(believed(announced.address()), announced.port()));
  }

  final FtpFinding callAt(Endpoint announced, Endpoint used) {
    phase = UserPhase.DATA_CONNECT;
    actions.add(new FtpAction.OpenData(used, Optional.empty()));
    return new FtpFinding.CallsAgain(announced, used);
  }

  /// Where the program calls when a 227 says this.
  Address believed(Address announced) {
    return announced;
  }

  FtpFinding dataOpened() {
    boolean waited = phase == UserPhase.RECEIVE;
    data = data.opened();
    if (phase == UserPhase.DATA_CONNECT) {
      stopConnectLimit();
      advance(UserPhase.ARRANGE, 0);
    } else {
      actions.add(new FtpAction.StopListening());
      if (waited) {
        sealData();
      }
    }
    return new FtpFinding.DataUp();
  }

  void transfer() {
    boolean list = current().command() == Transfer.Command.LIST;
    stopConnectLimit();
    say(UserPhase.TRANSFER, list ? "LIST" : "RETR " + current().file());
  }

  FtpFinding transferReply(FtpReply reply) {
    if (reply.code() / 100 != 1) {
      return transferRefused(reply);
    }
    phase = UserPhase.RECEIVE;
    if (data.up() || data.ended()) {
      return sealData();
    }
    if (awaitsCall()) {
      arm(FtpTimer.ACCEPT, ACCEPT_LIMIT);
    }
    return new FtpFinding.AwaitsData();
  }

  /// Whether the limit for the server's call is running.
  final boolean awaitsCall() {
    return phase == UserPhase.RECEIVE && !data.up() && !data.ended() && limitsCall();
  }

  /// Whether the program waits only so long for the server's call.
  boolean limitsCall() {
    return true;
  }

  /// TLS on the data connection begins when the server has said 150 (RFC 4217 section 7).
  FtpFinding sealData() {
    if (control.sealsData()) {
      actions.add(new FtpAction.SealData());
    }
    return new FtpFinding.PartDone();
  }

  FtpFinding received(FtpReply reply) {
    if (!reply.isPositive()) {
      return transferRefused(reply);
    }
    data = data.confirmed();
    return finishTransferIfComplete();
  }

  FtpFinding finishTransferIfComplete() {
    if (!data.complete()) {
      return new FtpFinding.PartDone();
    }
    advance(UserPhase.TRANSFER, 226);
    return new FtpFinding.TransferDone();
  }

  /// The transfer under way is over: the next one, or the end.
  FtpFinding nextTransfer() {
    if (transfer + 1 < setup.transfers().size()) {
      transfer++;
      data = UserState.Data.NONE;
      limitTransfer();
      return fetch(226);
    }
    finish(!memory.failed());
    say(UserPhase.QUIT, "QUIT");
    return new FtpFinding.NextCommand(226);
  }

  /// Another transfer begins.
  void limitTransfer() {}

  /// The transfer under way fails, but the program goes on.
  ///
  /// @param reply the reply that ended it, 0 if none did
  FtpFinding abandon(int reply) {
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.DropData());
    memory = memory.withFailure();
    nextTransfer();
    return new FtpFinding.TransferFails(reply);
  }

  FtpFinding dataFailed(TcpFailure how) {
    if (phase == UserPhase.DATA_CONNECT) {
      return callFailed(how);
    }
    data = data.down();
    return new FtpFinding.DataDown(how);
  }
}
