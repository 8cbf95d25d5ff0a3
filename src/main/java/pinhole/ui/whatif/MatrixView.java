package pinhole.ui.whatif;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Explainer;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.kit.SketchPicture;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;
import pinhole.whatif.Cell;
import pinhole.whatif.CellStory;
import pinhole.whatif.Holes;
import pinhole.whatif.Matrix;
import pinhole.whatif.NatPlace;
import pinhole.whatif.Setting;

/// All settings beside each other. Each cell is a full simulation of the scenario that is shown,
/// with other walls, another mode, with or without TLS; it can be opened on the stage.
public final class MatrixView extends Region {
  private static final double DETAILS = 300;
  private static final double DETAILS_SMALL = 264;

  private final Playhead playhead;
  private final ScenarioEdits edits;
  private final Explainer explainer;
  private final MatrixActions actions;
  private final Executor background;
  private final Words words = new Words();
  private final MatrixHead head;
  private final MatrixGrid grid;
  private final Legend legend = new Legend(words);
  private final Details details;
  private final VBox body;
  private final ScrollPane scroll;
  private final Map<NatPlace, Matrix> known = new EnumMap<>(NatPlace.class);
  private Optional<Scenario> base = Optional.empty();
  private NatPlace nat = NatPlace.NONE;
  private boolean small;

  /// A matrix that is simulated when it is first shown.
  ///
  /// @param playhead goes to what decided a cell that is opened
  /// @param edits gives addresses and programs; opening a cell changes it
  /// @param sketches draws a small picture of what decided a cell
  /// @param actions what the matrix asks of the window
  /// @param background runs the simulations
  public MatrixView(
      Playhead playhead,
      ScenarioEdits edits,
      Explainer explainer,
      Function<CellStory, SketchPicture> sketches,
      MatrixActions actions,
      Executor background) {
    this.playhead = playhead;
    this.edits = edits;
    this.explainer = explainer;
    this.actions = actions;
    this.background = background;
    setId("matrix");
    getStyleClass().add("ph-matrix");
    head = new MatrixHead(words, this::choose);
    grid = new MatrixGrid(words, _ -> detail(), this::open, this::requestLayout);
    details = new Details(words, sketches, this::open, this::compare);
    body = new VBox(14, grid, legend);
    scroll = new ScrollBox(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().setAll(head, scroll, details);
    setVisible(false); // nothing is simulated before it is asked for
    visibleProperty()
        .subscribe(shown -> {
          refresh();
          if (shown) {
            grid.focus();
          }
        });
    edits.scenarioProperty().subscribe(_ -> refresh());
  }

  /// Chooses the layout of small windows.
  public void compact(boolean isSmall) {
    small = isSmall;
    grid.compact(isSmall);
    head.compact(isSmall);
    requestLayout();
  }

  /// Simulates anew if addresses or programs changed; modes and rules are the matrix' own.
  private void refresh() {
    if (!isVisible()) {
      return;
    }
    Scenario now = edits.scenarioProperty().get();
    Setting any = Setting.all().getFirst();
    boolean same =
        base.filter(b -> Matrix.scenario(b, nat, any).equals(Matrix.scenario(now, nat, any)))
            .isPresent();
    if (!same) {
      if (base.isEmpty()) {
        boolean alg = now.clientFirewall().alg() && now.serverFirewall().alg();
        grid.at(new Setting(Holes.CONTROL, alg, now.client().tls(), now.client().mode()));
      }
      base = Optional.of(now);
      known.clear();
      show();
    }
  }

  private void choose(NatPlace place) {
    nat = place;
    show();
  }

  private void show() {
    head.show(nat);
    Scenario from = base.orElseThrow();
    Optional<Matrix> matrix = Optional.ofNullable(known.get(nat));
    grid.show(from, matrix);
    legend.show(matrix);
    if (matrix.isEmpty()) {
      NatPlace wanted = nat;
      CompletableFuture.supplyAsync(() -> Matrix.of(from, wanted), background)
          .thenAccept(m -> onScreen(() -> take(from, m)));
    } else {
      detail();
    }
  }

  private static void onScreen(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  /// What was simulated for a scenario that is shown no more is of no use.
  private void take(Scenario from, Matrix matrix) {
    if (base.filter(from::equals).isPresent()) {
      known.put(matrix.nat(), matrix);
      if (matrix.nat() == nat) {
        show();
      }
    }
  }

  private void detail() {
    Matrix matrix = known.get(nat);
    if (matrix != null) {
      Cell cell = matrix.at(grid.chosen());
      details.show(matrix, cell, CellStory.of(cell.scenario(), explainer), base.orElseThrow());
    }
  }

  /// Opens the chosen cell on the stage, at the step that decided it.
  private void open() {
    Matrix matrix = known.get(nat);
    if (matrix != null) {
      show(matrix.at(grid.chosen()));
      actions.openStage();
    }
  }

  /// Keeps the cell above and opens the chosen one beside it.
  private void compare() {
    Matrix matrix = known.get(nat);
    int row = grid.chosen().row();
    if (matrix != null && row > 0) {
      int above = Setting.all().indexOf(grid.chosen()) - 2 * Setting.MODES.size();
      show(matrix.at(Setting.all().get(above)));
      actions.keep();
      show(matrix.at(grid.chosen()));
      actions.openStage();
    }
  }

  private void show(Cell cell) {
    Scenario scenario = cell.scenario();
    CellStory story = CellStory.of(scenario, explainer);
    String what = words.say("change", words.spoken(cell, base.orElseThrow()));
    edits.change(_ -> scenario, what);
    playhead.pause();
    playhead.seek(story.decides());
    edits.settled();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double side = small ? DETAILS_SMALL : DETAILS;
    double left = width - side;
    double top = small ? 58 : 72;
    head.resizeRelocate(0, 0, left, top);
    details.resizeRelocate(left, 0, side, height);
    Insets air = small ? new Insets(10, 14, 8, 14) : new Insets(18, 24, 12, 24);
    body.setPadding(air);
    scroll.resizeRelocate(0, top, left, height - top);
    double below = legend.prefHeight(left - air.getLeft() - air.getRight()) + body.getSpacing();
    double room = height - top - air.getTop() - air.getBottom() - below - 2;
    grid.setPrefHeight(Math.max(grid.sizes(left, 0).height(), grid.sizes(left, room).height()));
  }
}
