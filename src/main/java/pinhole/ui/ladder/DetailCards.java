package pinhole.ui.ladder;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pinhole.engine.firewall.Decision;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.ladder.Crossing;
import pinhole.ladder.Details;
import pinhole.ladder.Message;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// The cards of the detail panel: the five values, what is on the wire, and the walls on the way.
final class DetailCards {
  private static final double SIZE = 13;
  private static final List<String> NAMES =
      List.of(
          "protocol",
          "source",
          "source-port",
          "destination",
          "destination-port",
          "about",
          "flags",
          "sequence",
          "acknowledges",
          "payload");

  private final Speech speech;
  private final Words words;
  private final Sentences sentences;

  DetailCards(Speech speech, Sentences sentences) {
    this.speech = speech;
    this.words = speech.words();
    this.sentences = sentences;
  }

  Label heading(String key) {
    Label heading = new Label(words.say(key));
    heading.getStyleClass().addAll("ph-label", "ph-semibold", "ph-ladder-heading");
    return heading;
  }

  /// The five values of a segment as its sender wrote them.
  Node tuple(Message message) {
    FiveTuple tuple = message.segment().tuple();
    GridPane card = card("ladder-detail-tuple");
    line(card, "protocol", tuple.protocol().name());
    line(card, "source", tuple.source().address().toString());
    if (!(message.segment().payload() instanceof Payload.IcmpError)) {
      line(card, "source-port", Integer.toString(tuple.source().port()));
    }
    line(card, "destination", tuple.destination().address().toString());
    if (message.segment().payload() instanceof Payload.IcmpError(var _, FiveTuple about, long _)) {
      line(card, "about", about.toString());
    } else {
      line(card, "destination-port", Integer.toString(tuple.destination().port()));
    }
    return card;
  }

  /// Flags, numbers and payload.
  Node wire(Details details) {
    Segment segment = details.message().segment();
    GridPane card = card("ladder-detail-wire");
    String flags = segment.flags().toString();
    if (!flags.isEmpty()) {
      line(card, "flags", flags);
      String sequence =
          details
              .sequence()
              .map(n -> words.say("relative", Long.toString(n)))
              .orElseGet(() -> Long.toString(segment.seq()));
      line(card, "sequence", sequence);
    }
    details
        .acknowledgment()
        .ifPresent(n -> line(card, "acknowledges", words.say("relative", Long.toString(n))));
    int bytes = segment.payload().length();
    String payload =
        bytes == 0
            ? words.say("payload.none")
            : words.say("payload.bytes", Integer.toString(bytes));
    line(card, "payload", payload);
    return card;
  }

  /// What every wall decided, and how it ended.
  Node way(Message message) {
    VBox way = new VBox();
    way.setId("ladder-detail-way");
    way.getStyleClass().add("ph-ladder-way");
    for (Crossing crossing : message.crossings()) {
      String wall = speech.explainer().deviceTitle(crossing.wall());
      way.getChildren().add(stop(badge(crossing), wall, decided(crossing), crossing.at()));
      crossing
          .alg()
          .ifPresent(note ->
              way.getChildren()
                  .add(under(words.say("spoken.alg", note.kind(), Integer.toString(note.port())))));
      crossing.nat().ifPresent(nat -> way.getChildren().add(under(sentences.nat(nat))));
    }
    end(message, way);
    return way;
  }

  private void end(Message message, VBox way) {
    String host = speech.explainer().deviceTitle(message.to());
    switch (message.fate()) {
      case ARRIVED ->
          way.getChildren().add(stop(Draw.known(0, 0), host, words.say("arrives"), message.ends()));
      case NOBODY_LISTENS ->
          way.getChildren()
              .add(
                  stop(
                      new Badge(BadgeKind.NOBODY, .8),
                      host,
                      words.say("nobody-listens"),
                      message.ends()));
      case UNDER_WAY -> way.getChildren().add(under(words.say("spoken.fate", message.fate())));
      case STOPPED -> {}
    }
  }

  private String decided(Crossing crossing) {
    String what =
        switch (crossing.mark()) {
          case KNOWN, PASSED, PINHOLE -> speech.decider(crossing);
          case ROUTED, AROUND, NOBODY_THERE, DROPPED, REJECTED -> speech.mark(crossing);
        };
    return crossing
        .decision()
        .map(Decision::direction)
        .map(way -> words.say("way.decided", what, words.say("way", way)))
        .orElse(what);
  }

  private Node badge(Crossing crossing) {
    return switch (crossing.mark()) {
      case KNOWN -> Draw.known(0, 0);
      case ROUTED, AROUND -> Draw.edge(Draw.dot(0, 0, 4.5, Token.PANEL), Token.BRICK_EDGE, 1.5);
      case PASSED -> new Badge(BadgeKind.PASS, .8);
      case PINHOLE -> new Badge(BadgeKind.HOLE, .8);
      case DROPPED -> new Badge(BadgeKind.DROP, .8);
      case REJECTED -> new Badge(BadgeKind.REJECT, .8);
      case NOBODY_THERE -> new Badge(BadgeKind.NOBODY, .8);
    };
  }

  private Node stop(Node sign, String where, String what, SimTime at) {
    StackPane box = new StackPane(sign);
    box.setMinSize(22, 22);
    box.setMaxSize(22, 22);
    Label name = new Label(where);
    name.getStyleClass().addAll("ph-small", "ph-semibold", "ph-ladder-ink");
    name.setWrapText(true);
    Label said = new Label(what);
    said.getStyleClass().addAll("ph-small", "ph-ladder-lead");
    said.setWrapText(true);
    FlowPane text = new FlowPane(5, 0, name, said);
    text.setPrefWrapLength(200);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label time = new Label(Speech.clock(at));
    time.getStyleClass().addAll("ph-mono-table", "ph-ladder-time");
    time.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, box, text, time);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Node under(String sentence) {
    Label label = new Label(sentence);
    label.getStyleClass().addAll("ph-label", "ph-ladder-lead", "ph-ladder-under");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// The values of all cards stand in one column, beside the longest name.
  private double names() {
    return NAMES.stream()
        .mapToDouble(key -> Lettering.width(words.say(key), Face.SANS, SIZE))
        .map(Math::ceil)
        .max()
        .orElse(0);
  }

  private GridPane card(String id) {
    GridPane card = new GridPane(10, 10);
    card.setId(id);
    card.getStyleClass().addAll("ph-card", "ph-ladder-card");
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(names());
    name.setPrefWidth(names());
    ColumnConstraints value = new ColumnConstraints();
    value.setHgrow(Priority.ALWAYS);
    card.getColumnConstraints().setAll(List.of(name, value));
    return card;
  }

  private void line(GridPane card, String key, String value) {
    Label name = new Label(words.say(key));
    name.getStyleClass().addAll("ph-small", "ph-ladder-lead");
    Label said = new Label(value);
    said.getStyleClass().add("ph-mono");
    said.setMaxWidth(Double.MAX_VALUE); // not cut by rounding
    said.setWrapText(true);
    card.addRow(card.getRowCount(), name, said);
  }
}
