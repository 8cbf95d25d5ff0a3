package pinhole.app;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Explainer;
import pinhole.lesson.Control;
import pinhole.ui.frame.Arrangement.Dock;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.frame.Heading;
import pinhole.ui.frame.MainView;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.frame.ShownActions;
import pinhole.ui.frame.Slot;
import pinhole.ui.frame.Slots;
import pinhole.ui.kit.Command;
import pinhole.ui.ladder.LadderView;
import pinhole.ui.options.Entry;
import pinhole.ui.options.OptionsView;
import pinhole.ui.palette.CommandPalette;
import pinhole.ui.palette.KeySheet;
import pinhole.ui.rules.Deed;
import pinhole.ui.rules.RuleEditor;

/// All that the palette offers: the commands with names and keys, what can be done with each rule
/// and each option although their views are closed, and whatever can be pressed in what is open.
/// They are made anew each time, since the rules may be others.
final class PaletteCommands implements Supplier<List<Command>> {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.app.app");
  private final MainView view;
  private final Heading heading;
  private final ScenarioModel model;
  private final Explainer explainer;
  private final RuleEditor.Leave leave;
  private final Views views;
  private final ShownActions shown;

  /// The views that do what is asked of them.
  record Views(RuleEditor rules, LadderView ladder, List<OptionsView> options) {
    static Views of(RuleEditor rules, LadderView ladder, Slots slots) {
      Slot options = slots.docks().get(Dock.OPTIONS);
      return new Views(
          rules, ladder, options == null ? List.of() : List.of((OptionsView) options.view()));
    }
  }

  PaletteCommands(
      MainView view, ScenarioModel model, Freedom freedom, Explainer explainer, Views views) {
    this.view = view;
    this.model = model;
    this.explainer = explainer;
    this.views = views;
    heading = freedom.heading();
    leave = freedom.leave();
    shown = new ShownActions(view);
  }

  /// Offers all of it in the window, with the sheet of keys.
  void offer() {
    view.overlays(
        new CommandPalette(this, view::uncover), new KeySheet(view::commands, view::uncover));
  }

  @Override
  public List<Command> get() {
    Map<String, Command> all = new LinkedHashMap<>();
    add(all, view.commands());
    for (DeviceId wall : leave.walls()) {
      if (heading.offers(Control.RULES)) {
        add(all, rules(wall));
      }
      if (heading.offers(Control.RULES) && leave.defaults()) {
        add(all, defaults(wall));
      }
    }
    add(all, options());
    add(all, folds());
    add(all, shown.commands());
    return List.copyOf(all.values());
  }

  /// What is there under the same id comes first.
  private static void add(Map<String, Command> all, List<Command> more) {
    more.forEach(it -> all.putIfAbsent(it.id(), it));
  }

  private List<Command> rules(DeviceId wall) {
    List<Command> all = new ArrayList<>();
    String group = say("palette.rules", explainer.deviceTitle(wall));
    all.add(
        always("rule-add-" + wall.id(), group, say("palette.add", name(wall)), () -> add(wall)));
    List<Rule> rules = model.scenarioProperty().get().firewall(wall).rules();
    for (int i = 0; i < rules.size(); i++) {
      for (Deed deed : Deed.values()) {
        if (deed.fits(i, rules.size())) {
          all.add(rule(wall, i, rules.get(i), deed, group));
        }
      }
    }
    return all;
  }

  private Command rule(DeviceId wall, int row, Rule rule, Deed deed, String group) {
    boolean off = deed == Deed.SWITCH && rule.on();
    String does = say("palette.deed." + (off ? "OFF" : deed.name()));
    String id = ShownActions.PRESS + "rule-" + wall.id() + "-" + row + "-" + deed.id();
    String name = say("palette.rule", row + 1, name(wall), does);
    return always(id, group, name, () -> act(wall, row, deed));
  }

  /// In the editor, where one sees what comes of it.
  private void act(DeviceId wall, int row, Deed deed) {
    view.editRules(wall);
    views.rules().act(row, deed);
  }

  private void add(DeviceId wall) {
    view.editRules(wall);
    views.rules().add();
  }

  private List<Command> defaults(DeviceId wall) {
    List<Command> all = new ArrayList<>();
    String group = say("palette.rules", explainer.deviceTitle(wall));
    for (Direction way : Direction.values()) {
      Verdict now = model.scenarioProperty().get().firewall(wall).policy(way);
      for (Verdict verdict : Verdict.values()) {
        if (verdict != now) {
          String id = "default-" + wall.id() + "-" + way + "-" + verdict;
          String name =
              say(
                  "palette.default",
                  name(wall),
                  say("palette.way." + way.name()),
                  say("palette.verdict." + verdict.name()));
          all.add(always(id, group, name, () -> model.chooseDefault(wall, way, verdict)));
        }
      }
    }
    return all;
  }

  private List<Command> options() {
    return views.options().stream()
        .flatMap(it -> it.entries().stream())
        .map(it ->
            always(ShownActions.PRESS + it.id(), say("palette.options"), it.name(), () -> go(it)))
        .toList();
  }

  private void go(Entry option) {
    if (view.arrangement().dockProperty().get() != Dock.OPTIONS) {
      view.arrangement().toggle(Dock.OPTIONS);
    }
    option.open().run();
  }

  private List<Command> folds() {
    if (view.arrangement().largeProperty().get() != Large.LADDER) {
      return List.of();
    }
    String group = say("palette.ladder");
    return List.of(
        always("ladder-unfold", group, say("palette.unfold"), () -> views.ladder().foldAll(false)),
        always("ladder-fold", group, say("palette.fold"), () -> views.ladder().foldAll(true)));
  }

  private static Command always(String id, String group, String name, Runnable run) {
    return new Command(id, group, name, "", () -> true, run);
  }

  private String name(DeviceId device) {
    return explainer.device(device);
  }

  private String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
