package pinhole.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pinhole.settings.Settings;
import pinhole.settings.Settings.Look;
import pinhole.settings.Settings.Motion;
import pinhole.ui.kit.PanelHead;

/// The settings, over the window. Each choice counts at once.
public final class SettingsSheet extends StackPane {
  private static final double WIDTH = 560;
  private static final List<Double> SPEEDS = List.of(.25, .5, 1.0, 2.0, 4.0, 8.0, 16.0);

  private final Consumer<Settings> changed;
  private final Words words = new Words();
  private Settings settings;

  /// A sheet, to be laid over the window.
  ///
  /// @param settings as they are
  /// @param changed is told what was chosen
  /// @param close takes the sheet away
  public SettingsSheet(Settings settings, Consumer<Settings> changed, Runnable close) {
    this.settings = settings;
    this.changed = changed;
    setId("settings");
    getStyleClass().add("ph-veil");
    var head = new PanelHead(words.say("title"), words.say("close"), "settings-close", close);
    VBox sheet = new VBox(20, head, look(), scale(), motion(), speed());
    sheet.getStyleClass().addAll("ph-popup", "ph-depth-2");
    sheet.setPadding(new Insets(16, 20, 24, 20));
    sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
    sheet.setOnMouseClicked(e -> e.consume());
    setPadding(new Insets(24));
    getChildren().setAll(sheet);
    setOnMouseClicked(_ -> close.run());
  }

  private Node look() {
    return row(
        "look",
        Choice.of(
            "look",
            words.say("look"),
            List.of(Look.values()),
            value -> words.say("look." + value),
            settings.look(),
            value -> choose(settings.withLook(value))));
  }

  private Node scale() {
    List<Integer> tens = IntStream.rangeClosed(8, 16).mapToObj(i -> i * 10).toList();
    return row(
        "scale",
        Choice.of(
            "scale",
            words.say("scale"),
            tens,
            value -> words.say("scale.percent", value),
            settings.scale(),
            value -> choose(settings.withScale(value))));
  }

  private Node motion() {
    return row(
        "motion",
        Choice.of(
            "motion",
            words.say("motion"),
            List.of(Motion.values()),
            value -> words.say("motion." + value),
            settings.motion(),
            value -> choose(settings.withMotion(value))));
  }

  private Node speed() {
    return row(
        "speed",
        Choice.of(
            "speed",
            words.say("speed"),
            SPEEDS,
            value -> words.say("speed.times", value),
            settings.speed(),
            value -> choose(settings.withSpeed(value))));
  }

  private VBox row(String key, Node choice) {
    Label name = new Label(words.say(key));
    name.getStyleClass().add("ph-settings-name");
    Label hint = new Label(words.say(key + ".hint"));
    hint.getStyleClass().add("ph-small");
    hint.setWrapText(true);
    return new VBox(6, name, hint, choice);
  }

  private void choose(Settings other) {
    settings = other;
    changed.accept(other);
  }
}
