package pinhole.ui.capture;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// A card in place of a report: what is the matter, and what one can do.
final class NoticePane extends StackPane {
  private static final double WIDTH = 500;

  private final VBox said;

  /// @param id of the pane
  /// @param look of its sign
  /// @param title what is the matter
  /// @param sentence more about it
  /// @param buttons what one can do
  NoticePane(String id, Look look, String title, String sentence, List<Button> buttons) {
    setId(id);
    StackPane sign = new StackPane(icon(look));
    sign.setMinSize(44, 44);
    sign.setMaxSize(44, 44);
    sign.getStyleClass().addAll("ph-notice-sign", look == Look.WRONG ? "drop" : "accent");
    Label head = Plain.label(title, "ph-head");
    head.setId(id + "-title");
    head.setFocusTraversable(true);
    head.getStyleClass().add("ph-focusable");
    head.setAccessibleText(title + ". " + sentence);
    FlowPane row = new FlowPane(8, 8);
    row.getChildren().setAll(buttons);
    row.setAlignment(Pos.CENTER_LEFT);
    said = new VBox(6, head, Plain.label(sentence, "ph-small"), row);
    VBox.setMargin(row, new Insets(10, 0, 0, 0));
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox card = new HBox(16, sign, said);
    card.getStyleClass().add("ph-panel");
    card.setPadding(new Insets(24));
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    setPadding(new Insets(24));
    getChildren().setAll(card);
  }

  /// What kind of notice it is.
  enum Look {
    /// Nothing was found.
    NOTHING,
    /// Something is wrong.
    WRONG
  }

  private static FontIcon icon(Look look) {
    FontIcon icon = new FontIcon(look == Look.WRONG ? Feather.ALERT_CIRCLE : Feather.SEARCH);
    icon.getStyleClass()
        .addAll("ph-icon-18", (look == Look.WRONG ? Token.DROP : Token.ACCENT).text());
    return icon;
  }

  /// Puts something below the buttons.
  void below(Node node) {
    said.getChildren().add(node);
  }

  /// A button of such a card.
  static Button button(String id, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
