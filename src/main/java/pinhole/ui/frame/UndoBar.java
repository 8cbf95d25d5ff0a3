package pinhole.ui.frame;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.Shade;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.Landing;

/// Says for six seconds what was changed and what came of it, and offers to take it back; or what
/// went wrong. It stays longer while the mouse is over it or the focus in it.
final class UndoBar extends HBox {
  private static final Duration SHOWN = Duration.seconds(6);

  private static final double MOST = 660;
  private static final double LINES = 3;
  private static final double RAGGED = 1.2; // lines are not full

  private final BooleanSupplier silent;
  private final Consumer<Region> leaves;
  private final Words words = new Words();
  private final Label what = new Label();
  private final Shade shade = new Shade();
  private final Button undo;
  private final Button keep;
  private final PauseTransition hide = new PauseTransition(SHOWN);

  /// A hidden bar.
  ///
  /// @param silent whether to keep to oneself what came of the change, as in a lesson
  /// @param leaves sees the bar when it is about to be hidden
  UndoBar(Session session, BooleanSupplier silent, Consumer<Region> leaves) {
    super(8);
    this.leaves = leaves;
    this.silent = silent;
    setId("undo-bar");
    getStyleClass().add("ph-undo-bar");
    setAlignment(Pos.CENTER_LEFT);
    what.setId("undo-text");
    what.getStyleClass().addAll("ph-small", Token.PANEL.text());
    what.setMinWidth(0);
    what.setTooltip(new Tooltip());
    what.setWrapText(true); // in a small window it takes two lines
    undo = new Button(words.say("undo"));
    undo.setId("undo");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.getStyleClass().add("small");
    undo.setOnAction(_ -> session.model().undo());
    keep = new Button(words.say("keep-both"));
    keep.setId("keep-both");
    keep.setMinWidth(USE_PREF_SIZE);
    keep.getStyleClass().add("small");
    keep.setOnAction(_ -> {
      session.futures().keepBefore();
      dismiss();
    });
    Button close =
        Icons.button("undo-close", words.say("close"), new FontIcon(Feather.X), this::dismiss);
    getChildren().setAll(shade, what, undo, keep, close);
    setVisible(false);
    HBox.setMargin(undo, new Insets(0, 0, 0, 4));
    hide.setOnFinished(_ -> dismiss());
    hoverProperty().subscribe(this::linger);
    focusWithinProperty().subscribe(this::linger);
    session
        .model()
        .lastChangeProperty()
        .subscribe(last ->
            last.ifPresent(change -> show(change, session.playhead().landingProperty().get())));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    shade.around(getWidth(), getHeight());
  }

  /// Goes where it covers nothing: into the caption's strip, beside its sentence; over the lower
  /// edge of what takes the whole window.
  void settle(Plan plan, boolean whole, CaptionStrip caption) {
    if (whole || !isVisible()) {
      caption.takeBack();
      plan.undo(wanted()).place(this);
      return;
    }
    Box room = caption.lend(least(), wanted());
    double tall = Math.clamp(prefHeight(room.width()), Plan.UNDO_HEIGHT, room.height());
    double above = room.y() + (room.height() - tall) / 2;
    Box strip = plan.caption();
    resizeRelocate(strip.x() + room.x(), strip.y() + above, room.width(), tall);
  }

  private double wanted() {
    return Math.min(MOST, Math.ceil(prefWidth(-1)));
  }

  /// With its sentence in as many lines as there is room for.
  private double least() {
    double line = what.prefWidth(-1);
    return Math.min(wanted(), Math.ceil(prefWidth(-1) - line + line / LINES * RAGGED));
  }

  private void linger() {
    if (isHover() || isFocusWithin()) {
      hide.pause();
    } else if (isVisible()) {
      hide.playFromStart();
    }
  }

  /// Says something that cannot be taken back.
  void say(String sentence) {
    offer(false);
    appear(sentence);
  }

  /// Hides the bar.
  void dismiss() {
    hide.stop();
    if (!isVisible()) {
      return;
    }
    leaves.accept(this);
    setVisible(false);
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  private void show(Change change, Landing landing) {
    String outcome = silent.getAsBoolean() ? "" : " " + words.say(change.outcomeKey());
    String where =
        switch (landing) {
          case KEPT, MOVED -> "";
          case GONE -> " " + words.say("landing.gone");
          case SHORTER -> " " + words.say("landing.shorter");
        };
    offer(change.fresh());
    appear(change.what() + outcome + where);
  }

  private void offer(boolean toUndo) {
    for (Button button : List.of(undo, keep)) {
      button.setVisible(toUndo);
      button.setManaged(toUndo);
    }
  }

  private void appear(String sentence) {
    what.setText(sentence);
    what.getTooltip().setText(sentence);
    what.setAccessibleText(sentence);
    setVisible(true);
    Calm.appear(this);
    hide.playFromStart();
    linger();
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }
}
