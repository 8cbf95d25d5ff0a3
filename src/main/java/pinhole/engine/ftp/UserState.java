package pinhole.engine.ftp;

import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;

/// Where the user's protocol interpreter stands.
///
/// @param setup what it was told
/// @param phase what it waits for
/// @param transfer the index of the transfer under way
/// @param mode the way in which it arranges the data connection at the moment
/// @param local its own end of the control connection
/// @param peer the server's end of the control connection
/// @param type the representation type in force, empty before the first TYPE
/// @param data how far the data connection has come
/// @param connectLimitRuns whether the limit for connecting is running
public record UserState(
    UserSetup setup,
    UserPhase phase,
    int transfer,
    DataMode mode,
    Endpoint local,
    Endpoint peer,
    String type,
    Data data,
    boolean connectLimitRuns) {
  private static final Endpoint NOWHERE = new Endpoint(new Address(IpVersion.V4, 0, 0), 0);

  /// How far one data connection has come.
  ///
  /// @param up whether it is open
  /// @param ended whether the end of the file arrived
  /// @param replied whether 226 arrived
  /// @param received bytes of the file so far
  public record Data(boolean up, boolean ended, boolean replied, long received) {
    /// Not arranged yet.
    static final Data NONE = new Data(false, false, false, 0);

    Data opened() {
      return new Data(true, false, replied, 0);
    }

    Data down() {
      return new Data(false, ended, replied, received);
    }

    Data plus(int bytes) {
      return new Data(up, ended, replied, received + bytes);
    }

    Data atItsEnd() {
      return new Data(false, true, replied, received);
    }

    Data confirmed() {
      return new Data(up, ended, true, received);
    }

    boolean complete() {
      return replied && ended;
    }
  }

  /// Before the start.
  public static UserState fresh(UserSetup setup) {
    return new UserState(
        setup,
        UserPhase.CONNECT,
        0,
        setup.transfers().getFirst().mode(),
        NOWHERE,
        NOWHERE,
        "",
        Data.NONE,
        false);
  }
}
