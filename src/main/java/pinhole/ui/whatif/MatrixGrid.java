package pinhole.ui.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import pinhole.engine.sim.Scenario;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;
import pinhole.ui.kit.Viewfinder;
import pinhole.whatif.Holes;
import pinhole.whatif.Matrix;
import pinhole.whatif.Setting;

/// The cells with their heads. One cell is chosen; arrows choose another one.
final class MatrixGrid extends Region {
  private static final int ROWS = 8;
  private static final int COLUMNS = 8;

  private final Words words;
  private final Consumer<Setting> chosen;
  private final Runnable open;
  private final Runnable resized;
  private final List<CellNode> cells = new ArrayList<>();
  private final Map<Holes, RowHead> heads = new EnumMap<>(Holes.class);
  private final List<Label> algs = new ArrayList<>();
  private final List<Label> modes = new ArrayList<>();
  private final List<Region> panels = List.of(new Region(), new Region());
  private final List<Label> groups = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final Chooser chooser;
  private final Label corner = new Label();
  private final Label algHead = new Label();
  private final Viewfinder finder = new Viewfinder(80, 64);
  private int at;
  private boolean small;
  private Shown shown = Shown.ALL;

  /// A grid without results.
  ///
  /// @param chosen is told which cell is chosen
  /// @param open opens the chosen cell
  /// @param resized is told that other rows or columns are shown
  MatrixGrid(Words words, Consumer<Setting> chosen, Runnable open, Runnable resized) {
    this.words = words;
    this.chosen = chosen;
    this.open = open;
    this.resized = resized;
    chooser = new Chooser(words, this::only);
    setId("matrix-grid");
    getStyleClass().add("ph-own-arrows");
    make();
    getChildren().addAll(panels);
    getChildren().addAll(lines);
    getChildren().addAll(chooser, corner, algHead);
    getChildren().addAll(groups);
    getChildren().addAll(modes);
    getChildren().addAll(heads.values());
    getChildren().addAll(algs);
    getChildren().addAll(cells);
    finder.setManaged(false);
    getChildren().add(finder);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    mark();
  }

  private void make() {
    panels.forEach(panel -> panel.getStyleClass().add("ph-card"));
    for (Setting setting : Setting.all()) {
      int index = cells.size();
      cells.add(new CellNode(setting, words, () -> choose(index), open));
    }
    for (Holes holes : Holes.values()) {
      heads.put(holes, new RowHead(holes, words));
      Region line = new Region();
      line.getStyleClass().add("ph-divider");
      lines.add(line);
    }
    for (int row = 0; row < ROWS; row++) {
      boolean on = row % 2 == 1;
      Token ink = on ? Token.HOLE : Token.INK_2;
      Label alg = label(words.say(on ? "on" : "off"), "ph-small");
      ink.text(alg);
      alg.setGraphic(new Glyph(on ? GlyphKind.ALG : GlyphKind.BLIND, ink));
      alg.setAlignment(Pos.CENTER_RIGHT);
      alg.setTooltip(new Tooltip(words.say(on ? "alg.on" : "alg.off")));
      algs.add(alg);
    }
    for (int column = 0; column < COLUMNS; column++) {
      Label mode = label(Setting.MODES.get(column % 4).name(), "ph-mono-strong");
      mode.setAlignment(Pos.CENTER);
      modes.add(mode);
    }
    groups.add(label(words.say("tls.off"), "ph-small"));
    Label sealed = label(words.say("tls.on"), "ph-small");
    sealed.setGraphic(new Glyph(GlyphKind.TLS, Token.SEALED, .9));
    groups.add(sealed);
    groups.forEach(group -> {
      group.getStyleClass().add("ph-semibold");
      group.setAlignment(Pos.CENTER);
    });
    corner.setText(words.say("corner"));
    algHead.setText(words.say("alg"));
    corner.getStyleClass().add("ph-label");
    corner.setWrapText(true);
    corner.setTooltip(new Tooltip(corner.getText()));
    algHead.getStyleClass().add("ph-label");
    algHead.setAlignment(Pos.CENTER_RIGHT);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }

  /// The chosen cell's place.
  Setting chosen() {
    return cells.get(at).setting();
  }

  /// Moves the keyboard's focus to the chosen cell.
  void focus() {
    cells.get(at).requestFocus();
  }

  /// Shows results, or that they are being simulated.
  void show(Scenario base, Optional<Matrix> matrix) {
    heads.values().forEach(head -> head.show(base, matrix));
    chooser.show(base);
    for (CellNode cell : cells) {
      matrix.ifPresentOrElse(m -> cell.show(m.at(cell.setting()), base), cell::waits);
    }
    requestLayout();
  }

  void compact(boolean isSmall) {
    small = isSmall;
    cells.forEach(cell -> cell.compact(isSmall));
    requestLayout();
  }

  private void pressed(KeyEvent event) {
    int row = shown.row(chosen());
    int column = shown.column(chosen());
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> go(row, column - 1);
      case RIGHT, KP_RIGHT -> go(row, column + 1);
      case UP, KP_UP -> go(row - 1, column);
      case DOWN, KP_DOWN -> go(row + 1, column);
      case HOME -> go(row, 0);
      case END -> go(row, shown.columns() - 1);
      case ENTER -> open.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int row, int column) {
    if (row >= 0 && row < shown.rows() && column >= 0 && column < shown.columns()) {
      choose(Setting.all().indexOf(shown.at(row, column)));
    }
  }

  /// Shows only some rows and columns; a cell that is hidden by that gives way to the first.
  private void only(Shown some) {
    shown = some;
    if (!shown.has(chosen())) {
      at(shown.at(0, 0));
      chosen.accept(chosen());
    }
    requestLayout();
    getParent().requestLayout();
    resized.run();
  }

  /// Chooses a cell without a word to anybody.
  void at(Setting setting) {
    at = Setting.all().indexOf(setting);
    mark();
    requestLayout();
  }

  private void choose(int index) {
    at = index;
    mark();
    cells.get(at).requestFocus();
    requestLayout();
    chosen.accept(chosen());
  }

  private void mark() {
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).chosen(i == at);
    }
    for (int column = 0; column < COLUMNS; column++) {
      (column == at % COLUMNS ? Token.ACCENT : Token.INK).text(modes.get(column));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return sizes(width, 0).height();
  }

  /// The sizes in an amount of room.
  GridSizes sizes(double width, double height) {
    return GridSizes.of(width, height, small, shown);
  }

  @Override
  protected void layoutChildren() {
    GridSizes s = sizes(getWidth(), getHeight());
    double middle = s.head() / 2;
    for (int panel = 0; panel < 2; panel++) {
      int place = shown.tls().indexOf(panel == 1);
      double x = s.panelX(place);
      put(panels.get(panel), place, x, 0, s.panelWidth(), s.height());
      put(groups.get(panel), place, x, 2, s.panelWidth(), middle - 2);
    }
    chooser.fit(s.heads() + s.alg() - 10);
    chooser.resizeRelocate(0, 0, chooser.prefWidth(-1), Math.min(30, middle));
    corner.resizeRelocate(0, middle, s.heads(), middle);
    algHead.resizeRelocate(s.heads(), middle, s.alg() - 10, middle);
    for (int column = 0; column < COLUMNS; column++) {
      Setting top = Setting.all().get(column);
      int place = shown.has(inShownRow(top)) ? shown.column(top) : -1;
      put(modes.get(column), place, s.cellX(Math.max(0, place)), middle, s.cell(), middle);
    }
    for (Holes holes : Holes.values()) {
      int place = shown.holes().indexOf(holes);
      double y = s.groupY(place);
      put(lines.get(holes.ordinal()), place, 0, y, s.width() - 1, 1);
      put(heads.get(holes), place, 0, y, s.heads() - 6, s.groupHeight());
    }
    for (int row = 0; row < ROWS; row++) {
      int group = shown.holes().indexOf(Holes.values()[row / 2]);
      double y = s.cellY(2 * Math.max(0, group) + row % 2);
      put(algs.get(row), group, s.heads(), y, s.alg() - 10, s.high());
    }
    for (CellNode cell : cells) {
      Setting setting = cell.setting();
      boolean has = shown.has(setting);
      double x = has ? s.cellX(shown.column(setting)) : 0;
      double y = has ? s.cellY(shown.row(setting)) : 0;
      put(cell, has ? 0 : -1, x, y, s.cell(), s.high());
    }
    CellNode here = cells.get(at);
    finder.frame(s.cell() + 10, s.high() + 10);
    finder.setLayoutX(here.getLayoutX() + s.cell() / 2);
    finder.setLayoutY(here.getLayoutY() + s.high() / 2);
  }

  private Setting inShownRow(Setting setting) {
    return new Setting(shown.holes().getFirst(), false, setting.tls(), setting.mode());
  }

  /// @param place below 0 if it is not shown
  private static void put(Node node, int place, double x, double y, double wide, double high) {
    node.setVisible(place >= 0);
    if (place >= 0) {
      node.resizeRelocate(x, y, wide, high);
    }
  }
}
