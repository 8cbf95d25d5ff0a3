package pinhole.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;

/// The window while a capture is explained: its bar, the report below it, and what lies over both.
public final class CaptureFrame extends Covered {
  private static final double SAYING = 560;

  private final CapturePlace place;
  private final CaptureBar bar;
  private final Commands commands = new Commands();
  private final Presses presses;
  private final Label saying = new Label();
  private boolean possible;

  /// A frame around a capture.
  public CaptureFrame(CapturePlace place, WindowActions actions) {
    this.place = place;
    setId("capture");
    presses = new Presses(this);
    bar = new CaptureBar(place, actions, overlays::showKeys);
    saying.setId("capture-said");
    saying.getStyleClass().addAll("ph-note", "drop");
    saying.setWrapText(true);
    saying.setVisible(false);
    getChildren().setAll(place.content().view(), bar, saying, overlays);
    setMinSize(1000, 640);
    steps();
    views();
    window(actions);
    new Keyboard(this, commands.all()).listen();
    bar.offer(false, Optional.empty());
  }

  private void steps() {
    CapturePlace.Moves moves = place.moves();
    commands
        .under("time")
        .add("play", moves.play(), "Space", "K")
        .add("step-forward", () -> moves.step().accept(1), "Right", "PgDn")
        .add("step-back", () -> moves.step().accept(-1), "Left", "PgUp")
        .add("chapter-forward", () -> moves.chapter().accept(1), "Shift+Right")
        .add("chapter-back", () -> moves.chapter().accept(-1), "Shift+Left")
        .add("start", () -> moves.edge().accept(-1), "Home")
        .add("end", () -> moves.edge().accept(1), "End");
  }

  private void views() {
    commands
        .under("views")
        .add("rebuilt-stage", () -> possible, () -> place.rebuilt().accept(Large.STAGE), "1")
        .add("rebuilt-ladder", () -> possible, () -> place.rebuilt().accept(Large.LADDER), "2")
        .under("parts")
        .add(
            "copy-report",
            () -> presses.offered("capture-copy"),
            () -> presses.press("capture-copy"))
        .add(
            "export-report",
            () -> presses.offered("export-report"),
            () -> presses.press("export-report"),
            "Ctrl+E");
  }

  private void window(WindowActions actions) {
    commands
        .under("window")
        .sheets(overlays)
        .add("next-region", () -> new Regions(this, regions()).next(true), "F6")
        .add("last-region", () -> new Regions(this, regions()).next(false), "Shift+F6")
        .add("open-file", actions::openFile, "Ctrl+O")
        .add("open-capture", actions::openCapture)
        .add("lessons", actions::showLessons)
        .add("review", actions::review)
        .add("sandbox", actions::openSandbox, "Ctrl+N")
        .add("save-progress", actions::saveProgress)
        .add("open-progress", actions::openProgress)
        .looks(actions)
        .add("settings", actions::showSettings, "Ctrl+Comma")
        .openings(actions);
  }

  /// The parts of the window in the order of F6.
  private List<Node> regions() {
    List<Node> all = new ArrayList<>(place.regions().get());
    all.add(bar);
    return all;
  }

  /// All that can be done.
  public List<Command> commands() {
    return commands.commands();
  }

  /// Says whether the session can be rebuilt.
  ///
  /// @param why it cannot; empty if it can
  public void rebuildable(Optional<String> why) {
    possible = why.isEmpty();
    bar.offer(possible, why);
  }

  /// Offers to write the report into a file, or not.
  public void exportable(boolean possible) {
    bar.exportable(possible);
  }

  /// Shows the sign of the theme that a click leads to.
  public void theme(Theme theme) {
    bar.theme(theme);
  }

  /// Says in one sentence what went wrong, until something else is done.
  public void say(String sentence) {
    saying.setText(sentence);
    saying.setVisible(true);
    requestLayout();
  }

  @Override
  boolean closeTop() {
    boolean open = covered() || saying.isVisible();
    if (covered()) {
      uncover();
    } else {
      saying.setVisible(false);
    }
    return open;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    boolean small = Sizes.isCompact(width, height);
    double top = Sizes.of(width, height).topBar();
    bar.fit(width, small);
    place.content().compact().accept(small);
    bar.resizeRelocate(0, 0, width, top);
    place.content().view().resizeRelocate(0, top, width, height - top);
    double wide = Math.min(SAYING, width - 48);
    double high = saying.prefHeight(wide);
    saying.resizeRelocate((width - wide) / 2, top + 12, wide, high);
    overlays.resizeRelocate(0, 0, width, height);
  }
}
