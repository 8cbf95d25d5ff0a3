package pinhole.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Explainer;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;

/// The whole content of the window.
public final class MainView extends Covered {
  private final Arrangement arrangement = new Arrangement();
  private final Audience audience;
  private final Commands commands;
  private final Consumer<DeviceId> editRules;
  private final Offered offered;
  private final TopBar top;
  private final CaptionStrip caption;
  private final LessonSlot lesson;
  private final UndoBar undoBar;
  private final FuturesBar futures;
  private final Furniture furniture;
  private final EmptyStage empty;
  private final Slots slots;
  private final WindowActions actions;
  private final TimelinePart timeline;
  private final RunLabels labels;
  private final List<Node> parts = new ArrayList<>();
  private final boolean inLesson;
  private final Leaving leaving;

  /// The content for one lesson or one scenario.
  ///
  /// @param session what it works on
  /// @param heading what is open
  /// @param explainer the words of the caption
  /// @param slots the views
  /// @param editRules shows the rules of a wall in their editor
  /// @param actions what the application does
  public MainView(
      Session session,
      Heading heading,
      Explainer explainer,
      Slots slots,
      Consumer<DeviceId> editRules,
      WindowActions actions) {
    this.editRules = editRules;
    this.slots = slots;
    this.actions = actions;
    inLesson = heading.lesson();
    setId("main");
    leaving = new Leaving(arrangement, slots.grounds().get(Ground.WHY));
    furniture = new Furniture(slots, arrangement, session.futures());
    offered = new Offered(slots.large().keySet(), heading, session.playhead());
    top = new TopBar(heading, this, session, actions);
    caption = new CaptionStrip(session.playhead(), explainer, () -> open(Ground.WHY));
    lesson =
        new LessonSlot(
            slots.lesson(), heading, session.playhead(), arrangement, this::toggleLesson);
    audience = new Audience(furniture, top, lesson);
    undoBar = new UndoBar(session, this::hides, leaving::fade);
    timeline = new TimelinePart(slots.timeline().view(), session.playhead(), explainer);
    futures = new FuturesBar(session, this::hides);
    labels = new RunLabels(session.playhead(), session.futures());
    empty = new EmptyStage(session, arrangement, heading.fresh());
    slots.stage().view().getStyleClass().add("ph-stage-slot");
    slots.other().view().getStyleClass().add("ph-beside");
    parts.add(caption);
    parts.addAll(furniture.views());
    parts.add(leaving.node());
    parts.addAll(List.of(labels, empty, futures, slots.timeline().view()));
    parts.addAll(List.of(lesson, top, undoBar, audience.curtain(), overlays));
    setMinSize(1000, 640);
    setFocusTraversable(false);
    commands = new WindowCommands(this, session, heading, actions).all();
    new Keyboard(this, commands.all()).listen();
    follow(session);
  }

  private void follow(Session session) {
    arrangement.largeProperty().subscribe(_ -> rearrange());
    arrangement.dockProperty().subscribe(_ -> rearrange());
    arrangement
        .groundProperty()
        .subscribe(ground -> {
          caption.whyOpen(ground == Ground.WHY);
          rearrange();
        });
    session.futures().otherProperty().subscribe(_ -> rearrange());
    session.futures().bySideProperty().subscribe(_ -> rearrange());
  }

  /// All that can be done.
  public List<Command> commands() {
    return commands.commands();
  }

  /// Which parts are open.
  public Arrangement arrangement() {
    return arrangement;
  }

  /// Says in one sentence what went wrong.
  public void complain(String sentence) {
    say(sentence);
  }

  /// Says something in one sentence, for a while.
  void say(String sentence) {
    undoBar.say(sentence);
  }

  /// What the window asks of its timeline.
  public TimelinePart timeline() {
    return timeline;
  }

  /// Whether what was not seen yet is a secret.
  public boolean hides() {
    return inLesson || presenting();
  }

  /// Tells the window's content which theme it wears.
  public void theme(Theme theme) {
    top.theme(theme);
  }

  /// Spares the viewer motion, or not.
  public void calm(boolean isCalm) {
    leaving.calm(isCalm);
    Calm.spare(this, isCalm);
  }

  /// Moves the keyboard's focus to the caption.
  public void focusCaption() {
    caption.focus();
  }

  /// Opens what stands under the picture, or the rules of both walls if it is open already.
  void open(Ground ground) {
    arrangement.toggle(ground);
    if (arrangement.groundProperty().get() == ground && ground != Ground.CARDS) {
      Focus.stops(furniture.ground().view()).stream().findFirst().ifPresent(Node::requestFocus);
    } else {
      caption.focus();
    }
  }

  /// Opens the rules of a wall in their editor.
  public void editRules(DeviceId wall) {
    editRules.accept(wall);
    arrangement.open(Ground.RULES);
  }

  /// Which views there are.
  Slots slots() {
    return slots;
  }

  /// Whether a lesson is open.
  boolean hasLesson() {
    return lesson.present();
  }

  /// Whether a large view can be opened now.
  boolean offers(Large large) {
    return offered.test(large);
  }

  /// Folds the lesson into a rail, or opens it.
  public void toggleLesson() {
    if (lesson.present()) {
      lesson.fold(!lesson.folded());
      requestLayout();
    }
  }

  /// Shows the picture as to an audience: without lesson and bar.
  public void present(boolean on) {
    audience.present(on);
    undoBar.dismiss(); // it may tell what the audience is asked
    rearrange();
  }

  /// Whether it is shown as to an audience.
  boolean presenting() {
    return furniture.presenting();
  }

  /// Hides everything from the audience, or shows it again.
  void blank() {
    audience.blank();
  }

  /// Closes what lies on top: what covers the window, the undo bar, what is open under the picture
  /// and beside it, the lesson over the stage; at last it leaves the audience.
  ///
  /// @return whether there was something to close
  @Override
  boolean closeTop() {
    if (audience.curtain().isVisible()) {
      blank();
    } else if (covered()) {
      uncover();
    } else if (undoBar.isVisible()) {
      undoBar.dismiss();
    } else if (arrangement.close()) {
      caption.focus();
    } else if (lesson.over() && !lesson.folded()) {
      toggleLesson();
    } else if (presenting()) {
      actions.present();
    } else {
      return false;
    }
    return true;
  }

  /// The parts of the window in the order of F6.
  List<Node> regions() {
    return furniture.regions(caption, lesson, futures, top);
  }

  private void rearrange() {
    furniture.show();
    caption.accompany(furniture.company());
    furniture.open(getChildren(), parts);
    caption.setVisible(!furniture.whole());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    boolean small = Sizes.isCompact(width, height);
    caption.compact(small);
    top.fit(width, small);
    lesson.compact(small, Sizes.lessonOverStage(width, furniture.wishes().dock()));
    Plan plan =
        Plan.of(width, height, lesson.footprint(Sizes.of(width, height)), furniture.wishes());
    furniture.place(plan);
    plan.top().place(top);
    (furniture.whole() ? plan.wholeLesson() : plan.lesson()).place(lesson);
    plan.caption().place(caption);
    plan.futures().place(futures);
    labels.place(plan);
    empty.place(plan.stage());
    undoBar.settle(plan, furniture.whole(), caption);
    overlays.resizeRelocate(0, 0, width, height);
    audience.curtain().resizeRelocate(0, 0, width, height);
  }
}
