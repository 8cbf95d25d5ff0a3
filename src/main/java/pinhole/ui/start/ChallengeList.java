package pinhole.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pinhole.challenge.Challenge;
import pinhole.ui.kit.Stars;
import pinhole.ui.kit.Token;

/// The challenges, one a row, with the stars that were won.
final class ChallengeList extends VBox {
  private static final int MOST = 3;
  private static final double STAR = 7;

  private final Offer offer;
  private final Words words;

  ChallengeList(Offer offer, Words words, StartActions actions) {
    super(8);
    this.offer = offer;
    this.words = words;
    setId("challenges");
    GroupHead head = head(offer, words);
    VBox rows = new VBox();
    rows.getStyleClass().addAll("ph-card", "ph-start-list");
    offer.challenges().forEach(it -> rows.getChildren().add(row(it, actions)));
    getChildren().setAll(head, rows);
  }

  /// The heading over all challenges, with the stars that were won in them.
  static GroupHead head(Offer offer, Words words) {
    int won = offer.challenges().stream().mapToInt(it -> stars(offer, it)).sum();
    int most = MOST * offer.challenges().size();
    return new GroupHead(
        words.say("challenges"), "stars-won", words.say("challenges.stars", won, most));
  }

  /// The stars that were won in a challenge.
  static int stars(Offer offer, Challenge challenge) {
    return offer.state(challenge).stars();
  }

  private Card row(Challenge challenge, StartActions actions) {
    int won = stars(offer, challenge);
    String spoken = words.say("challenge.spoken", challenge.number(), challenge.title(), won);
    Card row = new Card("challenge-" + challenge.number(), spoken, () -> actions.open(challenge));
    row.getStyleClass().setAll("ph-start-row", "ph-start-challenge", "ph-focusable");
    Label number = new Label(Integer.toString(challenge.number()));
    number.getStyleClass().addAll("ph-small", "ph-start-place");
    number.setMinWidth(USE_PREF_SIZE);
    Label title = new Label(challenge.title());
    title.getStyleClass().addAll("ph-small", Token.INK.text());
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Stars stars = new Stars(STAR);
    stars.show(won, words.say("stars.spoken", won));
    HBox line = new HBox(8, number, title, stars);
    line.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().setAll(line);
    return row;
  }
}
