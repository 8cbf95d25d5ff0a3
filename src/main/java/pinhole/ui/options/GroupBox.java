package pinhole.ui.options;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.sim.Scenario;

/// A group of options that can be folded. Its rows are made when it is opened first.
final class GroupBox extends VBox {
  private final Group group;
  private final Editing editing;
  private final Words words;
  private final Title head = new Title();
  private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
  private final VBox body = new VBox(12);
  private final List<OptionRow> rows = new ArrayList<>();

  GroupBox(Group group, Editing editing, Words words) {
    this.group = group;
    this.editing = editing;
    this.words = words;
    head.setText(words.say("group." + group.key()));
    head.setId("options-" + group.key());
    head.setGraphic(arrow);
    head.setMaxWidth(Double.MAX_VALUE);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setOnAction(_ -> open(!isOpen()));
    body.getStyleClass().add("ph-options-body");
    getStyleClass().add("ph-options-group");
    getChildren().setAll(head, body);
    open(false);
  }

  /// The line that folds the group; it says whether it is open.
  private final class Title extends Button {
    Title() {
      getStyleClass().setAll("ph-options-title");
      setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.SELECTED
          ? (Object) isOpen()
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }

  boolean isOpen() {
    return body.isVisible();
  }

  void open(boolean isOpen) {
    if (isOpen && rows.isEmpty()) {
      for (Option option : group.options()) {
        rows.add(OptionRow.of(option, group.key(), editing, words));
      }
      body.getChildren().setAll(rows);
    }
    body.setVisible(isOpen);
    body.setManaged(isOpen);
    arrow.setIconCode(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    head.setAccessibleText(
        words.say(isOpen ? "group.open" : "group.folded", words.say("group." + group.key())));
    refresh();
  }

  /// A group in which nothing means anything now is not there.
  void refresh() {
    Scenario scenario = editing.scenario();
    boolean applies = group.options().stream().anyMatch(o -> o.about().applies().test(scenario));
    setVisible(applies);
    setManaged(applies);
    if (applies && isOpen()) {
      rows.forEach(row -> row.refresh(scenario));
    }
  }

  /// Its options that mean something now.
  List<Entry> entries() {
    Scenario scenario = editing.scenario();
    return group.options().stream()
        .filter(option -> option.about().applies().test(scenario))
        .map(option ->
            new Entry(
                OptionRow.controlId(group.key(), option),
                words.say("spoken", words.say("group." + group.key()), words.name(option)),
                () -> go(group.options().indexOf(option))))
        .toList();
  }

  private void go(int index) {
    open(true);
    rows.get(index).go();
  }

  /// The rows that were made so far.
  List<OptionRow> rows() {
    return List.copyOf(rows);
  }
}
