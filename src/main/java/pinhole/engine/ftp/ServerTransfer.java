package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// The part of the server's interpreter that uses the data connections it arranged.
abstract class ServerTransfer extends ServerArranging {
  ServerTransfer(ServerState state) {
    super(state);
  }

  FtpFinding transfer(FtpCommand command) {
    if (arrangement instanceof Arrangement.None) {
      if (!manners.callsUnasked()) {
        say(ServerReply.NOT_ARRANGED);
        return new FtpFinding.NoDataConnectionArranged();
      }
      arrange(new Arrangement.Calls(peer.orElseThrow()));
    }
    if (command.verb().equals("RETR") && setup.size(command.argument()).isEmpty()) {
      say(ServerReply.NO_FILE, command.argument());
      return new FtpFinding.NoSuchFile();
    }
    pending = Optional.of(command);
    if (dataUp) {
      sayBegins(arrangement instanceof Arrangement.Listens);
      begin();
      return new FtpFinding.DataUp();
    }
    if (manners.promises()) {
      sayBegins(false);
    }
    return await();
  }

  private FtpFinding await() {
    actions.add(new FtpAction.Arm(FtpTimer.DATA, limit()));
    if (!(arrangement instanceof Arrangement.Calls(Endpoint client))) {
      return new FtpFinding.AwaitsData();
    }
    actions.add(new FtpAction.OpenData(client, sourcePort()));
    return new FtpFinding.CallsBack(client);
  }

  private long limit() {
    boolean calls = arrangement instanceof Arrangement.Calls;
    return calls ? Math.min(setup.dataLimitMicros(), manners.callLimit()) : setup.dataLimitMicros();
  }

  private Optional<Integer> sourcePort() {
    if (!setup.activeFromPort20()) {
      return Optional.empty();
    }
    int below = local.orElseThrow().port() - 1;
    return Optional.of(manners.callsFromBelow() ? below : ServerSetup.DATA_PORT);
  }

  FtpFinding dataOpened(Endpoint caller) {
    Address expected = peer.orElseThrow().address();
    boolean listens = arrangement instanceof Arrangement.Listens;
    if (listens && setup.options().checksCaller() && !caller.address().equals(expected)) {
      sendAway();
      return new FtpFinding.Stranger(caller.address(), expected);
    }
    actions.add(new FtpAction.StopListening());
    dataUp = true;
    if (pending.isPresent()) {
      disarmData();
      if (!manners.promises()) {
        sayBegins(listens);
      }
      begin();
    }
    return new FtpFinding.DataUp();
  }

  private void sendAway() {
    if (!manners.strangerEnds()) {
      actions.add(new FtpAction.DropData());
      return;
    }
    disarmData();
    actions.add(new FtpAction.DropData());
    actions.add(new FtpAction.StopListening());
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
    say(ServerReply.STRANGER);
  }

  /// The data connection is up, and that is said.
  private void begin() {
    if (sealData) {
      actions.add(new FtpAction.SealData());
    } else {
      sendFile();
    }
  }

  private void sayBegins(boolean accepted) {
    FtpCommand command = pending.orElseThrow();
    boolean list = command.verb().equals("LIST");
    ServerReply reply =
        list
            ? accepted ? ServerReply.LIST_ACCEPTED : ServerReply.LIST_CALLED
            : accepted ? ServerReply.FILE_ACCEPTED : ServerReply.FILE_CALLED;
    int port = arrangement instanceof Arrangement.Calls(Endpoint client) ? client.port() : 0;
    say(
        reply,
        command.argument(),
        Integer.toString(pendingBytes()),
        ascii ? "ASCII" : "BINARY",
        Integer.toString(port));
  }

  FtpFinding sendFile() {
    if (pendingBytes() > 0) {
      actions.add(new FtpAction.SendData(pendingBytes()));
    }
    actions.add(new FtpAction.CloseData());
    arrange(ServerState.NOTHING);
    return new FtpFinding.PartDone();
  }

  /// The last byte has left: that is said on the control connection.
  FtpFinding flushed() {
    if (!isSending()) {
      return new FtpFinding.Ignored();
    }
    boolean list = pending.orElseThrow().verb().equals("LIST");
    pending = Optional.empty();
    say(
        list ? ServerReply.LIST_DONE : ServerReply.FILE_DONE,
        Integer.toString(setup.files().size()));
    return new FtpFinding.TransferDone();
  }

  /// From the first byte on the arrangement is used up, and the transfer is still under way.
  private boolean isSending() {
    return pending.isPresent() && arrangement instanceof Arrangement.None;
  }

  private int pendingBytes() {
    FtpCommand command = pending.orElseThrow();
    return command.verb().equals("LIST")
        ? setup.listingSize()
        : setup.size(command.argument()).orElseThrow();
  }

  FtpFinding dataFailed(TcpFailure how) {
    if (pending.isEmpty()) {
      dataUp = false;
    } else if (isSending()) {
      pending = Optional.empty();
      say(ServerReply.CUT_OFF);
    } else {
      giveUpData(reason(how));
    }
    return new FtpFinding.DataDown(how);
  }

  FtpFinding outOfTime() {
    long limit = limit();
    actions.add(new FtpAction.DropData());
    giveUpData(reason(TcpFailure.TIMED_OUT));
    return new FtpFinding.OutOfTime(FtpTimer.DATA, limit);
  }

  private void giveUpData(String reason) {
    disarmData();
    actions.add(new FtpAction.StopListening());
    if (arrangement instanceof Arrangement.Calls(Endpoint client)) {
      say(ServerReply.CALL_FAILED, reason, Integer.toString(client.port()));
    } else {
      say(ServerReply.NO_CALL);
      if (manners.waitEnds()) {
        close();
      }
    }
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
  }

  /// What strerror says on Linux.
  private static String reason(TcpFailure how) {
    return switch (how) {
      case REFUSED -> "Connection refused";
      case TIMED_OUT -> "Connection timed out";
      case RESET -> "Connection reset by peer";
      case HOST_UNREACHABLE -> "No route to host";
      case NET_UNREACHABLE -> "Network is unreachable";
      case PROTOCOL_UNREACHABLE -> "Protocol not available";
    };
  }
}
