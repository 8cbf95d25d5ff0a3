package pinhole.ui.start;

import java.util.List;
import javafx.scene.layout.VBox;
import pinhole.progress.Progress;

/// The lessons as cards in groups, over them where one was, and beside them what else there is.
public final class StartView extends Page {
  private final Words words;

  /// The page of lessons.
  ///
  /// @param offer what there is to open
  /// @param actions what the application does
  public StartView(Offer offer, StartActions actions) {
    this(offer, actions, new Words());
  }

  private StartView(Offer offer, StartActions actions, Words words) {
    super("library", words.say("title"), lead(offer, words));
    this.words = words;
    offer.goOn().ifPresent(goOn -> put(new GoOnCard(goOn, words, actions::goOn)));
    for (Groups group : Groups.of(offer.lessons(), words)) {
      put(group(group, offer, actions));
    }
    SidePanel side = new SidePanel(offer, words, actions);
    side.setId("start-side");
    beside(side);
  }

  private static String lead(Offer offer, Words words) {
    return words.say(offer.lessons().isEmpty() ? "none" : "lead", offer.lessons().size());
  }

  private VBox group(Groups group, Offer offer, StartActions actions) {
    Progress progress = offer.progress();
    long done =
        group.lessons().stream().filter(it -> Mark.of(it, progress) instanceof Mark.Done).count();
    String count = words.say("group.done", done, group.lessons().size());
    List<LessonCard> cards =
        group.lessons().stream()
            .map(it -> new LessonCard(it, Mark.of(it, progress), words, () -> actions.open(it)))
            .toList();
    for (int i = 0; i < cards.size(); i++) {
      String id = group.lessons().get(i).id();
      if (offer.goOn().filter(it -> it.begun() && it.lesson().id().equals(id)).isPresent()) {
        cards.get(i).getStyleClass().add("ph-start-current");
      }
    }
    return new VBox(10, new GroupHead(group.name(), group.countId(), count), new FlowGrid(cards));
  }
}
