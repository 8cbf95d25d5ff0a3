package pinhole.ui.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.sim.DeviceId;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Toggle;
import pinhole.ui.kit.Token;

/// The head of the editor: whose rules these are, what became of the last change, and what is
/// switched for the whole wall.
final class EditorHead extends Region {
  /// The beginning of the keys for a rule that cannot be read.
  static final String WRONG = "news.wrong";

  private static final List<DeviceId> WALLS =
      List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL);
  private static final double GAP = 10;

  private final Words words;
  private final Label title = new Label();
  private final ChoiceBar<DeviceId> tabs;
  private final Label news = new Label();
  private final Tooltip newsTip = new Tooltip();
  private final HBox right = new HBox(4);
  private final Toggle alg;
  private News told = News.NONE;
  private boolean compact;

  /// What the chip says.
  ///
  /// @param key of its words; empty for nothing to say
  /// @param ink its colour
  /// @param value that the words name
  record News(String key, Token ink, GlyphKind sign, String value) {
    static final News NONE = new News("", Token.INK_2, GlyphKind.PASS, "");
  }

  EditorHead(Desk desk, Consumer<DeviceId> show, Runnable close, RuleEditor.Leave leave) {
    words = desk.words();
    getStyleClass().add("ph-editor-head");
    title.setId("rules-title");
    title.getStyleClass().add("ph-head");
    tabs = new ChoiceBar<>(words.say("walls"), show);
    for (DeviceId wall : WALLS) {
      tabs.add("rules-tab-" + wall.id(), wall, words.say("tab." + wall.id()));
      tabs.button(wall).setDisable(!leave.walls().contains(wall));
    }
    news.setId("rules-news");
    news.setTooltip(newsTip);
    alg = new Toggle(_ -> desk.keep(() -> desk.edits().toggleAlg(current())));
    right(desk, close, leave.alg());
    getChildren().setAll(title, tabs, news, right);
  }

  private void right(Desk desk, Runnable close, boolean withAlg) {
    right.setAlignment(Pos.CENTER_RIGHT);
    Button undo = icon("undo", Feather.CORNER_UP_LEFT, () -> desk.keep(desk.edits()::undo));
    undo.disableProperty().bind(desk.edits().undoableProperty().not());
    Button redo = icon("redo", Feather.CORNER_UP_RIGHT, () -> desk.keep(desk.edits()::redo));
    redo.disableProperty().bind(desk.edits().redoableProperty().not());
    right.getChildren().setAll(undo, redo);
    if (withAlg) {
      alg.setId("rules-alg");
      Label name = new Label(words.say("alg"));
      name.getStyleClass().add("ph-small");
      name.setMinWidth(USE_PREF_SIZE);
      right.getChildren().addAll(divider(), alg, name);
    }
    right.getChildren().add(icon("close", Feather.X, close));
  }

  private Button icon(String key, Feather sign, Runnable act) {
    Button button = new Button(null, new FontIcon(sign));
    button.setId("rules-" + key);
    button.getStyleClass().addAll("flat", "ph-icon");
    button.setAccessibleText(words.say(key));
    button.setTooltip(new Tooltip(words.say(key)));
    button.setOnAction(_ -> act.run());
    return button;
  }

  private static Node divider() {
    Region line = new Region();
    line.getStyleClass().add(Token.BORDER.background());
    line.setMinSize(1, 24);
    line.setMaxSize(1, 24);
    HBox.setMargin(line, new Insets(0, 8, 0, 8));
    return line;
  }

  /// The wall in front.
  private DeviceId current() {
    return tabs.value().orElse(DeviceId.SERVER_FIREWALL);
  }

  void compact(boolean isCompact) {
    compact = isCompact;
    requestLayout();
  }

  /// Shows a wall.
  ///
  /// @param wrong how many rules of each wall cannot be read
  void show(DeviceId wall, boolean hasAlg, Map<DeviceId, Integer> wrong) {
    title.setText(words.say("title", words.wall(wall)));
    tabs.show(wall);
    for (DeviceId id : WALLS) {
      int count = wrong.getOrDefault(id, 0);
      ToggleButton tab = tabs.button(id);
      tab.setGraphic(count == 0 ? null : new Glyph(GlyphKind.DROP, Token.DROP, .75));
      tab.setAccessibleText(words.say("tab.spoken", words.wall(id), count));
    }
    alg.show(hasAlg, words.say(hasAlg ? "alg.on.spoken" : "alg.off.spoken", words.wall(wall)));
    requestLayout();
  }

  /// Whether it says that a rule cannot be read.
  boolean tellsWrong() {
    return told.key().startsWith(WRONG);
  }

  /// Says what became of the last change.
  void tell(News what) {
    told = what;
    boolean says = !told.key().isEmpty();
    news.setVisible(says);
    if (says) {
      String all = words.say(told.key(), told.value());
      newsTip.setText(all);
      news.setAccessibleText(all);
      news.getStyleClass().setAll("label", "ph-chip", told.ink().cssName());
      news.setGraphic(new Glyph(told.sign(), told.ink(), .8));
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double high = getHeight() - 1;
    double x = 12;
    for (Region part : List.of(title, tabs)) {
      double wide = part.prefWidth(-1);
      double tall = part.prefHeight(-1);
      part.resizeRelocate(x, Math.round((high - tall) / 2), wide, tall);
      x += wide + GAP;
    }
    double wide = right.prefWidth(-1);
    right.resizeRelocate(getWidth() - wide - 6, 0, wide, high);
    news(x, getWidth() - wide - 6 - GAP - x, high);
  }

  /// The whole sentence where it fits, a shorter one where it does not.
  private void news(double x, double room, double high) {
    if (told.key().isEmpty()) {
      return;
    }
    news.setText(words.say(told.key(), told.value()));
    if (news.prefWidth(-1) > room) {
      news.setText(words.say(told.key() + ".short", told.value()));
    }
    news.resizeRelocate(x, Math.round((high - 22) / 2), Math.min(room, news.prefWidth(-1)), 22);
  }

  @Override
  protected double computePrefHeight(double width) {
    return compact ? 38 : 44;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
