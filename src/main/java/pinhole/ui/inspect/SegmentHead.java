package pinhole.ui.inspect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.explain.Explainer;
import pinhole.explain.Ports;
import pinhole.ui.inspect.model.SegmentPage;
import pinhole.ui.inspect.model.Whereabouts;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.FactText;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.Token;
import pinhole.wire.PacketField;
import pinhole.wire.PacketWords;

/// What the segment is, where it is, where it is looked at, and what can be done with it.
final class SegmentHead extends VBox {
  private static final double SIZE = 13;

  private final Words words;
  private final PacketWords packets;
  private final Explainer explainer;
  private final Label title = new Label();
  private final Label time = new Label();
  private final TextFlow full = new TextFlow();
  private final Label now = new Label();
  private final Label changed = new Label();
  private final HBox sign = new HBox();
  private final Button previous;
  private final Button next;
  private final Button seek;
  private final Button follow;
  private final ChoiceBar<LinkId> places;

  /// What the buttons do.
  ///
  /// @param pick picks a segment
  /// @param seek shows the segment on the timeline
  /// @param follow follows the playhead again
  /// @param look looks at the segment on a link
  record Deeds(Consumer<Integer> pick, Runnable seek, Runnable follow, Consumer<LinkId> look) {}

  SegmentHead(Words words, PacketWords packets, Explainer explainer, Deeds deeds) {
    this.words = words;
    this.packets = packets;
    this.explainer = explainer;
    getStyleClass().add("ph-segment-head");
    setMinHeight(Region.USE_PREF_SIZE);
    title.setId("inspector-title");
    title.getStyleClass().add("ph-head");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    time.setId("inspector-time");
    time.getStyleClass().add("ph-mono");
    time.setMinWidth(Region.USE_PREF_SIZE);
    sign.setAlignment(Pos.CENTER);
    sign.setMinSize(20, 20);
    HBox first = new HBox(8, sign, title, time);
    full.setId("inspector-full");
    full.getStyleClass().add("ph-small");
    now.setId("inspector-now");
    changed.setId("inspector-changed");
    for (Label label : List.of(now, changed)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().add("ph-small");
    }
    now.getStyleClass().add("ph-now");
    changed.setGraphic(new FontIcon(Feather.EDIT_2));
    changed.getStyleClass().add("ph-changed");
    previous = icon("inspector-previous", Feather.CHEVRON_LEFT, "previous");
    next = icon("inspector-next", Feather.CHEVRON_RIGHT, "next");
    seek = button("inspector-seek", "seek", deeds.seek());
    follow = button("inspector-follow", "follow", deeds.follow());
    FlowPane buttons = new FlowPane(6, 6, new HBox(2, previous, next), seek, follow);
    buttons.setAlignment(Pos.CENTER_LEFT);
    places = new ChoiceBar<>(words.say("places"), deeds.look());
    places.getStyleClass().add("ph-places");
    places.setMaxWidth(Double.MAX_VALUE);
    for (LinkId link : LinkId.values()) {
      place(link);
    }
    Label lines = new Label("\n"); // room for two, so that what is below stays in its place
    lines.getStyleClass().add("ph-small");
    StackPane sentence = new StackPane(lines, full);
    sentence.setAlignment(Pos.TOP_LEFT);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(first, sentence, now, buttons, places, changed);
  }

  private Button icon(String id, Feather feather, String key) {
    Button button = new Button(null, new FontIcon(feather));
    button.setId(id);
    button.getStyleClass().addAll("ph-icon", "small");
    button.setAccessibleText(words.say(key));
    button.setTooltip(new Tooltip(words.say(key)));
    return button;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(words.say(key));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(words.say(key + ".tip")));
    button.setOnAction(_ -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void place(LinkId link) {
    String id = "inspector-link-" + link.name().toLowerCase(Locale.ROOT);
    ToggleButton button = places.add(id, link, words.of("link", link));
    button.setMinWidth(0);
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMaxHeight(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
  }

  /// Shows a segment.
  ///
  /// @param picked whether the user picked it
  /// @param pick picks another one
  void show(SegmentPage page, boolean picked, Consumer<Integer> pick) {
    Node glyph = new Glyph(Signs.of(page.segment().kind()), Token.INK);
    sign.getChildren().setAll(glyph);
    title.setText(title(page));
    time.setText(explainer.time(page.route().departs()));
    Set<Integer> ports = Ports.of(page.segment());
    String says = words.say("full", explainer.segment(page.segment()));
    full.getChildren().setAll(FactText.of(says, ports, Face.SANS, SIZE, Token.INK_2));
    wire(previous, page.previous(), pick);
    wire(next, page.next(), pick);
    follow.setVisible(picked);
    follow.setManaged(picked);
    places.show(page.leg().link());
    for (LinkId link : LinkId.values()) {
      boolean there = page.links().contains(link);
      ToggleButton button = places.button(link);
      button.setDisable(!there);
      String key = there ? "link.spoken" : "link.never";
      button.setAccessibleText(words.say(key, words.of("link", link)));
    }
    String names =
        page.rewritten().stream()
            .filter(f -> !byEveryRouter(f))
            .map(packets::name)
            .distinct()
            .collect(Collectors.joining(", "));
    changed.setVisible(!names.isEmpty());
    changed.setManaged(!names.isEmpty());
    changed.setText(words.say("changed", explainer.deviceTitle(page.sender()), names));
  }

  /// What changes on every hop is marked at its field; it is not worth a line.
  private static boolean byEveryRouter(PacketField field) {
    return switch (field.name()) {
      case TTL, HOP_LIMIT, HEADER_CHECKSUM -> true;
      default -> false;
    };
  }

  private static void wire(Button button, Optional<Integer> goal, Consumer<Integer> pick) {
    button.setDisable(goal.isEmpty());
    button.setOnAction(_ -> goal.ifPresent(pick));
  }

  private String title(SegmentPage page) {
    String lane = words.of("lane", page.lane());
    String label = label(page);
    DeviceId toward = page.leg().towardServer() ? DeviceId.SERVER : DeviceId.CLIENT;
    String goal = explainer.device(toward);
    return page.attempt() > 0
        ? words.say("title.try", lane, label, goal, Integer.toString(page.attempt()))
        : words.say("title", lane, label, goal);
  }

  /// A line is quoted in full below; here its first word tells it.
  private String label(SegmentPage page) {
    String label = explainer.segmentLabel(page.segment());
    String first = label.split(" ", 2)[0];
    return switch (page.segment().kind()) {
      case COMMAND -> words.say("command", first);
      case REPLY -> words.say("reply", first);
      case SYN, SYN_ACK, ACK, RST, FIN, DATA, TLS, ICMP -> label;
    };
  }

  /// Says where the segment is.
  void where(Whereabouts where) {
    now.setText(
        switch (where) {
          case Whereabouts.NotYet _ -> words.say("where.not-yet");
          case Whereabouts.On(LinkId link) -> words.of("where", link);
          case Whereabouts.At(var wall) -> words.say("where.at", explainer.device(wall));
          case Whereabouts.Over(var how, var device, var at) ->
              words.of("end", how, explainer.device(device), explainer.time(at));
        });
  }
}
