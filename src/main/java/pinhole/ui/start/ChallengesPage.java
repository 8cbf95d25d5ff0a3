package pinhole.ui.start;

import java.util.List;
import javafx.scene.layout.VBox;

/// All challenges as cards: what is to be done, how often it was tried, and what came of it.
public final class ChallengesPage extends Page {
  private static final double LEAST = 330; // an eye over a wall needs room beside the host

  /// The page of challenges.
  ///
  /// @param offer what there is to open
  /// @param actions what the application does
  public ChallengesPage(Offer offer, StartActions actions) {
    this(offer, actions, new Words());
  }

  private ChallengesPage(Offer offer, StartActions actions, Words words) {
    super("challenges-page", words.say("challenges.title"), lead(offer, words));
    List<ChallengeCard> cards =
        offer.challenges().stream()
            .map(it -> new ChallengeCard(it, offer.state(it), words, () -> actions.open(it)))
            .toList();
    put(new VBox(10, ChallengeList.head(offer, words), new FlowGrid(cards, LEAST)));
  }

  private static String lead(Offer offer, Words words) {
    return words.say(offer.challenges().isEmpty() ? "challenges.none" : "challenges.lead");
  }
}
