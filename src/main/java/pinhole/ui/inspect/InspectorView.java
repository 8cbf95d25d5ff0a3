package pinhole.ui.inspect;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.LinkId;
import pinhole.explain.Explainer;
import pinhole.ui.inspect.model.SegmentPage;
import pinhole.ui.inspect.model.SegmentReader;
import pinhole.ui.kit.Calm;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Playhead.Take;
import pinhole.ui.playback.Selection;
import pinhole.wire.PacketWords;

/// The fields and bytes of a segment: the one that was picked, else the one that matters now.
public final class InspectorView extends VBox {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final int ROWS = 7;
  private static final int COMPACT_ROWS = 5;

  private final Playhead playhead;
  private final Selection selection;
  private final Words words = new Words();
  private final PacketWords packets = new PacketWords();
  private final Lit lit = new Lit();
  private final SegmentHead head;
  private final FieldList fields = new FieldList(words, packets, lit);
  private final BytesView bytes = new BytesView(words, packets, lit, fields::reveal);
  private final VBox none = new VBox();
  private Optional<SegmentReader> reader = Optional.empty();
  private Optional<LinkId> chosen = Optional.empty();
  private Optional<SegmentPage> shown = Optional.empty();
  private boolean pinned;
  private boolean fogged;

  /// An inspector that follows playhead and selection.
  public InspectorView(Playhead playhead, Selection selection, Explainer explainer) {
    this.playhead = playhead;
    this.selection = selection;
    setId("inspector");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.say("inspector"));
    getStyleClass().addAll("ph-bar-right", "ph-inspector");
    head =
        new SegmentHead(
            words,
            packets,
            explainer,
            new SegmentHead.Deeds(selection::pick, this::seek, selection::clear, this::look));
    nothing();
    VBox.setVgrow(fields, Priority.ALWAYS);
    getChildren().setAll(none, head, fields, bytes);
    playhead.takeProperty().subscribe(_ -> anew());
    playhead.nowProperty().subscribe(_ -> refresh());
    selection.segmentProperty().subscribe(_ -> refresh());
    visibleProperty().subscribe(_ -> refresh());
    refresh();
  }

  private void nothing() {
    Label title = new Label(words.say("none.title"));
    title.getStyleClass().add("ph-head");
    Label lead = new Label(words.say("none"));
    lead.getStyleClass().add("ph-small");
    for (Label label : List.of(title, lead)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    none.setId("inspector-none");
    none.getStyleClass().add("ph-segment-head");
    none.getChildren().setAll(title, lead);
  }

  /// Chooses the layout of small windows.
  public void compact(boolean isCompact) {
    bytes.rows(isCompact ? COMPACT_ROWS : ROWS);
    pseudoClassStateChanged(COMPACT, isCompact);
  }

  /// Hides what was not seen yet, or shows it.
  public void fogged(boolean on) {
    fogged = on;
    refresh();
  }

  private void anew() {
    reader = Optional.empty();
    refresh();
  }

  /// Recordings are read only while somebody looks.
  private SegmentReader reader() {
    Take take = playhead.takeProperty().get();
    SegmentReader read =
        reader.orElseGet(() -> new SegmentReader(take.recording(), take.storyline()));
    reader = Optional.of(read);
    return read;
  }

  private SimTime limit() {
    return fogged ? playhead.seenProperty().get() : playhead.end();
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    Optional<Integer> picked = selection.segmentProperty().get();
    Optional<Integer> number = reader().shown(picked, playhead.now());
    boolean other = !number.equals(shown.map(SegmentPage::number));
    chosen = other ? Optional.empty() : chosen;
    Optional<SegmentPage> page = number.map(n -> reader().page(n, chosen, playhead.now(), limit()));
    none.setVisible(page.isEmpty());
    none.setManaged(page.isEmpty());
    head.setVisible(page.isPresent());
    fields.setVisible(page.isPresent());
    bytes.setVisible(page.isPresent());
    page.ifPresent(p -> show(p, picked.equals(number)));
    shown = page;
  }

  private void show(SegmentPage page, boolean picked) {
    head.where(page.route().at(playhead.now()));
    if (picked != pinned || shown.filter(page::equals).isEmpty()) {
      pinned = picked;
      head.show(page, picked, selection::pick);
    }
    if (shown.filter(s -> s.packet() == page.packet()).isEmpty()) {
      lit.carryTo(page.packet());
      fields.show(page);
      bytes.show(page);
      List.of(head, fields, bytes).forEach(Calm::appear);
    }
  }

  private void look(LinkId link) {
    chosen = Optional.of(link);
    refresh();
  }

  private void seek() {
    shown
        .flatMap(page -> reader().when(page.number()))
        .ifPresent(at -> {
          playhead.pause();
          playhead.seek(at);
        });
  }
}
