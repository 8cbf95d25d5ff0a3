package pinhole.app;

import java.util.Map;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.frame.Futures;
import pinhole.ui.frame.Heading;
import pinhole.ui.frame.MainView;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.frame.Session;
import pinhole.ui.frame.Slot;
import pinhole.ui.frame.Slots;
import pinhole.ui.inspect.InspectorView;
import pinhole.ui.ladder.LadderView;
import pinhole.ui.ladder.Ways;
import pinhole.ui.lesson.LessonPanel;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.rules.RuleEditor;
import pinhole.ui.stage.StageView;
import pinhole.ui.stage.cards.RuleCards;
import pinhole.ui.timeline.TimelineView;
import pinhole.ui.why.WhyPanel;

/// Everything that belongs to one open lesson or scenario, put together.
final class Workbench {
  private final Explainer explainer;
  private final Playhead playhead;
  private final PlaybackClock clock;
  private final ScenarioModel model;
  private final StageView stage;
  private final RuleCards cards;
  private final OtherRun other;
  private final WhyPanel why;
  private final TimelineView timeline;
  private final InspectorView inspector;
  private final RuleEditor rules;
  private final LadderView ladder;
  private final boolean lesson;
  private final Heading heading;
  private final Optional<Course> course;
  private final Optional<Task> task;
  private final Optional<LessonPanel> panel;
  private final Selection selection = new Selection();
  private final MainView view;
  private final PaletteCommands palette;
  private Scenario saved;

  private Workbench(Opened opened, Tools tools, Runnable finish) {
    heading = opened.heading();
    course = opened.course();
    task = opened.task();
    Scenario scenario = opened.scenario();
    Freedom freedom = new Freedom(heading, task);
    explainer = tools.explainer();
    playhead = new Playhead(Simulator.run(scenario));
    clock = new PlaybackClock(playhead, tools.jumps());
    model = new ScenarioModel(playhead);
    stage = new StageView(playhead, model, selection, tools.explainer());
    rules = new RuleEditor(playhead, model, freedom.leave(), this::closeGround);
    rules.fogged(heading.lesson());
    why = new WhyPanel(playhead, model, selection, tools.explainer());
    why.setVisible(false);
    why.onClose(this::closeGround);
    cards =
        new RuleCards(
            playhead, model, tools.explainer(), wall -> freedom.editor(wall, this::editRules));
    timeline = new TimelineView(playhead, clock, selection, tools.explainer());
    timeline.fogged(heading.lesson());
    lesson = heading.lesson();
    Ways ways = new Ways(() -> give("why"), () -> give("stage"));
    ladder = new LadderView(playhead, selection, tools.explainer(), ways);
    ladder.fogged(lesson);
    panel = course.map(c -> c.panel(playhead, model, tools));
    panel.ifPresent(it -> it.onFinish(finish));
    Optional<Slot> review = opened.review().map(it -> it.beside(playhead, model));
    Futures futures = new Futures(playhead, model);
    other = OtherRun.of(playhead, model, futures, tools.explainer());
    inspector = new InspectorView(playhead, selection, tools.explainer());
    inspector.fogged(lesson);
    Slots slots =
        new Slots(
            Map.of(
                Large.STAGE,
                new Slot(stage, stage::compact),
                Large.LADDER,
                new Slot(ladder, ladder::compact, Optional.of(company())),
                Large.MATRIX,
                MatrixSlot.of(this, futures, tools)),
            other.slot(),
            Map.of(
                Ground.CARDS,
                new Slot(cards, cards::compact),
                Ground.WHY,
                new Slot(why, why::compact),
                Ground.RULES,
                new Slot(rules, rules::compact)),
            freedom.docks(playhead, model, selection, explainer, inspector, this::closeDock),
            new Slot(timeline, timeline::compact),
            panel
                .map(it -> new Slot(it, it::compact))
                .or(() -> task.map(it -> it.slot(model, tools)))
                .or(() -> review)
                .or(() -> opened.rebuilt().map(it -> it.beside(tools.actions()))));
    Session session = new Session(playhead, clock, model, futures, other::fork);
    view = new MainView(session, heading, tools.explainer(), slots, rules::edit, tools.actions());
    TimelineLinks.connect(timeline, view, futures);
    calm(tools.jumps());
    PaletteCommands.Views asked = PaletteCommands.Views.of(rules, ladder, slots);
    palette = new PaletteCommands(view, model, freedom, explainer, asked);
    palette.offer();
    task.ifPresent(it -> it.restrict(model, view));
    saved = scenario;
    // last: a lesson takes the run for its own with which it begins
    model.remember(tools.kept(), lesson || task.isPresent() ? heading.title() : "");
    if (heading.fresh()) {
      new BlankStage(playhead, stage).follow();
    }
  }

  private Slot.Company company() {
    return new Slot.Company(ladder.filter(), ladder.hint(), ladder.details());
  }

  private void editRules(DeviceId wall) {
    view.editRules(wall);
  }

  /// Whether the user changed a scenario of one's own and did not save it.
  boolean unsaved() {
    return !lesson && task.isEmpty() && !model.scenarioProperty().get().equals(saved);
  }

  /// Notes that the scenario was written into a file.
  void saved() {
    mayBeLost();
    model.saved();
  }

  /// Notes that the scenario as it is may be lost.
  void mayBeLost() {
    saved = model.scenarioProperty().get();
  }

  /// What is open, in words.
  String title() {
    return heading.title();
  }

  /// All that the palette offers.
  PaletteCommands palette() {
    return palette;
  }

  /// What is open, and what it leaves to the user.
  Heading heading() {
    return heading;
  }

  /// The lesson that is open, empty for a scenario of one's own.
  Optional<Lesson> lesson() {
    return course.map(Course::lesson);
  }

  /// The lesson's words and questions, empty for a scenario of one's own.
  Optional<LessonPanel> panel() {
    return panel;
  }

  private void closeDock() {
    view.arrangement().toggle(view.arrangement().dockProperty().get());
    view.focusCaption();
  }

  private void closeGround() {
    view.arrangement().open(Ground.CARDS);
    view.focusCaption();
  }

  /// A scenario of one's own.
  ///
  /// @param title what it is called
  static Workbench of(Scenario scenario, String title, Tools tools) {
    return new Workbench(Opened.scenario(scenario, Heading.scenario(title)), tools, () -> {});
  }

  /// A new scenario, nothing of which has been played.
  static Workbench fresh(Scenario scenario, String title, Tools tools) {
    return new Workbench(Opened.scenario(scenario, Heading.sandbox(title)), tools, () -> {});
  }

  /// A lesson.
  ///
  /// @param finish what happens when the learner goes on after its end
  static Workbench of(Lesson lesson, Glossary glossary, Tools tools, Runnable finish) {
    return new Workbench(Opened.lesson(lesson, glossary), tools, finish);
  }

  /// The questions of today.
  ///
  /// @param title what it is called
  static Workbench of(ReviewRound review, String title, Tools tools) {
    return new Workbench(Opened.review(review, title), tools, () -> {});
  }

  /// A challenge.
  static Workbench of(Task task, Tools tools) {
    return new Workbench(Opened.challenge(task), tools, () -> {});
  }

  /// A session of a capture, rebuilt.
  static Workbench of(Rebuilt rebuilt, Tools tools) {
    return new Workbench(Opened.rebuilt(rebuilt), tools, () -> {});
  }

  /// Lets things jump to their places, or move there.
  void calm(boolean jumps) {
    clock.jumps(jumps);
    stage.calm(jumps);
    other.calm(jumps);
    cards.calm(jumps);
    why.calm(jumps);
    view.calm(jumps);
  }

  /// Shows it as to an audience, or not.
  void present(boolean on) {
    view.present(on);
    timeline.fogged(on || lesson);
    ladder.fogged(on || lesson);
    inspector.fogged(on || lesson);
    playhead.keepSecrets(on);
    rules.fogged(on || lesson);
  }

  /// Does what a command of the window does.
  private void give(String command) {
    view.commands().stream()
        .filter(c -> c.id().equals(command) && c.offered().getAsBoolean())
        .findFirst()
        .ifPresent(c -> c.run().run());
  }

  MainView view() {
    return view;
  }

  /// What the user picked, in whichever view.
  Selection selection() {
    return selection;
  }

  Playhead playhead() {
    return playhead;
  }

  PlaybackClock clock() {
    return clock;
  }

  ScenarioModel model() {
    return model;
  }
}
