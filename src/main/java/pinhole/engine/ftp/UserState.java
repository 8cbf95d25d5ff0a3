package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;

/// Where the user's protocol interpreter stands.
///
/// @param setup what it was told
/// @param phase what it waits for
/// @param transfer the index of the transfer under way, or of the script's next segment
/// @param mode the way in which it arranges the data connection at the moment
/// @param control what holds as long as the present control connection does
/// @param data how far the data connection has come
/// @param memory what it has learnt in this session
/// @param connectLimitRuns whether the limit for connecting is running
/// @param unread what arrived on the control connection and was not read yet
public record UserState(
    UserSetup setup,
    UserPhase phase,
    int transfer,
    DataMode mode,
    Control control,
    Data data,
    Memory memory,
    boolean connectLimitRuns,
    LineBuffer unread) {
  private static final Endpoint NOWHERE = new Endpoint(new Address(IpVersion.V4, 0, 0), 0);

  /// One control connection.
  ///
  /// @param local the client's end
  /// @param peer the server's end
  /// @param type the representation type in force, empty if the program leaves the default alone
  /// @param sealed whether TLS covered the login
  /// @param sealsData whether PROT P was agreed on
  public record Control(
      Endpoint local, Endpoint peer, String type, boolean sealed, boolean sealsData) {
    Control between(Endpoint newLocal, Endpoint newPeer) {
      return new Control(newLocal, newPeer, type, sealed, sealsData);
    }

    Control typed(String next) {
      return new Control(local, peer, next, sealed, sealsData);
    }

    Control protecting(boolean line, boolean data) {
      return new Control(local, peer, type, line, data);
    }
  }

  /// How far one data connection has come.
  ///
  /// @param up whether it is open
  /// @param ended whether the end of the file arrived
  /// @param replied whether 226 arrived
  /// @param received bytes of the file so far
  /// @param port the client's own port that was announced, 0 if none was
  /// @param fixed whether the client calls another address than the server named
  public record Data(
      boolean up, boolean ended, boolean replied, long received, int port, boolean fixed) {
    /// Not arranged yet.
    static final Data NONE = new Data(false, false, false, 0, 0, false);

    Data announced(int own) {
      return new Data(up, ended, replied, received, own, fixed);
    }

    Data corrected(boolean now) {
      return new Data(up, ended, replied, received, port, now);
    }

    Data opened() {
      return new Data(true, false, replied, 0, port, fixed);
    }

    Data down() {
      return new Data(false, ended, replied, received, port, fixed);
    }

    Data plus(int bytes) {
      return new Data(up, ended, replied, received + bytes, port, fixed);
    }

    Data atItsEnd() {
      return new Data(false, true, replied, received, port, fixed);
    }

    Data confirmed() {
      return new Data(up, ended, true, received, port, fixed);
    }

    boolean complete() {
      return replied && ended;
    }
  }

  /// What a program remembers from one transfer, or from one control connection, to the next.
  ///
  /// @param epsvFails whether EPSV was refused or led nowhere: PASV is used instead
  /// @param eprtFails whether EPRT was refused: PORT is used instead
  /// @param portFails whether PORT was refused
  /// @param side the side that it changed to by itself, empty as long as it does as it was told
  /// @param failed whether a transfer failed
  /// @param attempts how often it called the server since the last success
  /// @param mayCall whether it has waited long enough to call the server again
  /// @param reply the code of the last reply, 0 before the first
  public record Memory(
      boolean epsvFails,
      boolean eprtFails,
      boolean portFails,
      Optional<DataConnectionMode> side,
      boolean failed,
      int attempts,
      boolean mayCall,
      int reply) {
    /// Nothing yet.
    static final Memory NONE =
        new Memory(false, false, false, Optional.empty(), false, 0, false, 0);

    Memory without(boolean epsv, boolean eprt) {
      return new Memory(
          epsvFails || epsv, eprtFails || eprt, portFails, side, failed, attempts, mayCall, reply);
    }

    Memory withoutPort() {
      return new Memory(epsvFails, eprtFails, true, side, failed, attempts, mayCall, reply);
    }

    Memory on(DataConnectionMode next) {
      return new Memory(
          epsvFails, eprtFails, portFails, Optional.of(next), failed, attempts, mayCall, reply);
    }

    Memory withFailure() {
      return new Memory(epsvFails, eprtFails, portFails, side, true, attempts, mayCall, reply);
    }

    Memory calling(int attempt, boolean may) {
      return new Memory(epsvFails, eprtFails, portFails, side, failed, attempt, may, reply);
    }

    Memory hearing(int code) {
      return new Memory(epsvFails, eprtFails, portFails, side, failed, attempts, mayCall, code);
    }
  }

  /// Before the start.
  public static UserState fresh(UserSetup setup) {
    return new UserState(
        setup,
        UserPhase.CONNECT,
        0,
        setup.transfers().isEmpty() ? DataMode.PASV : setup.transfers().getFirst().mode(),
        unconnected(setup),
        Data.NONE,
        Memory.NONE,
        false,
        LineBuffer.EMPTY);
  }

  static Control unconnected(UserSetup setup) {
    String type = ClientManners.of(setup.options().profile()).firstType();
    return new Control(NOWHERE, NOWHERE, type, false, false);
  }

  /// The same state when more has arrived on the control connection.
  public UserState hearing(String text) {
    return with(unread.plus(text));
  }

  /// Whether a line can be read now.
  public boolean canRead() {
    return unread.hasLine();
  }

  /// The same state with the next line read.
  public UserState afterLine() {
    return with(unread.rest());
  }

  private UserState with(LineBuffer left) {
    return new UserState(
        setup, phase, transfer, mode, control, data, memory, connectLimitRuns, left);
  }
}
