package pinhole.whatif;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;

/// Where two runs part: the first moment that is not the same in both. Runs differ from the start
/// in what they were told; what is compared is what happened, and when: not at which instant of its
/// way a segment is shown, which depends on what becomes of it.
///
/// @param at the earlier of the two moments
/// @param inA the moment of the one, empty if nothing more happens there
/// @param inB the moment of the other, empty if nothing more happens there
public record Parting(SimTime at, Optional<Moment> inA, Optional<Moment> inB) {
  /// Where two runs part, empty if the same happens in both.
  public static Optional<Parting> of(Recording a, Recording b) {
    List<Moment> first = Storyline.of(a).moments();
    List<Moment> second = Storyline.of(b).moments();
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      Optional<Moment> inA = at(first, i);
      Optional<Moment> inB = at(second, i);
      if (!same(inA, inB) || !when(a, inA).equals(when(b, inB))) {
        SimTime at =
            inA.isPresent() && (inB.isEmpty() || inA.get().at().compareTo(inB.get().at()) <= 0)
                ? inA.get().at()
                : inB.orElseThrow().at();
        return Optional.of(new Parting(at, inA, inB));
      }
    }
    return Optional.empty();
  }

  /// When it is, and what happens there in the one and in the other.
  public String words(Explainer explainer, Recording a, Recording b) {
    Words words = new Words();
    return words.say(
        "parting",
        explainer.time(at),
        said(explainer, a, inA, words),
        said(explainer, b, inB, words));
  }

  private static String said(
      Explainer explainer, Recording recording, Optional<Moment> moment, Words words) {
    return moment
        .map(m -> explainer.caption(recording, m).sentence())
        .orElseGet(() -> words.say("parting.nothing"));
  }

  private static Optional<Moment> at(List<Moment> moments, int index) {
    return index < moments.size() ? Optional.of(moments.get(index)) : Optional.empty();
  }

  /// When the event happened that a moment comes from.
  private static Optional<SimTime> when(Recording recording, Optional<Moment> moment) {
    return moment.map(m -> recording.steps().get(m.step()).at());
  }

  /// The number of a step may differ where nothing else does: it is not compared.
  private static boolean same(Optional<Moment> a, Optional<Moment> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    Moment one = a.get();
    Moment other = b.get();
    return one.kind() == other.kind()
        && one.lane() == other.lane()
        && one.device() == other.device()
        && Objects.equals(one.segment(), other.segment());
  }
}
