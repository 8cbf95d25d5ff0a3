package pinhole.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Explainer;
import pinhole.ui.inspect.model.TableRow;
import pinhole.ui.inspect.model.TableRow.Change;
import pinhole.ui.inspect.model.TableRow.Tie;
import pinhole.ui.inspect.model.Tables;
import pinhole.ui.inspect.model.TablesReader;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Playhead.Take;
import pinhole.ui.playback.Selection;

/// What every device keeps now: ports and sockets of the hosts, known connections and pinholes of
/// the firewalls; what this step changed, and what belongs to the picked segment.
public final class SocketsView extends VBox {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private final Playhead playhead;
  private final Selection selection;
  private final Words words = new Words();
  private final SocketSections sections;
  private final Label head = new Label(words.say("sockets.title"));
  private final Label clock = new Label();
  private final Explainer explainer;
  private final Button release = new Button(words.say("release"));
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollBox(content);
  private final List<SocketRow> rows = new ArrayList<>();
  private Optional<TablesReader> reader = Optional.empty();
  private Optional<Tables> shown = Optional.empty();

  /// Tables that follow playhead and selection.
  public SocketsView(Playhead playhead, Selection selection, Explainer explainer) {
    this.playhead = playhead;
    this.selection = selection;
    this.explainer = explainer;
    sections = new SocketSections(words, explainer);
    setId("sockets");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.say("sockets"));
    getStyleClass().addAll("ph-bar-right", "ph-sockets");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("ph-own-arrows");
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head(), scroll);
    playhead.takeProperty().subscribe(_ -> anew());
    playhead.nowProperty().subscribe(_ -> refresh());
    selection.segmentProperty().subscribe(_ -> refresh());
    visibleProperty().subscribe(_ -> refresh());
    refresh();
  }

  private VBox head() {
    head.getStyleClass().add("ph-head");
    head.setWrapText(true);
    head.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(head, Priority.ALWAYS);
    clock.setId("sockets-time");
    clock.getStyleClass().add("ph-mono");
    clock.setMinWidth(Region.USE_PREF_SIZE);
    release.setId("sockets-release");
    release.getStyleClass().add("small");
    release.setTooltip(new Tooltip(words.say("release.tip")));
    release.setOnAction(_ -> selection.clear());
    Label lead = new Label(words.say("sockets.lead"));
    lead.setWrapText(true);
    lead.setMinHeight(Region.USE_PREF_SIZE);
    lead.getStyleClass().add("ph-small");
    VBox box = new VBox(new HBox(8, head, clock), lead, release);
    box.getStyleClass().add("ph-segment-head");
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  /// Chooses the layout of small windows.
  public void compact(boolean isCompact) {
    pseudoClassStateChanged(COMPACT, isCompact);
  }

  private void anew() {
    reader = Optional.empty();
    refresh();
  }

  /// Recordings are read only while somebody looks.
  private TablesReader reader() {
    Take take = playhead.takeProperty().get();
    TablesReader read =
        reader.orElseGet(() -> new TablesReader(take.recording(), take.storyline()));
    reader = Optional.of(read);
    return read;
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    SimTime now = playhead.now();
    Optional<Integer> picked = selection.segmentProperty().get();
    clock.setText(explainer.time(now));
    release.setDisable(picked.isEmpty());
    Tables tables = reader().at(now, picked);
    if (!shown.equals(Optional.of(tables))) {
      shown = Optional.of(tables);
      draw(tables);
    }
    rows.forEach(row -> row.at(now));
  }

  private void draw(Tables tables) {
    int focused = focused();
    List<TableRow> before = rows.stream().map(SocketRow::row).toList();
    String key = focused < 0 ? "" : key(rows.get(focused).row());
    rows.clear();
    content.getChildren().clear();
    for (Tables.Section section : tables.sections()) {
      boolean reads = !section.device().isHost() && alg(section.device());
      content.getChildren().add(sections.section(section, reads, this::row));
    }
    rows.stream().filter(row -> !before.contains(row.row())).forEach(Calm::appear);
    int again = 0;
    for (int i = 0; i < rows.size(); i++) {
      again = key(rows.get(i).row()).equals(key) ? i : again;
    }
    rove(again);
    if (focused >= 0) {
      focus(again);
    } else {
      Platform.runLater(this::revealNews);
    }
  }

  /// If all that is lit or changed is out of view, brings the first of it into view.
  private void revealNews() {
    List<SocketRow> lit = rows.stream().filter(r -> r.row().tie() != Tie.NONE).toList();
    List<SocketRow> marked =
        lit.isEmpty() ? rows.stream().filter(r -> r.row().change() != Change.NONE).toList() : lit;
    if (!marked.isEmpty() && marked.stream().noneMatch(this::seen)) {
      reveal(marked.getFirst());
    }
  }

  private boolean alg(DeviceId wall) {
    return playhead.world().firewall(wall).setup().alg();
  }

  private static String key(TableRow row) {
    return row.device().id() + " " + row.detail().key();
  }

  private SocketRow row(TableRow data) {
    SocketRow row = new SocketRow(data, sections.words());
    row.setId("socket-" + rows.size());
    row.setOnMouseClicked(_ -> {
      focus(rows.indexOf(row));
      pick(row);
    });
    rows.add(row);
    return row;
  }

  /// Picks the segment that stands for a row, or lets it go if it is picked.
  private void pick(SocketRow row) {
    Optional<Integer> number = row.row().pick();
    if (number.equals(selection.segmentProperty().get())) {
      selection.clear();
    } else {
      number.ifPresent(selection::pick);
    }
  }

  private int focused() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void rove(int index) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setFocusTraversable(i == index);
    }
  }

  private void focus(int index) {
    if (!rows.isEmpty()) {
      int at = Math.clamp(index, 0, rows.size() - 1);
      rove(at);
      rows.get(at).requestFocus();
      reveal(rows.get(at));
    }
  }

  private double top(SocketRow row) {
    return content.sceneToLocal(row.localToScene(0, 0)).getY();
  }

  private boolean seen(SocketRow row) {
    scroll.layout();
    double seen = scroll.getViewportBounds().getHeight();
    double offset = scroll.getVvalue() * Math.max(0, content.getHeight() - seen);
    return top(row) >= offset && top(row) + row.getHeight() <= offset + seen;
  }

  private void reveal(SocketRow row) {
    double more = content.getHeight() - scroll.getViewportBounds().getHeight();
    if (!seen(row) && more > 0) {
      double above = scroll.getViewportBounds().getHeight() / 3;
      scroll.setVvalue(Math.clamp((top(row) - above) / more, 0.0, 1.0));
    }
  }

  private void key(KeyEvent event) {
    int at = focused();
    if (at < 0) {
      return;
    }
    switch (event.getCode()) {
      case UP -> focus(at - 1);
      case DOWN -> focus(at + 1);
      case HOME -> focus(0);
      case END -> focus(rows.size() - 1);
      case ENTER, SPACE -> pick(rows.get(at));
      default -> {
        return;
      }
    }
    event.consume();
  }
}
