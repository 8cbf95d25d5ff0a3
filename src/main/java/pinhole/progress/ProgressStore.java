package pinhole.progress;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/// The progress of this user, kept in a file. For any thread, the one of the screen too.
///
/// A verb changes what [#progress()] says at once and has it written by a thread of its own. At
/// most one answer at a time waits to be written: a second one within those few milliseconds waits
/// for the first. So a kill at any moment loses at most the answer given last.
public final class ProgressStore implements AutoCloseable {
  private static final long LONGEST_WAIT_SECONDS = 5;

  private final ProgressFile file;
  private final InstantSource clock;
  private final Object answering = new Object();
  private final Object state = new Object();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("progress-writer").factory());

  private Progress progress;
  private long changes;
  private long written;
  private Optional<String> problem;
  private Optional<Future<?>> last = Optional.empty();

  private ProgressStore(ProgressFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    this.progress = file.read();
    this.problem = file.problem();
  }

  /// The store of a file, which need not be there yet. This never fails: see [#problem()].
  public static ProgressStore open(Path file) {
    return open(file, InstantSource.system());
  }

  /// The same with another clock.
  public static ProgressStore open(Path file, InstantSource clock) {
    return new ProgressStore(new ProgressFile(file), clock);
  }

  /// All that is known now.
  public Progress progress() {
    synchronized (state) {
      return progress;
    }
  }

  /// What is wrong with the file, in a sentence for the user; empty if nothing is.
  public Optional<String> problem() {
    synchronized (state) {
      return problem;
    }
  }

  /// What the store's clock says; an answer's `when`.
  public Instant now() {
    return clock.instant();
  }

  /// The questions to review at an instant, in the order in which to ask.
  public List<Review> deck(Instant now) {
    return deck(now, ZoneId.systemDefault());
  }

  /// The same where days begin at another time.
  public List<Review> deck(Instant now, ZoneId zone) {
    return ReviewDeck.of(progress(), zone).due(now, zone);
  }

  /// Keeps an answer.
  public void record(Answer answer) {
    synchronized (answering) {
      last.ifPresent(ProgressStore::await);
      remember(known -> known.with(answer));
      last = writer.isShutdown() ? Optional.empty() : Optional.of(writer.submit(this::write));
    }
  }

  /// Keeps that a part of a lesson was seen; the learner is there now.
  public void seen(String lesson, String part) {
    Instant now = now();
    change(known -> known.with(lessonOf(known, lesson, now).at(part, now)));
  }

  /// Keeps that the end of a lesson was reached.
  public void finished(String lesson) {
    Instant now = now();
    change(known -> known.with(lessonOf(known, lesson, now).finished(now)));
  }

  /// Keeps how a challenge went.
  ///
  /// @param then what became of its state, such as [ChallengeState#failed()]
  public void challenge(String id, UnaryOperator<ChallengeState> then) {
    change(known ->
        known.with(then.apply(known.challenge(id).orElseGet(() -> ChallengeState.fresh(id)))));
  }

  /// Keeps the name that the learner typed; an empty one takes it away.
  public void name(String name) {
    Instant now = now();
    change(known -> known.with(new Learner(name, now)));
  }

  /// Takes in another one's progress, such as an imported one.
  public void merge(Progress other) {
    change(known -> known.merged(other));
  }

  /// Waits until all is written.
  ///
  /// @return whether it is
  public boolean flush() {
    return await(writer.submit(this::write)) && isWritten();
  }

  /// Writes what is left and ends. What comes afterwards is known here and not kept.
  @Override
  public void close() {
    if (!writer.isShutdown()) {
      flush();
      writer.shutdown();
    }
  }

  private static LessonState lessonOf(Progress known, String lesson, Instant now) {
    return known.lesson(lesson).orElseGet(() -> LessonState.fresh(lesson, now));
  }

  private void change(UnaryOperator<Progress> change) {
    remember(change);
    if (!writer.isShutdown()) {
      writer.execute(this::write);
    }
  }

  private void remember(UnaryOperator<Progress> change) {
    synchronized (state) {
      progress = change.apply(progress);
      changes++;
    }
  }

  private boolean isWritten() {
    synchronized (state) {
      return written == changes;
    }
  }

  /// In the writer's thread. What came meanwhile is written by the next turn.
  private void write() {
    Progress mine;
    long until;
    synchronized (state) {
      if (written == changes) {
        return;
      }
      mine = progress;
      until = changes;
    }
    ProgressFile.Saved saved = file.save(mine);
    synchronized (state) {
      written = saved.written() ? until : written;
      progress = progress.merged(saved.progress());
      problem = file.problem();
    }
  }

  private static boolean await(Future<?> task) {
    try {
      task.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException _) {
      return false;
    }
  }
}
