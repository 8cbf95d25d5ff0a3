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
/// @param dataUp whether the data connection is open
/// @param dataEnded whether the end of the file arrived
/// @param replied whether 226 arrived
/// @param received bytes of the file so far
/// @param connectLimitRuns whether the limit for connecting is running
public record UserState(
    UserSetup setup,
    UserPhase phase,
    int transfer,
    DataMode mode,
    Endpoint local,
    Endpoint peer,
    String type,
    boolean dataUp,
    boolean dataEnded,
    boolean replied,
    long received,
    boolean connectLimitRuns) {
  private static final Endpoint NOWHERE = new Endpoint(new Address(IpVersion.V4, 0, 0), 0);

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
        false,
        false,
        false,
        0,
        false);
  }

  /// The transfer under way.
  public Transfer current() {
    return setup.transfers().get(transfer);
  }

  UserState at(UserPhase next) {
    return new UserState(
        setup,
        next,
        transfer,
        mode,
        local,
        peer,
        type,
        dataUp,
        dataEnded,
        replied,
        received,
        connectLimitRuns);
  }

  UserState between(Endpoint newLocal, Endpoint newPeer) {
    return new UserState(
        setup,
        phase,
        transfer,
        mode,
        newLocal,
        newPeer,
        type,
        dataUp,
        dataEnded,
        replied,
        received,
        connectLimitRuns);
  }

  UserState by(DataMode next) {
    return new UserState(
        setup,
        phase,
        transfer,
        next,
        local,
        peer,
        type,
        dataUp,
        dataEnded,
        replied,
        received,
        connectLimitRuns);
  }

  UserState typed(String next) {
    return new UserState(
        setup,
        phase,
        transfer,
        mode,
        local,
        peer,
        next,
        dataUp,
        dataEnded,
        replied,
        received,
        connectLimitRuns);
  }

  UserState data(boolean up, boolean ended, long bytes) {
    return new UserState(
        setup,
        phase,
        transfer,
        mode,
        local,
        peer,
        type,
        up,
        ended,
        replied,
        bytes,
        connectLimitRuns);
  }

  UserState answered(boolean next) {
    return new UserState(
        setup,
        phase,
        transfer,
        mode,
        local,
        peer,
        type,
        dataUp,
        dataEnded,
        next,
        received,
        connectLimitRuns);
  }

  UserState limited(boolean runs) {
    return new UserState(
        setup, phase, transfer, mode, local, peer, type, dataUp, dataEnded, replied, received,
        runs);
  }

  UserState nextTransfer() {
    int next = transfer + 1;
    return new UserState(
        setup,
        phase,
        next,
        setup.transfers().get(next).mode(),
        local,
        peer,
        type,
        false,
        false,
        false,
        0,
        false);
  }
}
