package pinhole.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;

/// The whole content of the window.
public final class MainView extends Region {
  private final Slots slots;
  private final TopBar top;
  private final CaptionStrip caption;
  private final LessonSlot lesson;
  private final UndoBar undoBar;
  private final HelpSheet help = new HelpSheet(() -> showHelp(false));
  private Optional<Node> focusBefore = Optional.empty();
  private Optional<Boolean> compact = Optional.empty();
  private boolean overlay;

  /// What the window's content works on.
  ///
  /// @param playhead where one is
  /// @param clock plays and steps
  /// @param model the scenario
  public record Session(Playhead playhead, PlaybackClock clock, ScenarioModel model) {}

  /// The content for one lesson or one scenario.
  ///
  /// @param session what it works on
  /// @param heading what is open
  /// @param explainer the words of the caption
  /// @param slots the views
  /// @param actions what the application does
  public MainView(
      Session session, Heading heading, Explainer explainer, Slots slots, WindowActions actions) {
    this.slots = slots;
    top = new TopBar(heading, session.model(), actions, () -> showHelp(true));
    caption = new CaptionStrip(session.playhead(), explainer);
    lesson = new LessonSlot(slots.lesson(), this::toggleLesson);
    undoBar = new UndoBar(session.model(), heading.lesson());
    setId("main");
    getStylesheets().add(MainView.class.getResource("frame.css").toExternalForm());
    slots.stage().view().getStyleClass().add("ph-stage-slot");
    getChildren()
        .setAll(
            caption,
            slots.stage().view(),
            slots.ground().view(),
            slots.timeline().view(),
            lesson,
            top,
            undoBar,
            help);
    setMinSize(1000, 640);
    setFocusTraversable(false);
    new Keyboard(this, session, heading, actions).listen();
  }

  /// Says in one sentence what went wrong.
  public void complain(String sentence) {
    undoBar.say(sentence);
  }

  /// Tells the window's content which theme it wears.
  public void theme(Theme theme) {
    top.theme(theme);
  }

  /// Moves the keyboard's focus to the caption.
  public void focusCaption() {
    caption.focus();
  }

  /// Folds the lesson into a rail, or opens it.
  public void toggleLesson() {
    if (lesson.present()) {
      lesson.fold(!lesson.folded());
      requestLayout();
    }
  }

  /// Shows or hides the list of keys; the focus comes back to where it was.
  public void showHelp(boolean on) {
    if (on && !help.isVisible()) {
      focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }
    help.show(on);
    if (!on) {
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
    }
  }

  /// Closes what lies on top: the list of keys, the undo bar, the lesson over the stage.
  ///
  /// @return whether there was something to close
  public boolean closeTop() {
    if (help.isVisible()) {
      showHelp(false);
    } else if (undoBar.isVisible()) {
      undoBar.dismiss();
    } else if (overlay && lesson.present() && !lesson.folded()) {
      toggleLesson();
    } else {
      return false;
    }
    return true;
  }

  /// The parts of the window in the order of F6.
  List<Node> regions() {
    return List.of(
        caption, lesson, slots.stage().view(), slots.ground().view(), slots.timeline().view(), top);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    Sizes sizes = Sizes.of(width, height);
    use(Sizes.isCompact(width, height), Sizes.lessonOverStage(width));
    double timelineTop = height - sizes.timeline();
    double lessonWidth = lesson.folded() ? Sizes.RAIL : sizes.lesson();
    double left = 0;
    if (lesson.present()) {
      left = overlay ? Sizes.RAIL : lessonWidth;
      place(lesson, 0, sizes.topBar(), lessonWidth, timelineTop - sizes.topBar());
    }
    double stageTop = sizes.topBar() + sizes.caption();
    double stageHeight = sizes.stageHeight(timelineTop - stageTop);
    double groundTop = stageTop + stageHeight;
    place(top, 0, 0, width, sizes.topBar());
    place(caption, left, sizes.topBar(), width - left, sizes.caption());
    place(slots.stage().view(), left, stageTop, width - left, stageHeight);
    double groundHeight = Math.min(timelineTop - groundTop, Sizes.GROUND_MOST);
    place(slots.ground().view(), left, groundTop, width - left, groundHeight);
    place(slots.timeline().view(), 0, timelineTop, width, sizes.timeline());
    double bar = Math.min(undoBar.prefWidth(-1), width - left - 32);
    place(undoBar, left + (width - left - bar) / 2, timelineTop - 52, bar, 44);
    place(help, 0, 0, width, height);
  }

  private void use(boolean small, boolean over) {
    if (!compact.equals(Optional.of(small))) {
      compact = Optional.of(small);
      caption.compact(small);
      lesson.compact(small);
      slots.stage().compact().accept(small);
      slots.ground().compact().accept(small);
      slots.timeline().compact().accept(small);
    }
    if (over != overlay) {
      overlay = over;
      lesson.fold(over);
    }
  }

  private static void place(Region part, double x, double y, double width, double height) {
    part.resizeRelocate(x, y, width, height);
  }
}
