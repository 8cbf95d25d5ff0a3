package pinhole.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.sim.Moment;
import pinhole.explain.Caption;
import pinhole.explain.Explainer;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Secret;

/// The one thing that matters now, in a sentence. Screen readers hear it at each step.
final class CaptionStrip extends Region {
  private static final double MARGIN = 20;
  private static final double GAP = 12;
  private static final double AIR = 6; // above and below its lines, together
  private static final double STEP = 12;
  private static final double BUTTON = 36;
  private static final double COMPACT_BUTTON = 32;
  private static final double NARROW = 740; // that 80 characters need

  private final Playhead playhead;
  private final Explainer explainer;
  private final Words words = new Words();
  private final Label sentence = new Label();
  private final CaptionDetail detail = new CaptionDetail();
  private final Button why = new Button();
  private Optional<Slot.Company> company = Optional.empty();
  private boolean compact;
  private boolean beside;
  private double lent = Double.MAX_VALUE; // where its own room ends

  CaptionStrip(Playhead playhead, Explainer explainer, Runnable askWhy) {
    this.playhead = playhead;
    this.explainer = explainer;
    setId("caption-strip");
    getStyleClass().addAll("ph-bar", "ph-caption-strip");
    sentence.setId("caption");
    sentence.getStyleClass().addAll("ph-caption", "ph-focusable");
    sentence.setFocusTraversable(true);
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    sentence.setMinWidth(0);
    sentence.setWrapText(true);
    sentence.setTooltip(new Tooltip());
    why(askWhy);
    getChildren().setAll(sentence, detail, why);
    playhead.momentProperty().subscribe(_ -> show());
    playhead.takeProperty().subscribe(_ -> show());
    playhead.askedProperty().subscribe(_ -> show());
  }

  /// Makes room for the tool of a large view, and says its hint.
  void accompany(Optional<Slot.Company> with) {
    if (with.equals(company)) {
      return;
    }
    company = with;
    List<Node> parts = new ArrayList<>(List.of(sentence, detail));
    company.map(Slot.Company::tool).ifPresent(parts::add);
    parts.add(why);
    getChildren().setAll(parts);
    show();
  }

  /// Shows that the reason is open.
  void whyOpen(boolean open) {
    why.getStyleClass().removeAll("accent", "ph-asks");
    why.getStyleClass().add(open ? "accent" : "ph-asks");
  }

  private void why(Runnable askWhy) {
    why.setId("why-button");
    why.setText(words.say("why"));
    Label name = new Label(words.say("why"));
    Label key = new Label(words.say("why.key"));
    key.getStyleClass().add("ph-kbd");
    HBox signs = new HBox(8, new FontIcon(Feather.HELP_CIRCLE), name, key);
    signs.setAlignment(Pos.CENTER);
    why.setGraphic(signs);
    why.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    why.setMinWidth(Region.USE_PREF_SIZE);
    why.getStyleClass().add("ph-why");
    whyOpen(false);
    why.setAccessibleText(words.say("why.spoken"));
    why.setTooltip(new Tooltip(words.say("why.spoken")));
    why.setOnAction(_ -> askWhy.run());
  }

  void focus() {
    sentence.requestFocus();
  }

  /// Chooses the layout of small windows. Told the same twice, it changes nothing: a changed style
  /// class would leave the sentence without a style until the next frame.
  void compact(boolean small) {
    if (small == compact) {
      return;
    }
    compact = small;
    letters();
    requestLayout();
  }

  private void letters() {
    sentence.getStyleClass().remove("ph-caption-small");
    if (compact || beside) {
      sentence.getStyleClass().add("ph-caption-small");
    }
  }

  /// Beside a dock all sentences are as small as in a small window: then they take one line, and do
  /// not change their size from step to step.
  private void fitLetters() {
    boolean dock = getWidth() - 3 * MARGIN - why.prefWidth(-1) < NARROW;
    if (dock != beside) {
      beside = dock;
      letters();
      sentence.applyCss(); // or it would have no style until the next frame
    }
  }

  /// Lends room before its buttons for a while: what is wanted if its sentence fits beside that, in
  /// two lines if need be, and at least the least. Where there is not so much, the tool of a large
  /// view makes room too, and at last the sentence.
  ///
  /// @param least nothing less is of use
  /// @return the room in the strip
  Box lend(double least, double wanted) {
    fitLetters();
    double end = getWidth() - MARGIN - why.prefWidth(-1) - GAP;
    double tool = tool();
    double narrow = narrow(end - 2 * MARGIN - least);
    boolean besideTool = end - tool - 2 * MARGIN - narrow >= least;
    boolean besideWords = end - 2 * MARGIN - narrow >= least;
    double to = besideTool ? end - tool : end;
    double from = besideWords ? Math.max(2 * MARGIN + narrow, to - wanted) : AIR;
    show(besideWords ? from - MARGIN : Double.MAX_VALUE, besideTool, besideWords);
    return new Box(from, AIR / 2, to - from, getHeight() - 1 - AIR);
  }

  /// Has all of its room back.
  void takeBack() {
    show(Double.MAX_VALUE, true, true);
  }

  private void show(double until, boolean tool, boolean words) {
    company.ifPresent(it -> it.tool().setOpacity(tool ? 1 : 0));
    sentence.setOpacity(words ? 1 : 0);
    detail.setOpacity(words ? 1 : 0);
    if (until != lent) {
      lent = until;
      requestLayout();
    }
  }

  /// How wide the sentence is in one line, or else in as many as fit below each other.
  ///
  /// @param most no more would be of use
  private double narrow(double most) {
    double whole = Math.ceil(sentence.prefWidth(-1));
    double wide = whole / 2;
    while (wide < Math.min(most, whole) && sentence.prefHeight(wide) > getHeight() - AIR) {
      wide += STEP;
    }
    return wide;
  }

  /// How much room the tool of a large view takes.
  private double tool() {
    return company.map(it -> GAP + it.tool().prefWidth(-1)).orElse(0.0);
  }

  @Override
  protected void layoutChildren() {
    double button = why.prefWidth(-1);
    double tall = compact ? COMPACT_BUTTON : BUTTON;
    why.resizeRelocate(getWidth() - MARGIN - button, (getHeight() - 1 - tall) / 2, button, tall);
    fitLetters();
    company.ifPresent(it -> place(it.tool(), button, tall));
    double width = Math.min(getWidth() - 2 * MARGIN - button - tool(), lent) - MARGIN;
    double own = Math.min(width, Math.ceil(sentence.prefWidth(-1)));
    double line = sentence.prefHeight(own); // two lines where there is no room for one
    double below = detail.prefHeight(width);
    double both = line + 2 + below;
    boolean two = !compact && !detail.isEmpty() && both < getHeight();
    double y = (getHeight() - 1 - (two ? both : line)) / 2;
    sentence.resizeRelocate(MARGIN, y, own, line);
    detail.setVisible(two);
    detail.resizeRelocate(MARGIN, y + line + 2, width, below);
  }

  /// Places a tool at the left of the button.
  private void place(Region tool, double button, double tall) {
    double wide = tool.prefWidth(-1);
    double x = getWidth() - MARGIN - button - GAP - wide;
    tool.resizeRelocate(x, (getHeight() - 1 - tall) / 2, wide, tall);
  }

  private void show() {
    Optional<Moment> moment = playhead.currentMoment();
    Optional<Caption> question = playhead.askedProperty().get().map(this::question);
    why.setDisable(question.isPresent()); // it would tell the answer
    Caption caption =
        question.orElseGet(() ->
            moment
                .map(m -> explainer.caption(playhead.recording(), m))
                .orElseGet(() -> explainer.startCaption(playhead.recording())));
    sentence.setText(caption.sentence());
    sentence.getTooltip().setText((caption.sentence() + "\n" + caption.detail()).strip());
    String below = question.isPresent() ? caption.detail() : second(caption);
    detail.show(below, moment.flatMap(Moment::segment).stream().toList());
    String spoken =
        moment
            .filter(_ -> question.isEmpty())
            .map(m -> explainer.accessibleCaption(playhead.recording(), playhead.storyline(), m))
            .orElseGet(() -> words.say("caption.spoken", caption.sentence(), caption.detail()));
    sentence.setAccessibleText(spoken.strip());
    sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestLayout();
  }

  private String second(Caption caption) {
    return company.map(Slot.Company::hint).orElseGet(caption::detail);
  }

  private Caption question(Secret secret) {
    String who = explainer.device(secret.where());
    return new Caption(words.say("asked", who), words.say("asked.how"));
  }
}
