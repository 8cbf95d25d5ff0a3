package pinhole.ui.stage.model;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;

/// Everything that the stage shows at one instant.
///
/// @param client the user's host
/// @param clientWall the firewall in front of it
/// @param serverWall the firewall in front of the server
/// @param server the server's host
/// @param control the control lane
/// @param data the data lane
/// @param capsules the segments to be seen, oldest first
/// @param focus the one thing that matters
/// @param notes what is written beside the things
public record Picture(
    HostView client,
    WallView clientWall,
    WallView serverWall,
    HostView server,
    LaneView control,
    LaneView data,
    List<Sighting> capsules,
    Focus focus,
    Notes notes) {
  /// Copies the list.
  public Picture {
    capsules = List.copyOf(capsules);
  }

  /// One of the two hosts.
  public HostView host(DeviceId id) {
    return id == DeviceId.CLIENT ? client : server;
  }

  /// One of the two walls.
  public WallView wall(DeviceId id) {
    return id == DeviceId.CLIENT_FIREWALL ? clientWall : serverWall;
  }

  /// One of the two lanes.
  public LaneView lane(Lane lane) {
    return lane == Lane.CONTROL ? control : data;
  }

  /// The segment with this number, if it is to be seen.
  public Optional<Sighting> capsule(int number) {
    return capsules.stream().filter(c -> c.segment().number() == number).findFirst();
  }

  /// A host.
  ///
  /// @param id which
  /// @param address its own address
  /// @param outside the address under which others know it, empty if it is the same
  /// @param others further clients that stand here too, by their addresses
  /// @param control its end of the control connection
  /// @param data its end of the data connection
  public record HostView(
      DeviceId id,
      Address address,
      Optional<Address> outside,
      List<Address> others,
      SocketView control,
      SocketView data) {
    /// Its end of one connection.
    public SocketView socket(Lane lane) {
      return lane == Lane.CONTROL ? control : data;
    }
  }

  /// A host's end of a connection.
  ///
  /// @param state what it does
  /// @param port its port, 0 for none
  /// @param retry when it will try again, empty unless it waits for that
  /// @param segment the segment that it came from: its SYN, or the announcement of a port that
  ///   waits; 0 for none
  public record SocketView(SocketLook state, int port, Optional<Retry> retry, int segment) {}

  /// What a host's end of a connection does.
  public enum SocketLook {
    /// It does not exist.
    IDLE,
    /// Waits for a call.
    LISTENING,
    /// Waits for a call that was discarded on its way to it.
    STILL_LISTENING,
    /// Its SYN just left.
    SYN_SENT,
    /// Its SYN is under way or was not answered yet.
    WAITING_FOR_REPLY,
    /// It was called and has answered.
    ANSWERED,
    /// Open.
    ESTABLISHED,
    /// Open and sealed by TLS.
    ENCRYPTED,
    /// Its SYN was lost; the next one will follow.
    WAITING,
    /// A SYN asked for this port, and nobody listens.
    NOBODY,
    /// One side has closed.
    CLOSING,
    /// Over.
    CLOSED
  }

  /// The wait for the next SYN.
  ///
  /// @param tries how many SYNs were sent
  /// @param fraction how much of the wait is over, 0 to 1
  /// @param microsLeft how long it still is
  /// @param last whether giving up follows instead of another SYN
  public record Retry(int tries, double fraction, long microsLeft, boolean last) {}

  /// A lane between the hosts.
  ///
  /// @param lane which
  /// @param word what is said about it
  /// @param look how its line is drawn
  /// @param fromServer whether the line begins at the server
  /// @param reach how far the line goes
  /// @param syn the number of the SYN that it began with, 0 for none
  public record LaneView(
      Lane lane, LaneWord word, LaneLook look, boolean fromServer, Reach reach, int syn) {}

  /// What is said about a lane.
  public enum LaneWord {
    /// Nothing was tried.
    NOT_OPEN,
    /// The handshake is under way.
    OPENING,
    /// Open.
    ESTABLISHED,
    /// Open and sealed by TLS.
    ENCRYPTED,
    /// A SYN was discarded in silence.
    NO_ANSWER,
    /// A SYN was refused.
    REFUSED,
    /// One side has closed.
    CLOSING,
    /// Over.
    CLOSED
  }

  /// How the line of a lane is drawn.
  public enum LaneLook {
    /// Only dotted.
    GHOST,
    /// Dashed behind a SYN.
    TRAIL,
    /// A line, or two rails.
    OPEN,
    /// Sealed by TLS.
    SEALED,
    /// Dotted toward a SYN that got lost.
    LOST,
    /// Dashed toward a SYN that was refused.
    REFUSED
  }

  /// How far the line of a lane goes from its opener.
  public sealed interface Reach {
    /// To the other end.
    record Whole() implements Reach {}

    /// To a segment that is under way.
    ///
    /// @param number the segment
    record ToSegment(int number) implements Reach {}

    /// To a station.
    ///
    /// @param station where it ends
    record ToStation(Station station) implements Reach {}
  }

  /// A segment that is to be seen.
  ///
  /// @param segment as it is now
  /// @param lane on which lane
  /// @param towardServer where it goes
  /// @param place where it is
  /// @param look how it looks
  /// @param fallen how far its body has fallen from the wall that stopped it, 0 to 1
  /// @param rail how far it runs below its lane, 0 to 1: an answer beside its question
  /// @param client whose it is: 0 for the scenario's own client, else which of the others
  public record Sighting(
      Segment segment,
      Lane lane,
      boolean towardServer,
      Place place,
      CapsuleLook look,
      double fallen,
      double rail,
      int client) {}

  /// How a capsule looks.
  public enum CapsuleLook {
    /// On its way.
    PLAIN,
    /// The one that matters.
    FOCUS,
    /// Let through.
    PASSED,
    /// Stopped: an outline at the wall, and a body that falls.
    DROPPED,
    /// Refused: its answer takes over.
    REFUSED
  }

  /// The one thing that matters.
  ///
  /// @param kind what kind of thing
  /// @param device where
  /// @param lane on which lane
  /// @param number the segment, if it is one
  public record Focus(Target kind, DeviceId device, Lane lane, int number) {}

  /// What can be in focus.
  public enum Target {
    /// Nothing.
    NOTHING,
    /// A segment.
    SEGMENT,
    /// A pinhole.
    PINHOLE,
    /// A port tab.
    TAB,
    /// A host.
    HOST
  }

  /// What is written beside the things.
  ///
  /// @param tag the label of the segment in focus
  /// @param reading what an ALG read
  /// @param inside what TLS hides
  /// @param fate a word on how a SYN ended
  public record Notes(
      Optional<Tag> tag, Optional<Reading> reading, Optional<Inside> inside, Optional<Fate> fate) {}
}
