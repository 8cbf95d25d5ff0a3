package pinhole.ui.start;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is one's own: the sandbox, scenario files, and those that were open lately.
final class SidePanel extends VBox {
  private final Words words;

  SidePanel(Offer offer, Words words, StartActions actions) {
    super(16);
    this.words = words;
    review(offer.reviews(), actions).ifPresent(getChildren()::add);
    getChildren().add(DropCard.capture(words, actions));
    if (!offer.challenges().isEmpty()) {
      getChildren().add(new ChallengeList(offer, words, actions));
    }
    getChildren().add(sandbox(actions));
    if (!offer.recent().isEmpty()) {
      getChildren().add(new RecentList(offer.recent(), words, actions));
    }
  }

  /// Questions that come again; who has none sees nothing of it.
  private Optional<VBox> review(Offer.Reviews reviews, StartActions actions) {
    if (reviews.due() == 0 && reviews.next().isEmpty()) {
      return Optional.empty();
    }
    VBox card = new VBox(4);
    card.setId("review-card");
    card.getStyleClass().add("ph-card");
    card.setPadding(new Insets(16));
    if (reviews.due() > 0) {
      Button go = button("review", "review.go", Feather.ARROW_RIGHT);
      go.setContentDisplay(ContentDisplay.RIGHT);
      go.getStyleClass().add("accent");
      go.setOnAction(_ -> actions.review());
      go.setAccessibleText(words.say("review.spoken", reviews.due()));
      VBox.setMargin(go, new Insets(8, 0, 0, 0));
      card.getChildren().setAll(head("review", reviews.due()), small("review.what"), go);
    } else {
      int days = reviews.next().orElse(1);
      card.getChildren().setAll(head("review.rest"), small("review.next", days));
    }
    return Optional.of(card);
  }

  private VBox sandbox(StartActions actions) {
    Button empty = button("sandbox-stage", "sandbox.stage", Feather.LAYOUT);
    empty.setOnAction(_ -> actions.openSandbox());
    Button matrix = button("sandbox-matrix", "sandbox.matrix", Feather.GRID);
    matrix.setOnAction(_ -> actions.openMatrix());
    Button file = button("open-file", "sandbox.file", Feather.FOLDER);
    file.setOnAction(_ -> actions.openFile());
    FlowPane both = new FlowPane(8, 8, empty, matrix, file);
    VBox.setMargin(both, new Insets(8, 0, 0, 0));
    VBox card = new VBox(4, head("sandbox"), small("sandbox.what"), both);
    card.getStyleClass().addAll("ph-card");
    card.setPadding(new Insets(16));
    return card;
  }

  private Label head(String key, Object... values) {
    Label head = new Label(words.say(key, values));
    head.getStyleClass().add("ph-head");
    head.setWrapText(true);
    return head;
  }

  private Label small(String key, Object... values) {
    Label label = new Label(words.say(key, values));
    label.getStyleClass().add("ph-small");
    label.setWrapText(true);
    return label;
  }

  private Button button(String id, String key, Feather icon) {
    Button button = new Button(words.say(key), new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
