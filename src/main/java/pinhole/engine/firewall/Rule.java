package pinhole.engine.firewall;

import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;

/// One line of a rule set. An empty cell matches anything.
///
/// @param name what its author calls it, empty for none
/// @param on a rule that is off is passed over
/// @param direction in or out
/// @param source where from
/// @param sourcePort from which ports
/// @param destination where to
/// @param destinationPort to which ports
/// @param verdict what happens to a segment that matches
/// @param rejectWith what a rejection answers; empty for a TCP reset
public record Rule(
    String name,
    boolean on,
    Direction direction,
    Optional<Prefix> source,
    Optional<PortSet> sourcePort,
    Optional<Prefix> destination,
    Optional<PortSet> destinationPort,
    Verdict verdict,
    Optional<IcmpKind> rejectWith) {
  /// A rule that rejects, if it does, with a TCP reset.
  public Rule(
      String name,
      boolean on,
      Direction direction,
      Optional<Prefix> source,
      Optional<PortSet> sourcePort,
      Optional<Prefix> destination,
      Optional<PortSet> destinationPort,
      Verdict verdict) {
    this(
        name,
        on,
        direction,
        source,
        sourcePort,
        destination,
        destinationPort,
        verdict,
        Optional.empty());
  }

  /// The first cell that does not match, empty if all do.
  public Optional<Field> mismatch(Direction way, FiveTuple tuple) {
    if (direction != way) {
      return Optional.of(Field.DIRECTION);
    }
    if (source.isPresent() && !source.get().contains(tuple.source().address())) {
      return Optional.of(Field.SOURCE);
    }
    if (sourcePort.isPresent() && !sourcePort.get().contains(tuple.source().port())) {
      return Optional.of(Field.SOURCE_PORT);
    }
    if (destination.isPresent() && !destination.get().contains(tuple.destination().address())) {
      return Optional.of(Field.DESTINATION);
    }
    boolean port =
        destinationPort.isEmpty() || destinationPort.get().contains(tuple.destination().port());
    return port ? Optional.empty() : Optional.of(Field.DESTINATION_PORT);
  }

  /// The same rule, on or off.
  public Rule switched(boolean isOn) {
    return new Rule(
        name,
        isOn,
        direction,
        source,
        sourcePort,
        destination,
        destinationPort,
        verdict,
        rejectWith);
  }

  /// The same rule under another name.
  public Rule named(String other) {
    return new Rule(
        other,
        on,
        direction,
        source,
        sourcePort,
        destination,
        destinationPort,
        verdict,
        rejectWith);
  }

  /// The same rule for a direction.
  public Rule facing(Direction way) {
    return new Rule(
        name, on, way, source, sourcePort, destination, destinationPort, verdict, rejectWith);
  }

  /// The same rule for calls from other addresses.
  public Rule from(Optional<Prefix> block) {
    return new Rule(
        name, on, direction, block, sourcePort, destination, destinationPort, verdict, rejectWith);
  }

  /// The same rule for calls from other ports.
  public Rule fromPorts(Optional<PortSet> ports) {
    return new Rule(
        name, on, direction, source, ports, destination, destinationPort, verdict, rejectWith);
  }

  /// The same rule for calls to other addresses.
  public Rule to(Optional<Prefix> block) {
    return new Rule(
        name, on, direction, source, sourcePort, block, destinationPort, verdict, rejectWith);
  }

  /// The same rule for calls to other ports.
  public Rule toPorts(Optional<PortSet> ports) {
    return new Rule(
        name, on, direction, source, sourcePort, destination, ports, verdict, rejectWith);
  }

  /// The same rule with another action.
  ///
  /// @param answer how it rejects, if it does; empty for a TCP reset
  public Rule doing(Verdict what, Optional<IcmpKind> answer) {
    return new Rule(
        name, on, direction, source, sourcePort, destination, destinationPort, what, answer);
  }
}
