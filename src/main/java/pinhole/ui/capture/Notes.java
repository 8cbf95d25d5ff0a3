package pinhole.ui.capture;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// What one has to know before one believes a report.
final class Notes {
  private Notes() {}

  /// Something about the file.
  static Node gold(String note, int index) {
    FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add(Token.HOLE.text());
    return note("capture-note-" + index, "hole", icon, note);
  }

  /// The session cannot be read.
  static Node sealed(Words words, int session) {
    Node lock = new Glyph(GlyphKind.TLS, Token.SEALED);
    return note("capture-sealed", "sealed", lock, words.of("sealed", session));
  }

  private static Node note(String id, String look, Node sign, String said) {
    StackPane box = new StackPane(sign);
    box.setMinSize(18, 18);
    box.setMaxSize(18, 18);
    TextFlow flow = Prose.note(said);
    HBox.setHgrow(flow, Priority.ALWAYS);
    HBox row = new HBox(10, box, flow);
    row.setId(id);
    row.setPadding(new Insets(10, 14, 10, 14));
    row.getStyleClass().addAll("ph-note", look);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }
}
