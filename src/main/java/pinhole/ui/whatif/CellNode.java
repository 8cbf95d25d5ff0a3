package pinhole.ui.whatif;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import pinhole.engine.sim.Scenario;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;
import pinhole.whatif.Cell;
import pinhole.whatif.CellResult;
import pinhole.whatif.Setting;

/// A cell: a badge, and where it failed or how it worked.
final class CellNode extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass WORKS = PseudoClass.getPseudoClass("works");

  private final Setting setting;
  private final Words words;
  private final Runnable open;
  private final Label text = new Label();
  private Optional<Cell> cell = Optional.empty();
  private boolean small;

  CellNode(Setting setting, Words words, Runnable choose, Runnable open) {
    super(5);
    this.setting = setting;
    this.words = words;
    this.open = open;
    setId("cell-" + setting.row() + "-" + setting.column());
    getStyleClass().addAll("matrix-cell", "ph-focusable");
    setAlignment(Pos.CENTER);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words.say("computing"));
    text.getStyleClass().add("ph-label");
    text.setMinWidth(0);
    text.setWrapText(true);
    text.setTextAlignment(TextAlignment.CENTER);
    text.setTooltip(new Tooltip());
    text.setGraphicTextGap(4);
    text.setContentDisplay(ContentDisplay.LEFT);
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        choose.run();
        if (e.getClickCount() > 1) {
          open.run();
        }
      }
    });
    waits();
  }

  Setting setting() {
    return setting;
  }

  /// Shows that it is being simulated.
  void waits() {
    cell = Optional.empty();
    pseudoClassStateChanged(WORKS, false);
    text.setText("");
    text.setGraphic(null);
    getChildren().setAll(new Badge(BadgeKind.SCAN, .8), text);
  }

  /// Shows a result.
  void show(Cell result, Scenario base) {
    cell = Optional.of(result);
    setAccessibleText(words.spoken(result, base));
    draw();
  }

  /// Shows it as the chosen one. Only this one is a stop of Tab.
  void chosen(boolean on) {
    pseudoClassStateChanged(CHOSEN, on);
    setFocusTraversable(on);
  }

  void compact(boolean isSmall) {
    if (small != isSmall) {
      small = isSmall;
      setSpacing(small ? 2 : 5);
      if (cell.isPresent()) {
        draw();
      }
    }
  }

  private void draw() {
    CellResult result = cell.orElseThrow().result();
    pseudoClassStateChanged(WORKS, result.works());
    boolean pinhole = result.kind() == CellResult.Kind.PINHOLE;
    text.setText(words.result(result, small));
    text.getTooltip().setText(words.outcome(result));
    text.getStyleClass().setAll("label", small ? "ph-tick" : "ph-label");
    Token ink = pinhole ? Token.HOLE : result.works() ? Token.PASS : Token.INK_2;
    ink.text(text);
    text.setGraphic(pinhole && !small ? new Glyph(GlyphKind.HOLE, Token.HOLE, .8) : null);
    getChildren().setAll(new Badge(Look.badge(result.kind()), small ? .75 : .9), text);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
