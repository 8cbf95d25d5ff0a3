package pinhole.ui.options;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.engine.sim.DeviceId;
import pinhole.lesson.Control;
import pinhole.ui.kit.PanelHead;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;

/// Everything of a scenario but its rules, in groups, docked at the right. What is set counts at
/// once; what cannot be read is said and changes nothing.
///
/// As in the rule editor, taking back belongs to the scenario also while a field has the focus;
/// only a text that cannot be read is put back first.
public final class OptionsView extends Region {
  private final Words words = new Words();
  private final Editing editing;
  private final List<GroupBox> groups;
  private final VBox all = new VBox();
  private boolean stale = true;

  /// The options of a scenario of one's own: all of them.
  ///
  /// @param close takes the view away
  public OptionsView(Playhead playhead, ScenarioEdits edits, Runnable close) {
    this(playhead, edits, Catalogue.all(), close);
    groups.getFirst().open(true);
  }

  /// The options that a lesson leaves to the learner.
  ///
  /// @param controls its switches
  /// @param close takes the view away
  public OptionsView(
      Playhead playhead, ScenarioEdits edits, Set<Control> controls, Runnable close) {
    this(playhead, edits, Catalogue.offering(controls), close);
    groups.forEach(group -> group.open(true));
  }

  /// The options that a challenge leaves to the learner: the switches of some walls, and all that
  /// some hosts are told.
  ///
  /// @param controls its switches
  /// @param devices whose options
  public OptionsView(
      Playhead playhead,
      ScenarioEdits edits,
      Set<Control> controls,
      Set<DeviceId> devices,
      Runnable close) {
    this(playhead, edits, Catalogue.offering(new Leeway(controls, devices)), close);
    groups.forEach(group -> group.open(true));
  }

  private OptionsView(Playhead playhead, ScenarioEdits edits, List<Group> offered, Runnable close) {
    editing = new Editing(edits, words);
    groups = offered.stream().map(group -> new GroupBox(group, editing, words)).toList();
    setId("options");
    getStyleClass().add("ph-bar-right");
    VBox list = new VBox();
    list.getChildren().setAll(groups);
    ScrollPane scroll = new ScrollBox(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("ph-options-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    all.getChildren().setAll(head(close), scroll);
    getChildren().setAll(all);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    playhead.takeProperty().subscribe(_ -> changed());
    visibleProperty()
        .subscribe(visible -> {
          if (visible && stale) {
            refresh();
          }
        });
  }

  /// All options that mean something now, whether they can be seen or not.
  public List<Entry> entries() {
    return groups.stream().flatMap(group -> group.entries().stream()).toList();
  }

  /// Whether a lesson leaves anything that stands here to the learner.
  public static boolean offersAny(Set<Control> controls) {
    return !Catalogue.offering(controls).isEmpty();
  }

  /// The same for a challenge.
  public static boolean offersAny(Set<Control> controls, Set<DeviceId> devices) {
    return !Catalogue.offering(new Leeway(controls, devices)).isEmpty();
  }

  private PanelHead head(Runnable close) {
    var head = new PanelHead(words.say("title"), words.say("close"), "options-close", close);
    head.getStyleClass().add("ph-options-head");
    return head;
  }

  private void changed() {
    stale = true;
    if (isVisible()) {
      refresh();
    }
  }

  private void refresh() {
    stale = false;
    groups.forEach(GroupBox::refresh);
  }

  private void key(KeyEvent event) {
    boolean z = event.isShortcutDown() && event.getCode() == KeyCode.Z;
    boolean redo =
        z && event.isShiftDown() || event.isShortcutDown() && event.getCode() == KeyCode.Y;
    if (redo) {
      editing.redo();
    } else if (z) {
      boolean own =
          groups.stream()
              .flatMap(group -> group.rows().stream())
              .filter(row -> row.control().isFocused())
              .anyMatch(OptionRow::restore);
      if (!own) {
        editing.undo();
      }
    } else {
      return;
    }
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    all.resizeRelocate(1, 0, getWidth() - 1, getHeight());
  }
}
