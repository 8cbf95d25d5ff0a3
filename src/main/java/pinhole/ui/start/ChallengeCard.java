package pinhole.ui.start;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.challenge.Challenge;
import pinhole.lesson.Prose;
import pinhole.lesson.Prose.Block;
import pinhole.progress.ChallengeState;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Sketch;
import pinhole.ui.kit.Stars;

/// A challenge: a drawing of its devices, number, title, what is the matter, tries, best score and
/// stars.
final class ChallengeCard extends Card {
  private static final double DRAWING = 78;
  private static final double STAR = 8;

  ChallengeCard(Challenge challenge, ChallengeState state, Words words, Runnable open) {
    super("challenge-" + challenge.number(), spoken(challenge, state, words), open);
    Sketch drawing = new Sketch(Motif.of(challenge.start()), false);
    drawing.joined();
    drawing.setMinHeight(DRAWING);
    drawing.setPrefHeight(DRAWING);
    drawing.setMaxHeight(DRAWING);
    drawing.getStyleClass().add("ph-start-drawing");
    Label number = new Label(Integer.toString(challenge.number()));
    number.getStyleClass().addAll("ph-small", "ph-start-number");
    number.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox texts =
        new VBox(
            3,
            Plain.label(challenge.title(), "ph-body", "ph-semibold"),
            Plain.label(matter(challenge), "ph-small"),
            gap,
            foot(challenge, state, words));
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox below = new HBox(10, number, texts);
    below.setPadding(new Insets(10, 14, 10, 14));
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren().setAll(drawing, below);
    setFillWidth(true);
  }

  private static HBox foot(Challenge challenge, ChallengeState state, Words words) {
    Stars stars = new Stars(STAR);
    stars.show(state.stars(), words.say("stars.spoken", state.stars()));
    Label known = Plain.label(known(state, words), "ph-label");
    known.setId("challenge-" + challenge.number() + "-known");
    known.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(known, Priority.ALWAYS);
    HBox foot = new HBox(10, known, stars);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.setPadding(new Insets(4, 0, 0, 0));
    return foot;
  }

  /// How often it was tried, and the best that passed.
  private static String known(ChallengeState state, Words words) {
    String tries = words.say("challenge.tries", state.tries());
    return state.best().map(it -> words.say("challenge.best", tries, it.ports())).orElse(tries);
  }

  /// The first sentences of what is to be done.
  private static String matter(Challenge challenge) {
    return challenge.task().opening(2).blocks().stream()
        .flatMap(block -> block instanceof Block.Paragraph(var spans) ? spans.stream() : none())
        .map(Prose.Span::text)
        .collect(Collectors.joining())
        .strip();
  }

  private static Stream<Prose.Span> none() {
    return List.<Prose.Span>of().stream();
  }

  private static String spoken(Challenge challenge, ChallengeState state, Words words) {
    return words.say(
        "mark.both",
        words.say("challenge.spoken", challenge.number(), challenge.title(), state.stars()),
        matter(challenge),
        known(state, words));
  }
}
