package pinhole.ui.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Exposure;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.ui.kit.Pick;
import pinhole.ui.kit.Token;

/// Below the rows: one more rule, what the wall keeps open at rest, and what happens to what
/// matches no rule.
final class EditorFoot extends HBox {
  private final Words words;
  private final Map<Direction, Pick<Verdict>> defaults = new EnumMap<>(Direction.class);
  private final Label total = new Label();
  private DeviceId wall = DeviceId.CLIENT_FIREWALL;
  private boolean compact;

  EditorFoot(Desk desk, Runnable add, boolean withDefaults) {
    super(8);
    words = desk.words();
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("ph-editor-foot");
    Button more = new Button(words.say("add"), new FontIcon(Feather.PLUS));
    more.setId("rules-add");
    more.getStyleClass().addAll("flat", "ph-add-rule");
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnAction(_ -> add.run());
    total.setId("rules-total");
    total.getStyleClass().add("ph-small");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(more, total, gap, note("default"));
    for (Direction way : Direction.values()) {
      Pick<Verdict> pick =
          new Pick<>(
              "rules-default-" + way.name().toLowerCase(Locale.ROOT),
              List.of(Verdict.values()),
              words::verdict,
              words::verdict,
              verdict -> desk.keep(() -> desk.edits().chooseDefault(wall, way, verdict)));
      pick.setDisable(!withDefaults);
      pick.setMinWidth(USE_PREF_SIZE);
      defaults.put(way, pick);
      getChildren().addAll(note("default." + way.name()), pick);
    }
  }

  private Label note(String key) {
    Label note = new Label(words.say(key));
    note.getStyleClass().add("ph-small");
    note.setMinWidth(USE_PREF_SIZE);
    return note;
  }

  void compact(boolean isCompact) {
    compact = isCompact;
    requestLayout();
  }

  /// Shows the defaults of a wall, and what it keeps open as it counts.
  void show(DeviceId shown, FirewallSetup setup) {
    wall = shown;
    for (Direction way : Direction.values()) {
      Verdict verdict = setup.policy(way);
      String spoken =
          words.say(
              "default.spoken", words.wall(wall), words.direction(way), words.verdict(verdict));
      defaults.get(way).show(verdict, spoken);
    }
    int ports = Exposure.total(setup);
    boolean all = setup.enabled() && setup.defaultIn() == Verdict.ACCEPT;
    total.setText(words.say(all ? "total.default" : "total", ports));
    (all ? Token.DROP : Token.INK_2).text(total);
  }

  @Override
  protected double computePrefHeight(double width) {
    return compact ? 36 : 42;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
