package pinhole.ui.why;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.net.SimTime;
import pinhole.explain.Explainer;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;
import pinhole.ui.playback.Selection;
import pinhole.whatif.WhatIf;

/// The panel under the picture that answers why: the question, the segment's way, the rows of a
/// wall one by one, the reason in a sentence, and what would have happened otherwise. It follows
/// the playhead while it is open.
public final class WhyPanel extends Region {
  private static final double EDGE = 12;
  private static final double SMALL_EDGE = 10;
  private static final double SMALL_BELOW = 7; // so that six rows have room
  private static final double HEAD = 46;
  private static final double SMALL_HEAD = 32;
  private static final double SIDE = 338;
  private static final double SMALL_SIDE = 262;
  private static final double HEAD_GAPS = 44;
  private static final double LEAST = 260; // of its height, where there is room
  private static final double NARROW = 700; // below it, table and reason stand one above the other

  private final Playhead playhead;
  private final ScenarioEdits edits;
  private final Topic topic;
  private final WhyWords words;
  private final Trials trials = new Trials();
  private final Label question = new Label();
  private final Hops hops;
  private final Button close = new Button();
  private final HBox head = new HBox(10);
  private final Region ground = new Region();
  private final Region between = new Region();
  private final Table table;
  private final Side side;
  private final ScrollPane sideScroll;
  private InquiryReader reader;
  private Inquiry inquiry;
  private int chosen;
  private boolean compact;
  private boolean stale = true;
  private Gate gate = Gate.OPEN;
  private final Entrance entrance = new Entrance(this);

  /// Whether it may be told what would have happened otherwise.
  private enum Gate {
    OPEN,
    QUESTION_AHEAD,
    QUESTION_ASKED
  }

  /// A panel that follows a playhead.
  ///
  /// @param playhead where one is
  /// @param edits makes the changes that are tried
  /// @param selection the segment that was picked, which it tells about until one goes on
  /// @param explainer the words of the reasons
  public WhyPanel(
      Playhead playhead, ScenarioEdits edits, Selection selection, Explainer explainer) {
    this.playhead = playhead;
    this.edits = edits;
    topic = new Topic(playhead, selection);
    words = new WhyWords(explainer);
    hops = new Hops(words, this::choose);
    table = new Table(words);
    side = new Side(words, this::make);
    sideScroll = new ScrollBox(side);
    reader = new InquiryReader(playhead.recording(), words);
    inquiry = reader.at(Optional.empty());
    setId("why");
    setAccessibleRole(AccessibleRole.PARENT);
    ground.getStyleClass().add("ph-why-panel");
    between.getStyleClass().add("ph-why-between");
    sideScroll.setFitToWidth(true);
    sideScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    sideScroll.setFocusTraversable(false);
    sideScroll.getStyleClass().add("ph-why-scroll");
    layOutHead();
    getChildren().setAll(ground, head, table, between, sideScroll);
    follow();
  }

  /// What the close button does.
  public void onClose(Runnable action) {
    close.setOnAction(_ -> action.run());
  }

  /// Lets it only appear, or rise too.
  public void calm(boolean isCalm) {
    entrance.calm(isCalm);
  }

  /// Chooses the layout of small windows.
  public void compact(boolean isCompact) {
    compact = isCompact;
    table.compact(isCompact);
    side.compact(isCompact);
    refresh();
    requestLayout();
  }

  private void layOutHead() {
    question.setId("why-question");
    question.getStyleClass().add("ph-head");
    question.setTooltip(new Tooltip());
    question.setMinWidth(0);
    HBox.setHgrow(question, Priority.ALWAYS);
    question.setMaxWidth(Double.MAX_VALUE);
    hops.setMinWidth(USE_PREF_SIZE);
    close.setId("why-close");
    close.setGraphic(new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "ph-icon");
    close.setAccessibleText(words.of("close"));
    close.setTooltip(new Tooltip(words.of("close")));
    head.getStyleClass().add("ph-why-top");
    head.getChildren().setAll(question, hops, close);
  }

  private void follow() {
    playhead
        .takeProperty()
        .subscribe(take -> {
          reader = new InquiryReader(take.recording(), words);
          changed();
        });
    topic.follow(this::changed);
    playhead.nowProperty().subscribe(_ -> regate());
    playhead.barrierProperty().subscribe(_ -> regate());
    playhead.askedProperty().subscribe(_ -> regate());
    visibleProperty().subscribe(_ -> refresh());
  }

  private void changed() {
    stale = true;
    refresh();
  }

  /// Nothing is read while nobody looks.
  private void refresh() {
    if (!isVisible()) {
      return;
    }
    if (stale) {
      stale = false;
      inquiry = topic.inquiry(reader);
      chosen = inquiry.chosen();
    }
    show();
  }

  private void choose(int hop) {
    chosen = hop;
    show();
  }

  private void show() {
    Page page = inquiry.page(chosen);
    String asks = topic.isPicked() ? words.of("ask.picked", page.question()) : page.question();
    question.setText(asks);
    question.getTooltip().setText(asks);
    setAccessibleText(words.of("panel.spoken", asks));
    hops.show(inquiry.hops(), chosen);
    table.show(page, reader.ports());
    side.show(page.reason(), reader.ports());
    Token edge =
        inquiry.hops().isEmpty() ? Token.ACCENT : Look.edge(inquiry.hops().get(chosen).sign());
    ground.setStyle("-ph-edge: " + edge.variable() + ";");
    tried(page);
    requestLayout();
  }

  /// What is tried out would give away the answer of a question that still waits.
  private void tried(Page page) {
    gate = gateNow();
    switch (gate) {
      case QUESTION_ASKED -> side.note("whatif.answer");
      case QUESTION_AHEAD -> side.note("whatif.later");
      case OPEN -> {
        boolean runs = playhead.playingProperty().get();
        trials
            .ask(playhead.recording(), page.subject(), runs, side::show)
            .ifPresentOrElse(side::show, this::awaited);
      }
    }
  }

  /// A short wait changes nothing, or the panel would flicker.
  private void awaited() {
    if (!side.hasTried() || !Trials.isShort(playhead.recording())) {
      side.note("whatif.wait");
    }
  }

  private Gate gateNow() {
    if (playhead.askedProperty().get().isPresent()) {
      return Gate.QUESTION_ASKED;
    }
    Optional<SimTime> barrier = playhead.barrierProperty().get();
    return barrier
        .map(b -> b.compareTo(playhead.now()) <= 0 ? Gate.QUESTION_ASKED : Gate.QUESTION_AHEAD)
        .orElse(Gate.OPEN);
  }

  private void regate() {
    if (isVisible() && !stale && gateNow() != gate) {
      tried(inquiry.page(chosen));
    }
  }

  private void make(WhatIf tried) {
    edits.change(_ -> tried.scenario(), tried.change());
  }

  private double right(double width) {
    return compact ? SMALL_SIDE : Math.max(SIDE, width * .3);
  }

  /// In a high window it is no higher than what it says.
  private double height(double width, double top) {
    double room = getHeight() - (compact ? SMALL_BELOW : EDGE);
    if (width < NARROW || room <= LEAST) {
      return room;
    }
    double right = right(width);
    double says = Math.max(table.whole(width - right - 3), side.prefHeight(right - 2));
    return Math.clamp(Math.ceil(top + says + 2), LEAST, room);
  }

  @Override
  protected void layoutChildren() {
    double edge = compact ? SMALL_EDGE : EDGE;
    double width = getWidth() - 2 * edge;
    double top = compact ? SMALL_HEAD : HEAD;
    double height = height(width, top);
    ground.resizeRelocate(edge, 0, width, height);
    hops.fit(width - 4 - question.prefWidth(-1) - close.prefWidth(-1) - HEAD_GAPS);
    head.resizeRelocate(edge + 2, 1, width - 4, top - 1);
    double room = height - top - 2;
    if (width < NARROW) {
      double upper = Math.round(room * .55);
      table.resizeRelocate(edge + 2, top, width - 4, upper);
      between.resizeRelocate(edge + 2, top + upper, width - 4, 1);
      sideScroll.resizeRelocate(edge + 2, top + upper + 1, width - 4, room - upper - 1);
      return;
    }
    double right = right(width);
    table.resizeRelocate(edge + 2, top, width - right - 3, room);
    between.resizeRelocate(edge + width - right - 1, top, 1, room);
    sideScroll.resizeRelocate(edge + width - right, top, right - 2, room);
  }
}
