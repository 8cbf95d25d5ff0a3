package pinhole.reality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;

/// A script that was played through Linux's FTP helper, and what the helper did: one firewall
/// between a client and a server, and on an open control connection one segment a step.
///
/// @param id its name
/// @param version of the addresses on both sides
/// @param sourceNat whether the firewall hides the client
/// @param controlPort the server's control port; the helper reads port 21
/// @param steps what was sent, in order
public record AlgRecord(
    String id, IpVersion version, boolean sourceNat, int controlPort, List<Step> steps)
    implements RealRecord {
  /// Copies the list.
  public AlgRecord {
    steps = List.copyOf(steps);
  }

  @Override
  public Kind kind() {
    return Kind.ALG;
  }

  /// One segment.
  ///
  /// @param byClient who sends it
  /// @param data its bytes, as ISO 8859-1
  /// @param effect what became of it
  public record Step(boolean byClient, String data, Effect effect) {}

  /// What the firewall did with a segment.
  ///
  /// @param accepted whether it went on; if not, the helper discarded it
  /// @param rewrittenTo the bytes that arrived, as ISO 8859-1; empty if they are those that were
  ///   sent, or if none arrived
  /// @param expectations all that are open afterwards
  public record Effect(boolean accepted, Optional<String> rewrittenTo, Set<Expected> expectations) {
    /// Copies the set.
    public Effect {
      expectations = Set.copyOf(expectations);
    }
  }

  /// An expected data connection, from any port.
  ///
  /// @param source who may call
  /// @param destination where it may call
  /// @param port and at which port
  public record Expected(Address source, Address destination, int port) {}
}
