package pinhole.ui.challenge;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import pinhole.challenge.Judge;
import pinhole.challenge.Judgement;
import pinhole.engine.sim.Scenario;

/// Has answers judged in the background, one at a time. Only the newest one counts: what was asked
/// meanwhile and is old already is never judged, or not told.
final class Examiner {
  private final Judge judge;
  private final Executor background;
  private final Consumer<Judgement> told;
  private Optional<Scenario> wanted = Optional.empty();
  private boolean busy;

  /// @param told is told each judgement, on the screen's thread
  Examiner(Judge judge, Executor background, Consumer<Judgement> told) {
    this.judge = judge;
    this.background = background;
    this.told = told;
  }

  /// Asks for a judgement. To be called on the screen's thread.
  void ask(Scenario answer) {
    wanted = Optional.of(answer);
    if (!busy) {
      next();
    }
  }

  /// Whether a judgement is awaited.
  boolean busy() {
    return busy;
  }

  private void next() {
    Scenario answer = wanted.orElseThrow();
    wanted = Optional.empty();
    busy = true;
    CompletableFuture.supplyAsync(() -> judge.of(answer), background)
        .whenComplete((judgement, problem) -> onScreen(() -> done(judgement, problem)));
  }

  private static void onScreen(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  private void done(Judgement judgement, Throwable problem) {
    busy = false;
    if (wanted.isPresent()) {
      next();
    } else if (problem != null) {
      throw new CompletionException(problem);
    } else {
      told.accept(judgement);
    }
  }
}
