package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.options.OptionsView;
import pinhole.ui.playback.Playhead;
import pinhole.ui.rules.RuleEditor;

/// Whatever a control of the options and of the rule editor changes is taken back whole, and made
/// again: the controls are found in the scene, and the components of a scenario by reflection.
class EveryEditTest {
  /// What is typed into a field, until something can be read and changes the scenario.
  private static final List<String> TYPED =
      List.of(
          "RETR b.txt",
          "a.txt 900",
          "2121",
          "7",
          "0.5",
          "50000-50010",
          "10.1.1.77",
          "192.0.2.77",
          "198.51.100.77",
          "203.0.113.77",
          "LIST",
          "22, 80",
          "any",
          "b",
          "2",
          "3.5 from 10.1.1.11",
          "server 203.0.113.30 22 80",
          "10.1.0.0/16",
          "40050",
          "127,0,0,1,4,5",
          "USER a\\r\\n",
          "5000",
          "512",
          "0",
          "1");

  private static final int ENOUGH = 2;

  /// Two further sessions tell as much as four.
  private static final Predicate<String> FEW = id -> !id.matches("option-other-[3-9].*");

  /// What no control changes: names that nothing depends on, and what a further session has as the
  /// first one had it when it was added.
  private static final Set<String> NOT_EDITED =
      Set.of(
          ".id",
          ".seed",
          ".others[].client.connectLimitMicros",
          ".others[].client.ignorePasvAddress",
          ".others[].client.options.activePort",
          ".others[].client.options.calls",
          ".others[].client.options.ccc",
          ".others[].client.options.implicitTls",
          ".others[].client.runLimitMicros");

  /// What is typed as a whole.
  private static final List<String> WHOLE = List.of(".lab.bystanders[]");

  private final Playhead playhead = new Playhead(Simulator.run(begin()));
  private final ScenarioModel model = new ScenarioModel(playhead);
  private final Set<String> changed = new TreeSet<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final List<String> wrong = new ArrayList<>();

  /// All that a change may touch.
  private record State(Scenario scenario, Recording recording, SimTime at) {}

  private static Scenario begin() {
    return ExampleScenarios.active();
  }

  @Test
  void whatAnyControlChanges_isTakenBackWhole_andMadeAgain() {
    Showroom.startToolkit();
    onScreen(() -> {
      drops();
      OptionsView options = new OptionsView(playhead, model, () -> {});
      RuleEditor.Leave all = new RuleEditor.Leave(true, true);
      RuleEditor rules = new RuleEditor(playhead, model, all, () -> {});
      rules.edit(DeviceId.CLIENT_FIREWALL);
      Scene scene = new Scene(new HBox(options, rules), 1600, 900);
      Stage stage = new Stage(); // rows are moved where the focus is
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
      for (int i = 0; i < 3; i++) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
      rules.setVisible(false);
      visit(options, FEW, true);
      rules.setVisible(true);
      options.setVisible(false);
      int before = used.size();
      visit(rules, id -> !id.endsWith("-name") && !id.contains("-tab-"), false);
      rules.edit(DeviceId.CLIENT_FIREWALL);
      names(rules, "client");
      rules.edit(DeviceId.SERVER_FIREWALL);
      visit(rules, id -> id.contains("server-firewall"), false);
      names(rules, "server");
      rows(rules);
      assertThat(used.size() - before).isGreaterThan(20);
      stage.close();
      return null;
    });
    assertThat(wrong).isEmpty();
    Set<String> left = new TreeSet<>(Changed.possible(Scenario.class));
    left.removeAll(changed);
    left.removeAll(NOT_EDITED);
    left.removeIf(path -> WHOLE.stream().anyMatch(path::startsWith));
    assertThat(left).as("components that no control changes").isEmpty();
  }

  /// At the drop: what lets the file arrive makes the run shorter.
  private void drops() {
    List<Moment> all = playhead.storyline().moments();
    playhead.seek(all.get(all.size() - 2).at());
  }

  /// Uses each control; one that comes to be seen by a change is used within it.
  private void visit(Parent root, Predicate<String> wanted, boolean deeper) {
    for (String id : ids(root)) {
      if (wanted.test(id) && used.add(id)) {
        use(root, id, deeper);
      }
    }
  }

  private void use(Parent root, String id, boolean deeper) {
    switch (root.lookup("#" + id)) {
      case TextInputControl field -> type(root, field, deeper);
      case MenuButton menu -> {
        for (MenuItem item : menu.getItems()) {
          check(root, id + " " + item.getText(), item::fire, deeper);
        }
      }
      case ButtonBase button -> check(root, id, button::fire, deeper);
      case null, default -> {}
    }
  }

  private void type(Parent root, TextInputControl field, boolean deeper) {
    String text = field.getText();
    int taken = 0;
    for (String typed : TYPED) {
      if (taken < ENOUGH && check(root, field.getId(), () -> field.setText(typed), deeper)) {
        taken++;
      }
    }
    if (taken == 0) {
      wrong.add(field.getId() + " takes nothing of what is typed");
    }
    field.setText(text);
  }

  /// @return whether something was changed
  private boolean check(Parent root, String what, Runnable change, boolean deeper) {
    State before = state();
    List<String> there = deeper ? ids(root) : List.of();
    change.run();
    State after = state();
    if (after.scenario().equals(before.scenario())) {
      return false;
    }
    changed.addAll(Changed.between(before.scenario(), after.scenario()));
    if (deeper) {
      visit(root, FEW.and(id -> !there.contains(id)), true);
      if (!state().equals(after)) {
        wrong.add(what + ": what was used within it is not taken back");
      }
    }
    model.undo();
    compare(what + ", taken back", before, root);
    model.redo();
    compare(what + ", made again", after, root);
    model.undo();
    compare(what + ", taken back again", before, root);
    return true;
  }

  private void compare(String what, State wanted, Parent root) {
    State now = state();
    if (!now.scenario().equals(wanted.scenario())) {
      wrong.add(what + ": " + Changed.between(now.scenario(), wanted.scenario()));
    } else if (!now.recording().equals(wanted.recording())) {
      wrong.add(what + ": another recording");
    } else if (!now.at().equals(wanted.at())) {
      wrong.add(what + ": at " + now.at() + " instead of " + wanted.at());
    }
  }

  private State state() {
    return new State(model.scenarioProperty().get(), playhead.recording(), playhead.now());
  }

  /// A name is typed after its number was pressed.
  private void names(RuleEditor rules, String wall) {
    String row = "#rule-" + wall + "-firewall-0-";
    ((ButtonBase) rules.lookup(row + "number")).fire();
    TextInputControl name = (TextInputControl) rules.lookup(row + "name");
    used.add(name.getId());
    check(rules, name.getId(), () -> name.setText("other-name"), false);
  }

  /// Rows are moved and deleted by keys.
  private void rows(RuleEditor rules) {
    Node handle = rules.lookup("#rule-server-firewall-0-handle");
    assertThat(handle).isNotNull();
    for (KeyCode code : List.of(KeyCode.DOWN, KeyCode.DELETE)) {
      boolean alt = code == KeyCode.DOWN;
      boolean did =
          check(
              rules,
              "handle " + code,
              () -> {
                Node now = rules.lookup("#rule-server-firewall-0-handle");
                now.requestFocus();
                Event.fireEvent(
                    now,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
              },
              false);
      if (!did) {
        wrong.add(code + " does nothing");
      }
    }
  }

  /// The controls that can be used now, by their ids.
  private static List<String> ids(Parent root) {
    unfold(root);
    return controls(root).map(Node::getId).filter(id -> id != null).distinct().toList();
  }

  private static void unfold(Parent root) {
    List<Node> heads =
        all(root)
            .filter(n -> n.getStyleClass().contains("ph-options-title"))
            .filter(n -> n.isVisible() && n.getParent().getChildrenUnmodifiable().size() > 1)
            .filter(n -> !n.getParent().getChildrenUnmodifiable().get(1).isVisible())
            .collect(Collectors.toList());
    heads.forEach(head -> ((ButtonBase) head).fire());
  }

  private static Stream<Node> controls(Parent root) {
    return all(root)
        .filter(n -> n instanceof ButtonBase || n instanceof TextInputControl)
        .filter(n -> !n.getStyleClass().contains("ph-options-title"));
  }

  private static Stream<Node> all(Node node) {
    Optional<Parent> parent =
        Optional.of(node).filter(Parent.class::isInstance).map(Parent.class::cast);
    return node.isVisible()
        ? Stream.concat(
            Stream.of(node),
            parent.stream()
                .flatMap(p -> p.getChildrenUnmodifiable().stream())
                .flatMap(EveryEditTest::all))
        : Stream.empty();
  }
}
