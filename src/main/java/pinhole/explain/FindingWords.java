package pinhole.explain;

import java.util.List;
import pinhole.engine.firewall.AlgBreach;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgKeyword;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.NatFinding;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.ftp.FtpTimer;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.tcp.TcpFailure;
import pinhole.engine.tcp.TcpFinding;

/// What ALGs, NAT, TCP and FTP found, in one sentence each.
final class FindingWords {
  private final Words words;
  private final SegmentWords segments;

  FindingWords(Words words) {
    this.words = words;
    this.segments = new SegmentWords(words);
  }

  String why(AlgFinding finding) {
    return switch (finding) {
      case AlgFinding.NotAtLineStart _ -> words.text("alg.not-at-line-start");
      case AlgFinding.NothingAnnounced _ -> words.text("alg.nothing-announced");
      case AlgFinding.Sealed _ -> words.text("alg.sealed");
      case AlgFinding.Unreadable(AlgKeyword keyword) ->
          words.text("alg.unreadable", keyword(keyword));
      case AlgFinding.Announced(AlgKeyword keyword, Endpoint announced, String text) ->
          words.text("alg.announced", keyword(keyword), text, endpoint(announced));
      case AlgFinding.ForeignAddress(Endpoint announced, Address sender) ->
          words.text("alg.foreign", announced.address(), sender);
      case AlgFinding.ForeignBelieved(Endpoint announced, Address sender) ->
          words.text("alg.foreign-believed", announced.address(), sender);
      case AlgFinding.AddressIgnored(Endpoint announced, Address used) ->
          words.text("alg.address-ignored", announced.address(), used);
      case AlgFinding.AwaitsLineEnd _ -> words.text("alg.awaits-line-end");
      case AlgFinding.Masked _ -> words.text("alg.masked");
      case AlgFinding.Forbidden(AlgBreach breach) -> breach(breach);
      case AlgFinding.Opened(Expectation hole) ->
          words.text("alg.opened", hole.source(), endpoint(hole.destination()));
      case AlgFinding.NoPortLeft _ -> words.text("alg.no-port-left");
      case AlgFinding.Clash(Expectation other) ->
          words.text("alg.clash", endpoint(other.destination()));
      case AlgFinding.Rewritten(String before, String after) ->
          words.text("alg.rewritten", before, after);
    };
  }

  private String breach(AlgBreach breach) {
    return switch (breach) {
      case LINE_TOO_LONG -> words.text("breach.line-too-long");
      case NOT_TEXT -> words.text("breach.not-text");
      case UNREADABLE -> words.text("breach.unreadable");
      case LOW_PORT -> words.text("breach.low-port");
      case WRONG_FAMILY -> words.text("breach.wrong-family");
      case COMMAS -> words.text("breach.commas");
      case LINE_END -> words.text("breach.line-end");
      case TRAILING -> words.text("breach.trailing");
      case WRONG_SIDE -> words.text("breach.wrong-side");
      case NOT_ANSWERED -> words.text("breach.not-answered");
    };
  }

  String keyword(AlgKeyword keyword) {
    return switch (keyword) {
      case PORT -> words.text("keyword.port");
      case EPRT -> words.text("keyword.eprt");
      case PASSIVE -> words.text("keyword.passive");
      case EXTENDED_PASSIVE -> words.text("keyword.extended-passive");
    };
  }

  String why(NatFinding finding) {
    return switch (finding) {
      case NatFinding.SourceHidden _ -> words.text("nat.source-hidden");
      case NatFinding.PortForwarded _ -> words.text("nat.port-forwarded");
      case NatFinding.FollowsControl _ -> words.text("nat.follows-control");
      case NatFinding.KnownBinding _ -> words.text("nat.known-binding");
    };
  }

  String why(TcpFinding finding) {
    return switch (finding) {
      case TcpFinding.OpenAsked _ -> words.text("tcp.open-asked");
      case TcpFinding.ListenerFound _ -> words.text("tcp.listener-found");
      case TcpFinding.ListenerGone _ -> words.text("tcp.listener-gone");
      case TcpFinding.SynAnswered _ -> words.text("tcp.syn-answered");
      case TcpFinding.AnswerAcknowledged _ -> words.text("tcp.answer-acknowledged");
      case TcpFinding.SynRefused _ -> words.text("tcp.syn-refused");
      case TcpFinding.ResetArrived _ -> words.text("tcp.reset-arrived");
      case TcpFinding.SynUndeliverable(IcmpKind kind) ->
          words.text("tcp.syn-undeliverable", kind.id());
      case TcpFinding.ErrorIgnored(IcmpKind kind) -> words.text("tcp.error-ignored", kind.id());
      case TcpFinding.NoAnswerYet(int attempt, long wait) ->
          words.text("tcp.no-answer-yet", attempt, words.span(wait));
      case TcpFinding.NoAnswerAtAll(int attempts) -> words.text("tcp.no-answer-at-all", attempts);
      case TcpFinding.DataInOrder(int bytes) -> words.text("tcp.data-in-order", bytes);
      case TcpFinding.DataOutOfOrder _ -> words.text("tcp.data-out-of-order");
      case TcpFinding.Acknowledged _ -> words.text("tcp.acknowledged");
      case TcpFinding.PeerFinished _ -> words.text("tcp.peer-finished");
      case TcpFinding.CloseAsked _ -> words.text("tcp.close-asked");
      case TcpFinding.AbortAsked _ -> words.text("tcp.abort-asked");
      case TcpFinding.SendAsked(int bytes) -> words.text("tcp.send-asked", bytes);
      case TcpFinding.AckAlone _ -> words.text("tcp.ack-alone");
      case TcpFinding.NotForThisState _ -> words.text("tcp.not-for-this-state");
    };
  }

  String why(FtpFinding finding) {
    return switch (finding) {
      case FtpFinding.SessionWanted _ -> words.text("ftp.session-wanted");
      case FtpFinding.Greeted _ -> words.text("ftp.greeted");
      case FtpFinding.NextCommand(int after) ->
          after == 0 ? words.text("ftp.next-command") : words.text("ftp.next-command-after", after);
      case FtpFinding.CommandObeyed _ -> words.text("ftp.command-obeyed");
      case FtpFinding.ForbiddenBySetup _ -> words.text("ftp.forbidden");
      case FtpFinding.OnlyEpsv _ -> words.text("ftp.only-epsv");
      case FtpFinding.NotTheCaller(Endpoint announced, Address peer) ->
          words.text("ftp.not-the-caller", announced.address(), peer);
      case FtpFinding.PortTooLow(Endpoint announced) ->
          words.text("ftp.port-too-low", announced.port());
      case FtpFinding.Unreadable _ -> words.text("ftp.unreadable");
      case FtpFinding.NotNow _ -> words.text("ftp.not-now");
      case FtpFinding.NoDataConnectionArranged _ -> words.text("ftp.not-arranged");
      case FtpFinding.NoSuchFile _ -> words.text("ftp.no-such-file");
      case FtpFinding.CallsBack(Endpoint announced) ->
          words.text("ftp.calls-back", endpoint(announced));
      case FtpFinding.CallsAgain(Endpoint announced, Endpoint used) -> calls(announced, used);
      case FtpFinding.Announces(Endpoint announced) ->
          words.text("ftp.announces", announced.port());
      case FtpFinding.DataUp _ -> words.text("ftp.data-up");
      case FtpFinding.AwaitsData _ -> words.text("ftp.awaits-data");
      case FtpFinding.DataDown(TcpFailure how) -> words.text("ftp.data-down", failure(how));
      case FtpFinding.FallsBack(DataMode to) -> words.text("ftp.falls-back", to);
      case FtpFinding.Stranger(Address caller, Address expected) ->
          words.text("ftp.stranger", caller, expected);
      case FtpFinding.TransferDone _ -> words.text("ftp.transfer-done");
      case FtpFinding.PartDone _ -> words.text("ftp.part-done");
      case FtpFinding.OutOfTime(FtpTimer timer, long micros) -> outOfTime(timer, micros);
      case FtpFinding.SessionFails(int reply) ->
          reply == 0 ? words.text("ftp.session-fails") : words.text("ftp.session-fails-on", reply);
      case FtpFinding.ControlGone(List<TcpFailure> how) ->
          how.isEmpty()
              ? words.text("ftp.control-closed")
              : words.text("ftp.control-gone", failure(how.getFirst()));
      case FtpFinding.Sealed _ -> words.text("ftp.sealed");
      case FtpFinding.LeavesDataClear _ -> words.text("ftp.leaves-data-clear");
      case FtpFinding.TlsFirst _ -> words.text("ftp.tls-first");
      case FtpFinding.NotTls _ -> words.text("ftp.not-tls");
      case FtpFinding.Cleared _ -> words.text("ftp.cleared");
      case FtpFinding.StaysSealed(int reply) -> words.text("ftp.stays-sealed", reply);
      case FtpFinding.ReplyGoesOn _ -> words.text("ftp.reply-goes-on");
      case FtpFinding.TransferFails(int reply) ->
          reply == 0
              ? words.text("ftp.transfer-fails")
              : words.text("ftp.transfer-fails-on", reply);
      case FtpFinding.AddressMismatch(Endpoint announced, Address server) ->
          words.text("ftp.address-mismatch", announced.address(), server);
      case FtpFinding.UsesDefaultPort(int port) -> words.text("ftp.uses-default-port", port);
      case FtpFinding.ChangesSides(DataConnectionMode to) -> changesSides(to);
      case FtpFinding.Reconnects _ -> words.text("ftp.reconnects");
      case FtpFinding.CallsServerAgain(int attempt) ->
          words.text("ftp.calls-server-again", attempt);
      case FtpFinding.TriesAgain(int reply) -> words.text("ftp.tries-again", reply);
      case FtpFinding.TypesOn _ -> words.text("ftp.types-on");
      case FtpFinding.ScriptOver _ -> words.text("ftp.script-over");
      case FtpFinding.Ignored _ -> words.text("ftp.ignored");
    };
  }

  private String calls(Endpoint announced, Endpoint used) {
    return announced.equals(used)
        ? words.text("ftp.calls-again", endpoint(used))
        : words.text("ftp.calls-again-instead", endpoint(used), announced.address());
  }

  private String changesSides(DataConnectionMode to) {
    return switch (to) {
      case ACTIVE -> words.text("ftp.changes-to-active");
      case PASSIVE -> words.text("ftp.changes-to-passive");
    };
  }

  private String outOfTime(FtpTimer timer, long micros) {
    return switch (timer) {
      case CONNECT -> words.text("ftp.out-of-time-connect", words.span(micros));
      case RUN -> words.text("ftp.out-of-time-run", words.span(micros));
      case DATA, ACCEPT -> words.text("ftp.out-of-time-data", words.span(micros));
      case IDLE -> words.text("ftp.out-of-time-idle", words.span(micros));
      case RETRY, PAUSE, QUIET -> words.text("ftp.out-of-time-pause", words.span(micros));
    };
  }

  String failure(TcpFailure how) {
    return switch (how) {
      case REFUSED -> words.text("failure.refused");
      case TIMED_OUT -> words.text("failure.timed-out");
      case RESET -> words.text("failure.reset");
      case HOST_UNREACHABLE -> words.text("failure.host-unreachable");
      case NET_UNREACHABLE -> words.text("failure.net-unreachable");
      case PROTOCOL_UNREACHABLE -> words.text("failure.protocol-unreachable");
    };
  }

  private String endpoint(Endpoint endpoint) {
    return segments.endpoint(endpoint);
  }
}
