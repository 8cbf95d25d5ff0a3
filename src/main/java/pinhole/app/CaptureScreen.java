package pinhole.app;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import pinhole.capture.Capture;
import pinhole.capture.file.CaptureException;
import pinhole.capture.file.CaptureProblem;
import pinhole.capture.file.CaptureReader;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.Rebuild;
import pinhole.capture.report.SessionReport;
import pinhole.ui.capture.CaptureActions;
import pinhole.ui.capture.CaptureView;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.frame.CaptureFrame;
import pinhole.ui.frame.CapturePlace;
import pinhole.ui.frame.ShownActions;
import pinhole.ui.frame.Slot;
import pinhole.ui.frame.WindowActions;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;
import pinhole.ui.palette.CommandPalette;
import pinhole.ui.palette.KeySheet;

/// A capture that is explained, and the frame around it, put together. It is read and rebuilt
/// elsewhere than on the screen's thread.
final class CaptureScreen implements CaptureActions {
  private static final Duration PATIENCE = Duration.millis(300);
  private static final int EDGE = 1 << 28; // more ticks than any session has

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final File file;
  private final WindowActions window;
  private final Threads threads;
  private final BiConsumer<Rebuilt, Large> opener;
  private final CaptureView view;
  private final CaptureFrame frame;
  private final AtomicBoolean left = new AtomicBoolean();
  private final AtomicBoolean told = new AtomicBoolean();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Optional<CaptureReport> report = Optional.empty();
  private Optional<SessionReport> session = Optional.empty();
  private Optional<Rebuilt> rebuilt = Optional.empty();
  private String whyNot = "";

  /// Who works, and who draws.
  ///
  /// @param background runs what takes longer than a frame
  /// @param screen runs what draws
  record Threads(Executor background, Executor screen) {}

  /// @param opener shows a session, rebuilt, in a large view
  CaptureScreen(
      File file, WindowActions window, Threads threads, BiConsumer<Rebuilt, Large> opener) {
    this.file = file;
    this.window = window;
    this.threads = threads;
    this.opener = opener;
    view = new CaptureView(this, this::show);
    CapturePlace.Moves moves =
        new CapturePlace.Moves(view::play, view::step, view::chapter, way -> view.step(way * EDGE));
    Slot slot = new Slot(view, view::compact);
    CapturePlace place =
        new CapturePlace(file.getName(), slot, view::regions, moves, this::rebuild);
    frame = new CaptureFrame(place, window);
    frame.overlays(
        new CommandPalette(this::everything, frame::uncover),
        new KeySheet(frame::commands, frame::uncover));
    patience.setOnFinished(_ -> wait(file.getName()));
  }

  /// All that the palette offers: the commands with names, and whatever can be pressed.
  List<Command> everything() {
    return Stream.concat(frame.commands().stream(), new ShownActions(frame).commands().stream())
        .toList();
  }

  /// Begins to read the file. What is read at once is shown at once.
  void read() {
    patience.play();
    inBackground(this::readFile);
  }

  private void readFile() {
    try {
      Capture capture = new CaptureReader().read(file.toPath(), this::progress, left::get);
      explain(capture, OptionalInt.empty());
    } catch (CaptureException e) {
      if (e.problem() != CaptureProblem.CANCELLED) {
        onScreen(() -> {
          String details = e.getMessage() + (e.magic().isEmpty() ? "" : "\n" + e.magic());
          view.unreadable(e.title(), e.sentence(), details);
          view.focusFirst();
        });
      }
    }
  }

  private void explain(Capture capture, OptionalInt port) {
    CaptureReport found = CaptureReport.of(capture, port);
    onScreen(() -> show(found, port));
  }

  private void inBackground(Runnable work) {
    threads
        .background()
        .execute(() -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            mistake(e);
            throw e;
          }
        });
  }

  private void show(CaptureReport found, OptionalInt port) {
    report = Optional.of(found);
    frame.exportable(report().isPresent());
    view.show(found, port);
    view.focusFirst();
  }

  private void mistake(RuntimeException e) {
    onScreen(() -> {
      String title = words.getString("capture.mistake");
      view.unreadable(title, words.getString("capture.mistake.what"), e.toString());
      view.focusFirst();
    });
  }

  /// Draws, unless the user is elsewhere already.
  private void onScreen(Runnable draw) {
    threads
        .screen()
        .execute(() -> {
          if (!left.get()) {
            patience.stop();
            draw.run();
          }
        });
  }

  private void wait(String name) {
    view.loading(name);
    view.focusFirst();
  }

  private void progress(int packets, double share) {
    if (told.compareAndSet(false, true)) {
      threads
          .screen()
          .execute(() -> {
            told.set(false);
            view.progress(share, packets);
          });
    }
  }

  /// Another session is shown: whether it can be rebuilt is found out.
  private void show(SessionReport shown) {
    session = Optional.of(shown);
    rebuilt = Optional.empty();
    threads
        .background()
        .execute(() -> {
          Rebuild rebuild = rebuilding(shown);
          threads.screen().execute(() -> rebuilt(shown, rebuild));
        });
  }

  /// A mistake of our own must not leave the user before buttons that never wake.
  private Rebuild rebuilding(SessionReport shown) {
    try {
      return Rebuild.of(shown);
    } catch (RuntimeException e) {
      return new Rebuild.Impossible(words.getString("capture.rebuild.mistake") + " " + e);
    }
  }

  private void rebuilt(SessionReport of, Rebuild rebuild) {
    if (session.filter(it -> it == of).isEmpty()) {
      return; // another one is shown by now
    }
    Optional<String> why =
        switch (rebuild) {
          case Rebuild.Built built -> {
            rebuilt = Optional.of(new Rebuilt(file.getName(), of, built));
            yield Optional.empty();
          }
          case Rebuild.Impossible impossible -> Optional.of(impossible.reason());
        };
    whyNot = why.orElse("");
    frame.rebuildable(why);
    view.rebuildable(why);
  }

  /// What was found, empty until it is and while there is nothing.
  Optional<CaptureReport> report() {
    return report.filter(it -> !it.sessions().isEmpty());
  }

  /// The session that is shown, rebuilt, if that can be done.
  Optional<Rebuilt> rebuilt() {
    return rebuilt;
  }

  /// Why the session that is shown cannot be rebuilt.
  String whyNot() {
    return whyNot;
  }

  private void rebuild(Large large) {
    rebuilt.ifPresent(it -> {
      view.rest();
      opener.accept(it, large);
    });
  }

  @Override
  public void rebuild(boolean ladder) {
    rebuild(ladder ? Large.LADDER : Large.STAGE);
  }

  @Override
  public void openCapture() {
    window.openCapture();
  }

  @Override
  public void cancel() {
    leave();
    window.showLessons();
  }

  @Override
  public void name(int port) {
    Capture capture = report.orElseThrow().capture();
    inBackground(() -> explain(capture, OptionalInt.of(port)));
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// It is no longer shown: what is still being read is not wanted.
  void leave() {
    left.set(true);
    patience.stop();
    view.rest();
  }

  /// It is shown again.
  void comeBack() {
    left.set(false);
    view.focusFirst();
  }

  CaptureFrame frame() {
    return frame;
  }

  CaptureView view() {
    return view;
  }

  String title() {
    return file.getName();
  }

  void theme(Theme theme) {
    frame.theme(theme);
  }

  /// Says in one sentence what went wrong.
  void complain(String sentence) {
    frame.say(sentence);
  }
}
