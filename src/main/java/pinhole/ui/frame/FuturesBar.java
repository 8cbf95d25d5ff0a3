package pinhole.ui.frame;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.sim.Recording;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.kit.Plain;
import pinhole.ui.playback.Playhead;

/// Two runs: which one is shown, where they part, and both at once.
final class FuturesBar extends HBox {
  private final Playhead playhead;
  private final Futures futures;
  private final BiFunction<Recording, Recording, Optional<Fork>> forks;
  private final BooleanSupplier hides;
  private final Words words = new Words();
  private final Label where = new Label();
  private final ChoiceBar<Boolean> runs; // whether it is run A
  private final ToggleButton both = new ToggleButton();
  private final Button go = new Button();
  private Optional<Fork> fork = Optional.empty();

  /// A bar that is there while two runs are.
  ///
  /// @param hides whether what was not seen yet is a secret
  FuturesBar(Session session, BooleanSupplier hides) {
    super(10);
    playhead = session.playhead();
    futures = session.futures();
    forks = session.forks();
    this.hides = hides;
    setId("futures");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("ph-futures");
    runs = new ChoiceBar<>(words.say("futures.runs"), this::choose);
    dress(runs.add("future-a", true, words.say("futures.a")), "a");
    dress(runs.add("future-b", false, words.say("futures.b")), "b");
    both.setText(words.say("futures.both"));
    both.setId("future-both");
    dress(both, "both");
    HBox choice = new HBox(6, runs, ChoiceBar.alone(both));
    choice.setAlignment(Pos.CENTER_LEFT);
    choice.setMinWidth(USE_PREF_SIZE);
    both.setOnAction(_ -> futures.showBySide(!futures.bySideProperty().get()));
    where.setId("fork");
    where.getStyleClass().addAll("ph-small", "ph-fork");
    where.setWrapText(true);
    where.setMinWidth(0);
    where.setTooltip(new Tooltip());
    go.setText(words.say("futures.go"));
    go.setId("fork-go");
    go.getStyleClass().add("small");
    go.setMinWidth(USE_PREF_SIZE);
    go.setOnAction(_ -> fork.ifPresent(f -> playhead.seek(f.at())));
    Region gap = Plain.spring();
    Button close =
        Icons.button(
            "futures-close", words.say("futures.close"), new FontIcon(Feather.X), futures::forget);
    getChildren().setAll(choice, where, go, gap, close);
    futures.otherProperty().subscribe(_ -> show());
    futures.bySideProperty().subscribe(_ -> show());
    playhead.takeProperty().subscribe(_ -> show());
    playhead.seenProperty().subscribe(_ -> tell());
  }

  /// Where the two runs part, empty if they do not or if there is only one.
  Optional<Fork> fork() {
    return fork;
  }

  private void dress(ToggleButton button, String key) {
    button.setAccessibleText(words.say("futures." + key + ".spoken"));
    button.setTooltip(new Tooltip(words.say("futures." + key + ".spoken")));
  }

  private void choose(boolean wantsA) {
    if (futures.showsAProperty().get() != wantsA) {
      futures.swap();
    }
    show();
  }

  private void show() {
    Optional<Recording> other = futures.otherProperty().get();
    setVisible(other.isPresent());
    boolean showsA = futures.showsAProperty().get();
    runs.show(showsA);
    both.setSelected(futures.bySideProperty().get());
    fork =
        other.flatMap(o ->
            showsA ? forks.apply(playhead.recording(), o) : forks.apply(o, playhead.recording()));
    tell();
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  /// Says where they part, once that was seen.
  private void tell() {
    Optional<Recording> other = futures.otherProperty().get();
    if (other.isEmpty()) {
      return;
    }
    boolean equal = other.get().scenario().equals(playhead.recording().scenario());
    boolean secret = hides.getAsBoolean() && fork.filter(this::unseen).isPresent();
    String apart = secret ? words.say("futures.unseen") : fork.map(Fork::words).orElse("");
    where.setText(fork.isPresent() ? apart : words.say(equal ? "futures.same" : "futures.equal"));
    where.getTooltip().setText(where.getText());
    go.setVisible(fork.isPresent() && !secret);
  }

  private boolean unseen(Fork where) {
    return where.at().compareTo(playhead.seenProperty().get()) > 0;
  }
}
