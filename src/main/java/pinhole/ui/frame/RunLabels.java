package pinhole.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import pinhole.engine.sim.Recording;
import pinhole.ui.playback.Playhead;
import pinhole.whatif.Differences;

/// Says over each of two pictures which run it is, and in what the two differ.
final class RunLabels extends Group {
  private static final double MARGIN = 12;

  private final Playhead playhead;
  private final Futures futures;
  private final Words words = new Words();
  private final Tag shown = new Tag("run-shown");
  private final Tag kept = new Tag("run-kept");

  /// A letter, and what is different in that run.
  private static final class Tag extends HBox {
    private final Label letter = new Label();
    private final Label text = new Label();

    Tag(String id) {
      super(8);
      setId(id);
      setAlignment(Pos.CENTER_LEFT);
      getStyleClass().add("ph-run-tag");
      letter.getStyleClass().add("ph-run-letter");
      letter.setMinWidth(USE_PREF_SIZE);
      text.getStyleClass().addAll("ph-label");
      text.setTooltip(new Tooltip());
      getChildren().setAll(letter, text);
    }

    void say(String run, String first, String all) {
      letter.setText(run);
      text.setText(first);
      text.getTooltip().setText(all);
      setAccessibleText(run + ": " + all);
    }
  }

  RunLabels(Playhead playhead, Futures futures) {
    this.playhead = playhead;
    this.futures = futures;
    kept.letter.getStyleClass().add("ph-run-kept");
    getChildren().setAll(shown, kept);
    setVisible(false);
    futures.otherProperty().subscribe(_ -> show());
    futures.showsAProperty().subscribe(_ -> show());
    playhead.takeProperty().subscribe(_ -> show());
  }

  /// Puts them over the pictures.
  void place(Plan plan) {
    setVisible(plan.other().isPresent());
    plan.other()
        .ifPresent(below -> {
          boolean showsA = futures.showsAProperty().get();
          place(shown, showsA ? plan.stage() : below);
          place(kept, showsA ? below : plan.stage());
        });
  }

  private static void place(Tag tag, Box box) {
    double width = Math.min(tag.prefWidth(-1), Plan.labelRoom(box.width()));
    tag.resizeRelocate(box.x() + MARGIN, box.y() + 4, width, tag.prefHeight(width));
  }

  private void show() {
    Optional<Recording> other = futures.otherProperty().get();
    other.ifPresent(run -> {
      boolean showsA = futures.showsAProperty().get();
      Recording a = showsA ? playhead.recording() : run;
      Recording b = showsA ? run : playhead.recording();
      List<Differences.Pair> pairs = Differences.of(a.scenario(), b.scenario());
      say(showsA ? shown : kept, true, pairs);
      say(showsA ? kept : shown, false, pairs);
    });
  }

  private void say(Tag tag, boolean isA, List<Differences.Pair> pairs) {
    List<String> all = pairs.stream().map(p -> isA ? p.inA() : p.inB()).toList();
    String first =
        switch (all.size()) {
          case 0 -> words.say("run.equal");
          case 1 -> all.getFirst();
          default -> words.say("run.more", all.getFirst(), all.size() - 1);
        };
    String letter = words.say(isA ? "futures.a" : "futures.b");
    tag.say(letter, first, all.isEmpty() ? first : String.join(", ", all));
  }
}
