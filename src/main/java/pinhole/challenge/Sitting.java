package pinhole.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One learner at one challenge: what became of the answer as it is now, which hints were looked
/// at, and what was handed in.
public final class Sitting {
  private final Challenge challenge;
  private final List<Grade> tries = new ArrayList<>();
  private Optional<Judgement> now = Optional.empty();
  private Optional<Judgement> handed = Optional.empty();
  private int hints;
  private int stars;
  private Consumer<Grade> onTry = _ -> {};
  private Consumer<Integer> onHint = _ -> {};

  /// A sitting that begins.
  public Sitting(Challenge challenge) {
    this.challenge = challenge;
  }

  /// What is to be done.
  public Challenge challenge() {
    return challenge;
  }

  /// Sets who is told of each answer that is handed in.
  public void onTry(Consumer<Grade> told) {
    onTry = told;
  }

  /// Sets who is told how many hints were looked at, with each one more.
  public void onHint(Consumer<Integer> told) {
    onHint = told;
  }

  /// Notes what became of the answer as it is now.
  public void judged(Judgement judgement) {
    now = Optional.of(judgement);
  }

  /// What became of the answer as it is now; empty before the first judgement.
  public Optional<Judgement> now() {
    return now;
  }

  /// The hints that were looked at, in order.
  public List<String> hints() {
    return challenge.hints().subList(0, hints);
  }

  /// Whether there is a hint that was not looked at.
  public boolean hasHint() {
    return hints < challenge.hints().size();
  }

  /// Looks at one hint more.
  public void hint() {
    if (hasHint()) {
      hints++;
      onHint.accept(hints);
    }
  }

  /// Hands in the answer as it is now; nothing before the first judgement.
  public void handIn() {
    now.ifPresent(it -> {
      handed = Optional.of(it);
      tries.add(it.grade());
      stars = Math.max(stars, it.grade().stars());
      onTry.accept(it.grade());
    });
  }

  /// What was handed in, in order.
  public List<Grade> tries() {
    return List.copyOf(tries);
  }

  /// The most stars that something handed in was worth.
  public int stars() {
    return stars;
  }

  /// Whether the answer as it is now was handed in.
  public boolean handedIn() {
    return handed.isPresent() && handed.equals(now);
  }

  /// Whether the answer as it is now was handed in and passed.
  public boolean solved() {
    return handedIn() && handed.filter(it -> it.grade().passed()).isPresent();
  }

  /// Begins anew: what was handed in before is no longer spoken of.
  public void startOver() {
    tries.clear();
    handed = Optional.empty();
  }
}
