package pinhole.ui.options;

import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.Typed;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Pick;
import pinhole.ui.kit.Toggle;
import pinhole.ui.kit.Token;

/// One option: its name, what it is set to, what it means, and what is wrong with what was typed.
abstract class OptionRow extends VBox {
  private final Option option;
  final Words words;
  final String group;
  private final Label reason = new Label();

  /// @param group where it stands, for people
  private OptionRow(Option option, String group, Words words) {
    super(3);
    this.option = option;
    this.group = group;
    this.words = words;
    getStyleClass().add("ph-option");
    reason.setWrapText(true);
    reason.setGraphic(new Glyph(GlyphKind.DROP, Token.DROP, .8));
    reason.getStyleClass().addAll("ph-label", Token.DROP.text());
    reason.setMinHeight(USE_PREF_SIZE);
    wrong("");
  }

  /// The row of an option.
  static OptionRow of(Option option, String groupKey, Editing editing, Words words) {
    String group = words.say("group." + groupKey);
    OptionRow row =
        switch (option) {
          case Option.Flag flag -> new FlagRow(flag, group, editing, words);
          case Option.Choice<?> choice -> new ChoiceRow<>(choice, group, editing, words);
          case Option.Field field -> new FieldRow(field, group, editing, words);
        };
    row.control().setId(controlId(groupKey, option));
    row.reason.setId(controlId(groupKey, option) + "-reason");
    return row;
  }

  /// What takes the focus.
  abstract Control control();

  /// Shows what is set in a scenario.
  abstract void show(Scenario scenario);

  /// Puts back what was typed and cannot be read.
  ///
  /// @return whether there was something to put back
  boolean restore() {
    return false;
  }

  void refresh(Scenario scenario) {
    boolean applies = option.about().applies().test(scenario);
    setVisible(applies);
    setManaged(applies);
    if (applies) {
      show(scenario);
    }
  }

  /// The id of the control of an option.
  static String controlId(String groupKey, Option option) {
    String key = option.about().key();
    return "option-" + groupKey + "-" + key.substring(key.indexOf('.') + 1);
  }

  /// Presses it if it is a switch, or lets its value be chosen or written.
  final void go() {
    control().requestFocus();
    switch (control()) {
      case Toggle toggle -> toggle.fire();
      case MenuButton menu -> menu.show();
      default -> {}
    }
  }

  final void wrong(String says) {
    reason.setText(says);
    reason.setVisible(!says.isEmpty());
    reason.setManaged(!says.isEmpty());
    spoken();
  }

  final boolean isWrong() {
    return reason.isVisible();
  }

  private void spoken() {
    if (control() != null) {
      String name = words.say("spoken", group, words.name(option));
      String wrong = isWrong() ? words.say("spoken.wrong", name, reason.getText()) : name;
      control().setAccessibleText(wrong);
      control().setAccessibleHelp(words.help(option));
    }
  }

  /// Puts the parts together.
  ///
  /// @param beside whether the control stands beside the name, not below
  final void assemble(boolean beside) {
    Label name = new Label(words.name(option));
    name.getStyleClass().addAll("ph-small", "ph-medium", Token.INK.text());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setLabelFor(control());
    HBox.setHgrow(name, Priority.ALWAYS);
    Label help = new Label(words.help(option));
    help.getStyleClass().addAll("ph-label", Token.INK_3.text());
    help.setWrapText(true);
    help.setMinHeight(USE_PREF_SIZE);
    if (beside) {
      control().setMinWidth(control() instanceof Pick ? USE_PREF_SIZE : control().getMinWidth());
      HBox line = new HBox(10, name, control());
      line.setAlignment(Pos.CENTER_LEFT);
      line.setMinHeight(28);
      getChildren().setAll(line, reason, help);
    } else {
      getChildren().setAll(name, control(), reason, help);
    }
    spoken();
  }

  /// On or off.
  private static final class FlagRow extends OptionRow {
    private final Option.Flag flag;
    private final Toggle toggle;

    FlagRow(Option.Flag flag, String group, Editing editing, Words words) {
      super(flag, group, words);
      this.flag = flag;
      toggle = new Toggle(on -> wrong(editing.flag(group, flag, on)));
      assemble(true);
    }

    @Override
    Control control() {
      return toggle;
    }

    @Override
    void show(Scenario scenario) {
      boolean on = flag.read().test(scenario);
      if (on != toggle.on()) {
        wrong("");
      }
      toggle.show(on, words.say("spoken", group, words.name(flag)));
    }
  }

  /// One of a few.
  private static final class ChoiceRow<T> extends OptionRow {
    private final Option.Choice<T> choice;
    private final Pick<T> pick;

    ChoiceRow(Option.Choice<T> choice, String group, Editing editing, Words words) {
      super(choice, group, words);
      this.choice = choice;
      pick =
          new Pick<>(
              choice.about().key(),
              choice.values(),
              value -> words.value(choice, value),
              value -> words.value(choice, value),
              value -> wrong(editing.choose(group, choice, value)));
      assemble(true);
    }

    @Override
    Control control() {
      return pick;
    }

    @Override
    void show(Scenario scenario) {
      T value = choice.read().apply(scenario);
      String name = words.say("spoken", group, words.name(choice));
      pick.show(value, words.say("spoken.value", name, words.value(choice, value)));
    }
  }

  /// A text that is typed.
  private static final class FieldRow extends OptionRow {
    private static final double SHORT = 108;
    private static final int LINES = 5;

    private final Option.Field field;
    private final TextInputControl input;
    private String shown = "";
    private boolean told;
    private int visit;

    FieldRow(Option.Field field, String group, Editing editing, Words words) {
      super(field, group, words);
      this.field = field;
      input = field.size() == Option.Size.LINES ? lines() : new TextField();
      input.getStyleClass().add("ph-option-field");
      if (field.size() == Option.Size.SHORT) {
        input.setPrefWidth(SHORT);
        input.setMinWidth(SHORT);
      }
      input.focusedProperty().subscribe(focused -> visit += focused ? 1 : 0);
      assemble(field.size() == Option.Size.SHORT);
      input
          .textProperty()
          .addListener((_, _, text) -> {
            if (!told) {
              String series = "option/" + input.getId() + "/" + visit;
              mark(editing.type(group, field, text, series));
            }
          });
    }

    private static TextArea lines() {
      TextArea area = new TextArea();
      area.setPrefRowCount(LINES);
      area.setMinHeight(USE_PREF_SIZE);
      return area;
    }

    private void mark(String says) {
      wrong(says);
      input.getStyleClass().remove("ph-invalid");
      if (isWrong()) {
        input.getStyleClass().add("ph-invalid");
      }
    }

    @Override
    Control control() {
      return input;
    }

    /// What was typed stays as it was typed, as long as it means what is set.
    @Override
    void show(Scenario scenario) {
      String now = field.read().apply(scenario);
      boolean changed = !now.equals(shown);
      shown = now;
      boolean typing = input.isFocused() && means(scenario, input.getText());
      if (changed && !typing) {
        put(now);
      }
    }

    private boolean means(Scenario scenario, String text) {
      return field.write().apply(scenario, text).map(scenario::equals)
              instanceof Typed.Good<Boolean>(Boolean same)
          && same;
    }

    private void put(String text) {
      told = true;
      input.setText(text);
      told = false;
      mark("");
    }

    @Override
    boolean restore() {
      boolean wrong = isWrong();
      if (wrong) {
        put(shown);
        input.end();
      }
      return wrong;
    }
  }
}
