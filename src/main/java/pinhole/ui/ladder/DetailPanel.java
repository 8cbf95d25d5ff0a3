package pinhole.ui.ladder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import pinhole.engine.sim.Recording;
import pinhole.explain.Ports;
import pinhole.ladder.Details;
import pinhole.ladder.Message;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.FactText;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.kit.Token;

/// What there is to say about one segment, beside the ladder.
final class DetailPanel extends ScrollBox {
  private static final double PADDING = 20;
  private static final double SIZE = 13;

  private final Speech speech;
  private final Words words;
  private final DetailCards cards;
  private final DetailButtons buttons;
  private final Legend legend;
  private final VBox content = new VBox();
  private Optional<Details> told = Optional.empty();

  DetailPanel(Speech speech, Sentences sentences, DetailButtons buttons) {
    this.speech = speech;
    this.words = speech.words();
    this.buttons = buttons;
    cards = new DetailCards(speech, sentences);
    legend = new Legend(words);
    setId("ladder-details");
    getStyleClass().addAll("ph-bar-right", "ph-ladder-details");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    content.setPadding(new Insets(16, PADDING, 16, PADDING));
    setContent(content);
    setAccessibleText(words.say("detail"));
  }

  /// Whether it tells anything yet.
  boolean told() {
    return !content.getChildren().isEmpty();
  }

  /// Tells about a message, or that there is nothing to tell.
  void show(Optional<Details> details, Recording recording) {
    buttons.show(details);
    content.getChildren().setAll(details.map(d -> about(d, recording)).orElseGet(this::nothing));
    content.getChildren().add(legend);
    if (!details.equals(told)) {
      Calm.appear(content);
      told = details;
    }
  }

  private List<Node> nothing() {
    Label label = new Label(words.say("detail.none"));
    label.setWrapText(true);
    label.setId("ladder-detail-none");
    label.getStyleClass().addAll("ph-small", "ph-ladder-lead");
    return List.of(label);
  }

  private List<Node> about(Details details, Recording recording) {
    Message message = details.message();
    Label title = new Label(speech.title(message));
    title.setId("ladder-detail-title");
    title.getStyleClass().add("ph-head");
    title.setWrapText(true);
    Label time = new Label(speech.explainer().time(message.at()));
    time.getStyleClass().addAll("ph-mono", "ph-ladder-time");
    time.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = Plain.spring();
    HBox head = new HBox(8, title, gap, time);
    TextFlow lead = new TextFlow();
    lead.setId("ladder-detail-lead");
    lead.setMinHeight(Region.USE_PREF_SIZE);
    String says = lead(details, recording);
    Set<Integer> ports = Ports.of(message.segment());
    lead.getChildren().setAll(FactText.of(says, ports, Face.SANS, SIZE, Token.INK_2));
    return List.of(
        head,
        lead,
        cards.tuple(message),
        cards.heading("wire"),
        cards.wire(details),
        cards.heading("way"),
        cards.way(message),
        buttons);
  }

  private String lead(Details details, Recording recording) {
    return details
        .moment()
        .map(moment -> speech.explainer().caption(recording, moment).sentence())
        .orElseGet(() -> speech.explainer().segment(details.message().segment()));
  }
}
