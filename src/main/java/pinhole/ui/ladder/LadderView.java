package pinhole.ui.ladder;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import pinhole.engine.net.SimTime;
import pinhole.explain.Explainer;
import pinhole.ladder.Message;
import pinhole.ladder.Places;
import pinhole.ladder.Row;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

/// Every segment as an arrow, one below the other: the whole session at a glance, and in sentences
/// for a screen reader.
public final class LadderView extends Region {
  private static final double SCROLL_BAR = 14;

  private final Playhead playhead;
  private final Selection selection;
  private final Speech speech;
  private final LadderState state;
  private final LadderHead head;
  private final LadderFilter filter;
  private final LadderList list;
  private final Pane ground = new Pane();
  private final Label nothing = new Label();
  private final DetailPanel details;
  private final ObjectProperty<RowArt> art;
  private final String hint;
  private boolean compact;
  private boolean stale = true;
  private Optional<Message> told = Optional.empty();
  private int newsSeen;

  /// A ladder that follows the playhead, and moves it.
  ///
  /// @param selection the segment that was picked, here or elsewhere
  /// @param ways where one can go from here
  public LadderView(Playhead playhead, Selection selection, Explainer explainer, Ways ways) {
    this.playhead = playhead;
    this.selection = selection;
    Words words = new Words();
    speech = new Speech(words, explainer);
    Sentences sentences = new Sentences(speech);
    state = new LadderState(playhead, selection);
    art = new SimpleObjectProperty<>(new RowArt(new Grid(0, false), speech, playhead.recording()));
    head = new LadderHead(speech);
    filter = new LadderFilter(words, this::filter);
    list = new LadderList(words, art, sentences, new LadderList.Chosen(this::go, this::fold));
    details =
        new DetailPanel(speech, sentences, new DetailButtons(words, playhead, selection, ways));
    nothing.setText(words.say("nothing"));
    nothing.getStyleClass().add("ph-small");
    nothing.setMouseTransparent(true);
    setId("ladder");
    getStyleClass().add("ph-ladder");
    ground.setMouseTransparent(true);
    hint = words.say("hint");
    getChildren().setAll(ground, list, nothing, head);
    follow();
  }

  /// Chooses the layout of small windows.
  public void compact(boolean small) {
    compact = small;
    filter.compact(small);
    requestLayout();
  }

  /// Hides everything after the furthest instant that was shown, as lessons do.
  public void fogged(boolean on) {
    state.fogged(on);
    arrange();
  }

  /// Folds every long stretch, or unfolds all of them.
  public void foldAll(boolean folded) {
    for (Row row : state.rows()) {
      if (row instanceof Row.Fold fold) {
        state.fold(fold, !folded);
      }
    }
    arrange();
  }

  /// Chooses which connections are shown.
  public Region filter() {
    return filter;
  }

  /// What the ladder is, and what one can do with it.
  public String hint() {
    return hint;
  }

  /// What there is to say about the segment that was picked.
  public Region details() {
    return details;
  }

  private void follow() {
    playhead
        .takeProperty()
        .subscribe(_ -> {
          stale = true;
          arrange();
        });
    playhead.nowProperty().subscribe(_ -> moved());
    playhead.momentProperty().subscribe(_ -> arrange());
    playhead.seenProperty().subscribe(_ -> moved());
    selection
        .segmentProperty()
        .subscribe(_ -> {
          arrange();
          list.reveal(list.marks().picked());
        });
    visibleProperty().subscribe(_ -> appeared());
    sceneProperty().subscribe(_ -> appeared());
  }

  private void appeared() {
    arrange();
    requestLayout();
    int picked = list.marks().picked();
    list.reveal(picked < 0 ? list.marks().now() : picked);
  }

  /// Whether anybody sees it. If not, nothing is read: it would only make changes slow.
  private boolean seen() {
    return isVisible() && getScene() != null && art.get().grid().width() > 0;
  }

  /// The playhead moved: there may be something new to see, or it stands in another row.
  private void moved() {
    if (!seen()) {
      return;
    }
    if (state.newsSeen() == newsSeen) {
      mark();
    } else {
      arrange();
    }
  }

  /// Shows the rows anew.
  private void arrange() {
    if (!seen()) {
      return;
    }
    if (stale) {
      stale = false;
      told = Optional.empty();
      state.read();
      art.set(new RowArt(art.get().grid(), speech, playhead.recording()));
      requestLayout();
    }
    newsSeen = state.newsSeen();
    state.arrange();
    list.show(state.rows());
    nothing.setVisible(state.rows().isEmpty());
    mark();
  }

  /// Marks the rows of playhead and selection.
  private void mark() {
    Marks marks = state.marks();
    boolean moved = marks.now() != list.marks().now();
    list.mark(marks);
    if (moved) {
      list.reveal(marks.now());
      if (!list.isFocused()) {
        list.select(marks.now());
      }
    }
    tell();
  }

  private void tell() {
    Optional<Message> subject = state.subject();
    if (!details.told() || !subject.equals(told)) {
      told = subject;
      details.show(subject.map(state::details), playhead.recording());
    }
  }

  private void filter(Filter filter) {
    state.show(filter.lanes());
    arrange();
  }

  /// Goes to a row: the playhead to its instant, and its segment is picked.
  private void go(Row row) {
    switch (row) {
      case Row.Sent sent -> {
        seek(sent.message().shown());
        selection.pick(sent.message().number());
      }
      case Row.Wait wait -> seek(new SimTime((wait.at().micros() + wait.until().micros()) / 2));
      case Row.Turn turn -> seek(turn.moment().at());
      case Row.Fold fold -> fold(row, !fold.open());
      case Row.Unseen _ -> {}
    }
  }

  private void seek(SimTime at) {
    playhead.pause();
    playhead.seek(at);
  }

  /// Unfolds or folds a row, or the fold that it lies in.
  private void fold(Row row, boolean open) {
    Optional<Integer> key =
        switch (row) {
          case Row.Fold fold -> Optional.of(fold.key());
          case Row.Sent sent -> sent.fold();
          case Row.Wait _, Row.Turn _, Row.Unseen _ -> Optional.empty();
        };
    key.ifPresent(k -> {
      int at = Places.ofFold(state.rows(), k);
      if (state.rows().get(at) instanceof Row.Fold fold && fold.open() != open) {
        state.fold(fold, open);
        arrange();
        list.select(Places.ofFold(state.rows(), k));
      }
    });
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    Grid grid = new Grid(width - SCROLL_BAR, compact);
    double top = LadderHead.height(compact);
    head.resizeRelocate(0, 0, width, top);
    double height = Math.max(0, getHeight() - top);
    list.resizeRelocate(0, top, width, height);
    ground.resizeRelocate(0, top, width, height);
    nothing.resizeRelocate(20, top + 12, nothing.prefWidth(-1), nothing.prefHeight(-1));
    if (!grid.equals(art.get().grid()) || height != ground.getPrefHeight()) {
      art.set(new RowArt(grid, speech, playhead.recording()));
      ground.getChildren().setAll(Ground.plain(grid, height).draw());
      ground.setPrefHeight(height);
      appeared();
    }
    if (!stale) {
      head.draw(playhead.recording().scenario(), state.sealed(), grid);
    }
  }
}
