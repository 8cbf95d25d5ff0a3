package pinhole.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import pinhole.ui.frame.StartPage;
import pinhole.ui.kit.Theme;

/// What stands in the window: a workbench, the start screen, or a capture.
final class Front {
  private Optional<Workbench> bench = Optional.empty();
  private Optional<StartScreen> start = Optional.empty();
  private Optional<CaptureScreen> capture = Optional.empty();

  void take(Workbench next) {
    clear();
    bench = Optional.of(next);
  }

  void take(StartScreen next) {
    clear();
    start = Optional.of(next);
  }

  void take(CaptureScreen next) {
    clear();
    capture = Optional.of(next);
  }

  private void clear() {
    bench.ifPresent(old -> old.clock().stop());
    capture.ifPresent(CaptureScreen::leave);
    bench = Optional.empty();
    start = Optional.empty();
    capture = Optional.empty();
  }

  Optional<Workbench> bench() {
    return bench;
  }

  Optional<StartScreen> start() {
    return start;
  }

  Optional<CaptureScreen> capture() {
    return capture;
  }

  /// Says in one sentence what went wrong, or what was done.
  void complain(String sentence) {
    bench.ifPresent(it -> it.view().complain(sentence));
    start.ifPresent(it -> it.complain(sentence));
    capture.ifPresent(it -> it.complain(sentence));
  }

  /// Says in one sentence what was done.
  void say(String sentence) {
    bench.ifPresent(it -> it.view().complain(sentence));
    start.ifPresent(it -> it.say(sentence));
    capture.ifPresent(it -> it.complain(sentence));
  }

  /// The page of the start screen from which one comes to what is open.
  StartPage page() {
    StartPage other = capture.isPresent() ? StartPage.CAPTURES : StartPage.LESSONS;
    return bench.map(Workbench::heading).map(StartPage::of).orElse(other);
  }

  /// Lays something over it.
  ///
  /// @param sheet made with what takes it away
  void cover(Function<Runnable, Region> sheet) {
    bench.map(Workbench::view).ifPresent(v -> v.cover(sheet.apply(v::uncover)));
    start.map(StartScreen::frame).ifPresent(f -> f.cover(sheet.apply(f::uncover)));
    capture.map(CaptureScreen::frame).ifPresent(f -> f.cover(sheet.apply(f::uncover)));
  }

  /// Lets a theme be seen in it.
  void wear(Theme theme) {
    bench.ifPresent(it -> it.view().theme(theme));
    start.ifPresent(it -> it.theme(theme));
    capture.ifPresent(it -> it.theme(theme));
  }
}
