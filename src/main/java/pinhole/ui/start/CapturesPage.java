package pinhole.ui.start;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// Where a capture of a real transfer is opened: what can be learned from it, and how one is made.
public final class CapturesPage extends Page {
  private static final double ZONE = 240;
  private static final double LEAST = 310;

  private final Words words;

  /// The page of captures.
  ///
  /// @param actions what the application does
  public CapturesPage(StartActions actions) {
    this(actions, new Words());
  }

  private CapturesPage(StartActions actions, Words words) {
    super("captures-page", words.say("captures.title"), words.say("captures.lead"));
    this.words = words;
    DropCard zone = DropCard.capture(words, actions);
    zone.setMinHeight(ZONE);
    Label safe = Plain.label(words.say("captures.private"), "ph-small");
    safe.setId("captures-private");
    safe.setGraphic(icon(Feather.LOCK, Token.INK_2));
    safe.setGraphicTextGap(8);
    VBox.setMargin(safe, new Insets(12, 0, 0, 0));
    zone.getChildren().add(safe);
    List<VBox> told =
        List.of(
            told("why", Feather.HELP_CIRCLE),
            told("where", Feather.MAP_PIN),
            told("proof", Feather.LIST),
            told("again", Feather.PLAY));
    put(zone);
    put(new VBox(10, new GroupHead(words.say("captures.told")), new FlowGrid(told, LEAST)));
    beside(make());
  }

  private VBox told(String key, Feather sign) {
    Label head = Plain.label(words.say("captures." + key), "ph-body", "ph-semibold");
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox row = new HBox(10, icon(sign, Token.ACCENT), head);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(4, row, Plain.label(words.say("captures." + key + ".what"), "ph-small"));
    card.getStyleClass().add("ph-card");
    card.setPadding(new Insets(14, 16, 14, 16));
    return card;
  }

  /// How a capture is made.
  private VBox make() {
    Label command = Plain.label(words.say("captures.command"), "ph-mono-table");
    command.getStyleClass().addAll("ph-inset", "ph-start-command");
    command.setMaxWidth(Double.MAX_VALUE);
    VBox.setMargin(command, new Insets(4, 0, 4, 0));
    VBox card =
        new VBox(
            6,
            Plain.label(words.say("captures.make"), "ph-head"),
            Plain.label(words.say("captures.make.where"), "ph-small"),
            command,
            Plain.label(words.say("captures.make.how"), "ph-small"));
    card.setId("captures-make");
    card.getStyleClass().add("ph-card");
    card.setPadding(new Insets(16));
    return card;
  }

  private static FontIcon icon(Feather sign, Token token) {
    FontIcon icon = new FontIcon(sign);
    icon.getStyleClass().addAll("ph-icon-14", token.text());
    return icon;
  }
}
