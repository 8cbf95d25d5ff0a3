package pinhole.ui.frame;

import java.util.List;
import pinhole.engine.ftp.DataMode;
import pinhole.lesson.Control;
import pinhole.ui.frame.Arrangement.Dock;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.Arrangement.Large;

/// The commands of a window in which a lesson or a scenario is open.
final class WindowCommands {
  private final MainView view;
  private final Session session;
  private final Heading heading;
  private final WindowActions actions;
  private final WallInFocus wall;
  private final Presses presses;
  private final Commands commands = new Commands();
  private final Words words = new Words();

  WindowCommands(MainView view, Session session, Heading heading, WindowActions actions) {
    this.view = view;
    this.session = session;
    this.heading = heading;
    this.actions = actions;
    presses = new Presses(view);
    wall = new WallInFocus(view, session.playhead());
  }

  /// All of them.
  Commands all() {
    new TimeCommands(view, session).addTo(commands);
    views();
    presses();
    changes();
    futures();
    window();
    commands.openings(actions);
    return commands;
  }

  private void views() {
    commands.under("views");
    if (heading.capture()) {
      commands.add("report", actions::showReport, "0");
    }
    large("stage", Large.STAGE, "1");
    large("ladder", Large.LADDER, "2");
    large("matrix", Large.MATRIX, "3");
    if (view.slots().grounds().containsKey(Ground.WHY)) {
      commands.add("why", () -> !asked(), () -> view.open(Ground.WHY), "W");
    }
    if (view.slots().grounds().containsKey(Ground.RULES)) {
      commands.add("rules", this::rulesOffered, () -> view.editRules(wall.find()), "R");
    }
    dock("inspector", Dock.INSPECTOR, "I");
    dock("sockets", Dock.SOCKETS, "O");
    dock("options", Dock.OPTIONS, "E");
    commands.add("lesson", view::hasLesson, view::toggleLesson, "[");
  }

  /// What the buttons of the views do, by name.
  private void presses() {
    commands.under("parts");
    if (heading.task()) {
      press("hand-in", "challenge-hand-in");
      press("hint", "challenge-hint");
      press("start-over", "challenge-over");
    } else if (view.hasLesson()) {
      press("lesson-on", "lesson-continue", "review-continue");
      press("lesson-back", "lesson-back");
    }
    press("ladder-filter", "ladder-filter");
    press("add-rule", "rules-add");
    press("seek", "inspector-seek");
    press("release", "sockets-release");
  }

  private void press(String id, String... buttons) {
    commands.add(id, () -> presses.offered(buttons), () -> presses.press(buttons));
  }

  private void large(String id, Large large, String key) {
    if (view.slots().large().size() > 1 && view.slots().large().containsKey(large)) {
      commands.add(id, () -> view.offers(large), () -> view.arrangement().open(large), key);
    }
  }

  private void dock(String id, Dock dock, String key) {
    if (view.slots().docks().containsKey(dock)) {
      commands.add(id, () -> view.arrangement().toggle(dock), key);
    }
  }

  private boolean rulesOffered() {
    return heading.offers(Control.RULES);
  }

  private void changes() {
    ScenarioModel model = session.model();
    commands
        .under("changes")
        .add("alg", () -> heading.offers(Control.ALG), () -> model.toggleAlg(wall.find()), "A")
        .add("nat", () -> heading.offers(Control.NAT), () -> model.toggleNat(wall.find()), "N")
        .add("tls", () -> heading.offers(Control.TLS), model::toggleTls, "T")
        .add("mode", () -> heading.offers(Control.MODE), this::nextMode, "M")
        .add("undo", model::undo, "Ctrl+Z")
        .add("redo", model::redo, "Ctrl+Y", "Ctrl+Shift+Z");
  }

  private void futures() {
    Futures futures = session.futures();
    commands
        .under("futures")
        .add("keep", () -> !two(), futures::keep, "B")
        .add("swap", this::two, futures::swap, "B")
        .add(
            "by-side",
            this::two,
            () -> futures.showBySide(!futures.bySideProperty().get()),
            "Shift+B")
        .add("forget", this::two, this::forget);
  }

  private void forget() {
    session.futures().forget();
    view.say(words.say("futures.forgotten"));
  }

  private boolean two() {
    return session.futures().otherProperty().get().isPresent();
  }

  private void window() {
    commands
        .under("window")
        .sheets(view.overlays)
        .add("next-region", () -> new Regions(view).next(true), "F6")
        .add("last-region", () -> new Regions(view).next(false), "Shift+F6")
        .add("lessons", actions::showLessons)
        .add("review", actions::review)
        .add("sandbox", actions::openSandbox, "Ctrl+N")
        .add("open-file", actions::openFile, "Ctrl+O")
        .add("open-capture", actions::openCapture)
        .add("save-file", this::save, "Ctrl+S")
        .add("export", actions::showExport, "Ctrl+E")
        .add("handout", actions::hasHandout, () -> actions.saveHandout(false))
        .add("handout-key", actions::hasHandout, () -> actions.saveHandout(true))
        .add("save-progress", actions::saveProgress)
        .add("open-progress", actions::openProgress)
        .looks(actions)
        .add("present", actions::present, "F5", "F11")
        .add("blank", view::presenting, view::blank, ".")
        .add("reveal", this::asked, session.clock()::stepForward, "H")
        .add("ask", this::askOrNot, "Shift+H")
        .add("settings", actions::showSettings, "Ctrl+Comma");
  }

  private boolean asked() {
    return session.playhead().askedProperty().get().isPresent();
  }

  private void askOrNot() {
    boolean asks = !session.playhead().keepsSecrets();
    session.playhead().keepSecrets(asks);
    view.say(words.say(asks ? "ask.on" : "ask.off"));
  }

  private void save() {
    actions.saveFile(session.model().scenarioProperty().get());
  }

  private void nextMode() {
    List<DataMode> modes = ModeChoice.ORDER;
    DataMode mode = session.model().scenarioProperty().get().client().mode();
    session.model().chooseMode(modes.get((modes.indexOf(mode) + 1) % modes.size()));
  }
}
