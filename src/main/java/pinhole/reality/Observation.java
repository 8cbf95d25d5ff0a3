package pinhole.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Recording;

/// What can be seen of a session from outside: recorded from real programs, or predicted.
///
/// @param ok whether the transfer completed
/// @param control the request for the control connection
/// @param data the requests for data connections, in the order of their first SYN
/// @param dialog the control lines that the client logged, `C ` sent and `S ` received
/// @param announced the announcements that crossed in clear text
/// @param clientFirewall the rules of the client's firewall that at least one segment matched
/// @param serverFirewall the same of the server's firewall
public record Observation(
    boolean ok,
    Request control,
    List<Request> data,
    List<String> dialog,
    List<Announcement> announced,
    Hits clientFirewall,
    Hits serverFirewall) {
  /// Copies the lists.
  public Observation {
    data = List.copyOf(data);
    dialog = List.copyOf(dialog);
    announced = List.copyOf(announced);
  }

  /// What the simulation predicts.
  public static Observation of(Recording recording) {
    return new Observer(recording).observe();
  }

  /// A request for a connection; a repeated SYN belongs to the same one.
  ///
  /// @param initiator who asks
  /// @param fromPort20 whether its source port is 20
  /// @param reached the last link on which its SYN was seen
  /// @param answer what came back to the initiator
  public record Request(DeviceId initiator, boolean fromPort20, LinkId reached, Answer answer) {}

  /// A PORT, EPRT, 227 or 229 line.
  ///
  /// @param sent as it left its sender
  /// @param received as it arrived at the other host; empty if it never did
  public record Announcement(String sent, Optional<String> received) {
    /// Whether an ALG changed it on its way.
    public boolean rewritten() {
      return received.isPresent() && !received.get().equals(sent);
    }
  }

  /// What segments matched at one firewall. Segments of known and expected connections match no
  /// rule.
  ///
  /// @param rules indices from 0, ascending
  /// @param defaultIn whether any met the default on its way in
  /// @param defaultOut whether any met the default on its way out
  public record Hits(List<Integer> rules, boolean defaultIn, boolean defaultOut) {
    /// The word for [#defaultIn()] in records.
    static final String DEFAULT_IN = "default-in";

    /// The word for [#defaultOut()] in records.
    static final String DEFAULT_OUT = "default-out";

    /// Copies the list.
    public Hits {
      rules = List.copyOf(rules);
    }

    @Override
    public String toString() {
      List<String> words = new ArrayList<>(rules.stream().map(String::valueOf).toList());
      if (defaultIn) {
        words.add(DEFAULT_IN);
      }
      if (defaultOut) {
        words.add(DEFAULT_OUT);
      }
      return words.toString();
    }
  }
}
