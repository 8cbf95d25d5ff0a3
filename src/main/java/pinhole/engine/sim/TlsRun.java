package pinhole.engine.sim;

import java.util.List;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Payload.TlsRecord;
import pinhole.engine.net.Payload.TlsType;
import pinhole.engine.sim.Device.TlsPhase;

/// The TLS handshake of a host's connections, as three messages and an answer (RFC 8446, RFC 4217
/// section 12). The FTP client is always the TLS client. What matters here is only who can read
/// what.
final class TlsRun {
  /// Bytes that sealing adds to a line, as measured.
  static final int OVERHEAD = 29;

  private static final int CLIENT_HELLO_BYTES = 184;
  private static final int SERVER_HELLO_BYTES = 1312;
  private static final int CLIENT_FINISHED_BYTES = 138;
  private static final int SERVER_FINISHED_BYTES = 51;

  /// A close_notify alert.
  private static final int ALERT_BYTES = 2 + OVERHEAD;

  private final DeviceId id;
  private final int session;
  private final HostRun host;

  TlsRun(DeviceId id, int session, HostRun host) {
    this.id = id;
    this.session = session;
    this.host = host;
  }

  /// Begins the handshake, or waits for the peer to begin it.
  void begin(Lane lane) {
    if (id == DeviceId.CLIENT) {
      send(lane, TlsType.CLIENT_HELLO, CLIENT_HELLO_BYTES);
      host.tls(lane, session, TlsPhase.AWAITS_ANSWER);
    } else {
      host.tls(lane, session, TlsPhase.AWAITS_HELLO);
    }
  }

  /// Ends TLS (RFC 4217 section 5): the server says so in a record of its own, the client only
  /// stops, as curl and lftp do by default.
  void clear(Lane lane) {
    if (id == DeviceId.SERVER) {
      host.send(
          lane,
          session,
          List.of(new TlsRecord(TlsType.APPLICATION_DATA, Payload.NONE, ALERT_BYTES)));
    }
    host.tls(lane, session, TlsPhase.CLEAR);
  }

  /// A handshake message arrived.
  ///
  /// @return whether the connection is sealed now
  boolean handshake(Lane lane, TlsType type) {
    return switch (type) {
      case CLIENT_HELLO -> {
        if (!awaitsHello(lane)) {
          yield false;
        }
        send(lane, TlsType.SERVER_HELLO, SERVER_HELLO_BYTES);
        host.tls(lane, session, TlsPhase.AWAITS_FINISHED);
        yield false;
      }
      case SERVER_HELLO -> {
        send(lane, TlsType.FINISHED, CLIENT_FINISHED_BYTES);
        host.tls(lane, session, TlsPhase.AWAITS_FINISHED);
        yield false;
      }
      case FINISHED -> {
        if (id == DeviceId.SERVER) {
          send(lane, TlsType.FINISHED, SERVER_FINISHED_BYTES);
        }
        host.tls(lane, session, TlsPhase.SEALED);
        yield true;
      }
      case APPLICATION_DATA -> false;
    };
  }

  /// A server that was not asked for TLS takes the client's first message for a strange command;
  /// the data connection's may come before the server has got round to await it.
  private boolean awaitsHello(Lane lane) {
    return lane == Lane.DATA
        || host.host()
            .latest(lane, session)
            .filter(s -> s.tls() == TlsPhase.AWAITS_HELLO)
            .isPresent();
  }

  private void send(Lane lane, TlsType type, int bytes) {
    host.send(lane, session, List.of(new TlsRecord(type, Payload.NONE, bytes)));
  }
}
