package pinhole.engine.firewall;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Segment;

/// What a firewall did with one segment.
///
/// @param after all that it remembers now
/// @param decision its verdict, with reasons
/// @param onward the segment as it leaves, empty if it does not
/// @param answer the RST or ICMP error that goes back to the sender, empty for none; its number is
///   the refused segment's
/// @param farewell the RST that goes on in the segment's place when an ALG closes the connection,
///   empty for none; its number is the refused segment's
/// @param translation how the header was rewritten, empty if it was not
/// @param alg what the ALG did, empty if the segment did not concern it
/// @param opened the pinhole that this segment opened
/// @param used the pinhole that this segment used up, whatever became of it then
/// @param expired pinholes that closed by themselves
public record Passage(
    FirewallState after,
    Decision decision,
    Optional<Segment> onward,
    Optional<Segment> answer,
    Optional<Segment> farewell,
    Optional<Translation> translation,
    Optional<AlgReport> alg,
    Optional<Expectation> opened,
    Optional<Expectation> used,
    List<Expectation> expired) {
  /// Copies the list.
  public Passage {
    expired = List.copyOf(expired);
  }

  /// A passage in which no ALG and no pinhole took part.
  static Passage of(
      FirewallState after,
      Decision decision,
      Optional<Segment> onward,
      Optional<Segment> answer,
      Optional<Translation> translation,
      List<Expectation> expired) {
    return new Passage(
        after,
        decision,
        onward,
        answer,
        Optional.empty(),
        translation,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        expired);
  }

  /// The same passage, an ALG having read the segment.
  Passage read(AlgResult result, Optional<Segment> bye) {
    Optional<Expectation> hole =
        result.end() == AlgResult.End.OPENED || result.end() == AlgResult.End.LOST
            ? Optional.of(result.expectations().getLast())
            : Optional.empty();
    return new Passage(
        after,
        decision,
        onward,
        answer,
        bye,
        translation,
        Optional.of(result.report()),
        hole,
        used,
        expired);
  }

  /// The same passage, a pinhole used up by it.
  Passage using(Optional<Expectation> hole) {
    return new Passage(
        after, decision, onward, answer, farewell, translation, alg, opened, hole, expired);
  }
}
