package pinhole.app;

import static pinhole.app.Showroom.onScreen;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.ui.frame.NoActions;
import pinhole.ui.frame.Scaled;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;

/// How fast the window is, and whether it keeps what it should forget: changes of a rule until the
/// new picture is drawn, frames while the largest lesson plays, and the heap after many changes and
/// after many lessons. Drawn by software at 1440x900, without a display.
public final class WindowBenchmark {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final int WARM_UP = 100;
  private static final int CHANGES = 500;
  private static final int MANY_CHANGES = 10_000;
  private static final int LESSONS = 200;
  private static final boolean EACH = Boolean.getBoolean("pinhole.bench.each");
  private static final double NANOS_A_MILLI = 1e6;

  private final LessonLibrary library;
  private final Lesson largest;
  private Stage stage;
  private Scene scene;
  private Scaled root;
  private Workbench bench;

  private WindowBenchmark() throws Exception {
    library = LessonLibrary.shipped();
    largest =
        library.lessons().stream()
            .max(Comparator.comparingInt(l -> Simulator.run(l.scenario()).steps().size()))
            .orElseThrow();
  }

  /// Prints the figures; with `-Dpinhole.bench.each=true` those of each change too.
  ///
  /// @param args which: `changes`, `frames`, `memory`, `lessons`; none for all
  public static void main(String[] args) throws Exception {
    Renderer.prepareWithoutDisplay();
    System.setProperty("glass.platform", "TestHeadless");
    System.setProperty("testfx.robot", "glass");
    List<String> wanted =
        args.length == 0 ? List.of("changes", "frames", "memory", "lessons") : List.of(args);
    WindowBenchmark benchmark = new WindowBenchmark();
    benchmark.openWindow();
    for (String what : wanted) {
      switch (what) {
        case "changes" -> benchmark.changes();
        case "frames" -> benchmark.frames();
        case "memory" -> benchmark.memory();
        case "lessons" -> benchmark.lessons();
        default -> throw new IllegalArgumentException(what);
      }
    }
    System.exit(0);
  }

  private void openWindow() {
    Showroom.startToolkit();
    say(
        "largest lesson: %s, %d steps",
        largest.id(), Simulator.run(largest.scenario()).steps().size());
    onScreen(() -> {
      root = new Scaled();
      scene = new Scene(root, WIDTH, HEIGHT);
      Theme.LIGHT.applyTo(scene);
      stage = new Stage();
      stage.setScene(scene);
      stage.show();
      return null;
    });
  }

  private void open(Lesson lesson, boolean calm) {
    var tools = new Tools(new Explainer(Locale.ROOT), new NoActions(), calm, Runnable::run);
    bench = Workbench.of(lesson, library.glossary(), tools, () -> {});
    bench.playhead().hold(Optional.empty());
    root.show(bench.view());
  }

  // --- a change of a rule until the new picture is drawn

  private void changes() throws Exception {
    onScreen(() -> {
      open(largest, true);
      bench.playhead().toEnd();
      return null;
    });
    Figures model = new Figures();
    Figures layout = new Figures();
    Figures paint = new Figures();
    Figures seen = new Figures();
    Figures whole = new Figures();
    WritableImage image = new WritableImage(WIDTH, HEIGHT);
    for (int i = 0; i < WARM_UP + CHANGES; i++) {
      int number = i;
      Frame frame = new Frame(scene);
      onScreen(() -> {
        frame.begin();
        change(number);
        frame.changed();
        return null;
      });
      frame.await();
      if (i >= WARM_UP) {
        model.add(frame.changeMillis());
        seen.add(frame.pictureMillis());
        layout.add(frame.layoutMillis());
        paint.add(frame.paintMillis());
        each(i, frame);
        whole.add(onScreen(() -> snapshot(image)));
      } else {
        onScreen(() -> snapshot(image));
      }
    }
    say("change, simulated and shown in all views: %s", model);
    say("style and place for what changed: %s", layout);
    say("handed over and painted: %s", paint);
    say("change until its frame is in the window: %s  (goal: p99 at most 50 ms)", seen);
    say("a picture of the whole window besides: %s", whole);
  }

  private void each(int number, Frame frame) {
    if (EACH) {
      say(
          "#%d, %d steps: change %.1f, wait %.1f, layout %.1f, paint %.1f = %.1f",
          number,
          bench.playhead().recording().steps().size(),
          frame.changeMillis(),
          frame.waitMillis(),
          frame.layoutMillis(),
          frame.paintMillis(),
          frame.pictureMillis());
    }
  }

  private double snapshot(WritableImage image) {
    long begin = System.nanoTime();
    scene.snapshot(image);
    return (System.nanoTime() - begin) / NANOS_A_MILLI;
  }

  /// Another change each time: a rule, an ALG, a default.
  private void change(int number) {
    DeviceId wall = number % 2 == 0 ? DeviceId.CLIENT_FIREWALL : DeviceId.SERVER_FIREWALL;
    switch (number / 2 % 3) {
      case 0 -> bench.model().switchRule(wall, 0, !firstRule(wall));
      case 1 -> bench.model().toggleAlg(wall);
      default -> bench.model().chooseDefault(wall, Direction.IN, other(wall));
    }
  }

  private boolean firstRule(DeviceId wall) {
    return bench.model().scenarioProperty().get().firewall(wall).rules().getFirst().on();
  }

  private Verdict other(DeviceId wall) {
    Verdict now = bench.model().scenarioProperty().get().firewall(wall).defaultIn();
    return now == Verdict.DROP ? Verdict.REJECT : Verdict.DROP;
  }

  // --- frames while it plays

  private void frames() throws InterruptedException {
    onScreen(() -> {
      open(largest, false);
      bench.clock().start();
      return null;
    });
    Figures intervals = new Figures();
    CountDownLatch done = new CountDownLatch(1);
    AnimationTimer meter = new Meter(intervals, done, 2, 20);
    onScreen(() -> {
      meter.start();
      return null;
    });
    done.await(2, TimeUnit.MINUTES);
    onScreen(() -> {
      bench.clock().stop();
      return null;
    });
    say("frame interval while playing: %s  (goal: p99 at most 17 ms)", intervals);
  }

  /// Notes when frames are drawn, and keeps it playing: from the end it begins again, and no
  /// question stops it.
  private final class Meter extends AnimationTimer {
    private final Figures intervals;
    private final CountDownLatch done;
    private final long warmUp;
    private final long end;
    private long first;
    private long last;

    Meter(Figures intervals, CountDownLatch done, int warmUp, int seconds) {
      this.intervals = intervals;
      this.done = done;
      this.warmUp = TimeUnit.SECONDS.toNanos(warmUp);
      this.end = TimeUnit.SECONDS.toNanos(warmUp + seconds);
    }

    @Override
    public void handle(long now) {
      first = first == 0 ? now : first;
      if (now - first > warmUp) {
        intervals.add((now - last) / NANOS_A_MILLI);
      }
      last = now;
      Playhead playhead = bench.playhead();
      if (!playhead.playingProperty().get()) {
        playhead.hold(Optional.empty());
        playhead.play();
      }
      if (now - first > end) {
        stop();
        done.countDown();
      }
    }
  }

  // --- what is kept

  private void memory() {
    onScreen(() -> {
      open(largest, true);
      bench.playhead().toEnd();
      return null;
    });
    for (int i = 0; i <= MANY_CHANGES; i++) {
      int number = i;
      if (i % (MANY_CHANGES / 4) == 0) {
        say("heap after %,6d changes: %.1f MB", i, heap());
      }
      onScreen(() -> {
        change(number);
        if (number % 10 == 0) {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        }
        return null;
      });
    }
  }

  private void lessons() {
    for (int i = 0; i <= LESSONS; i++) {
      Lesson lesson = library.lessons().get(i % library.lessons().size());
      if (i % (LESSONS / 4) == 0) {
        say("heap after %,4d lessons opened and closed: %.1f MB", i, heap());
      }
      onScreen(() -> {
        if (bench != null) {
          bench.clock().stop();
        }
        open(lesson, true);
        bench.playhead().toEnd();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return null;
      });
    }
  }

  /// Megabytes in use after the garbage was collected.
  private static double heap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
  }

  private static void say(String text, Object... values) {
    System.out.println(text.formatted(values));
  }
}
