package pinhole.ui.export;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.kit.Token;

/// Shows what a file would hold, and above it what it cannot say.
final class Preview extends StackPane {
  private static final double EDGE = 16;
  private static final String CODE = "ph-code"; // the same in every language
  private static final List<String> REMARKS = List.of("#", "!", "rem "); // shells, ASA, Windows

  private final Words words;
  private final ScrollBox scroll = new ScrollBox();

  Preview(Words words) {
    this.words = words;
    setMinSize(0, 0);
    scroll.setId("export-preview");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleRole(AccessibleRole.TEXT);
    scroll.getStyleClass().addAll("edge-to-edge", "ph-export-scroll", "ph-own-arrows");
  }

  /// Shows text as it will be in the file.
  ///
  /// @param spoken what it is, for a screen reader
  void text(String text, List<String> notes, String spoken) {
    TextFlow flow = new TextFlow();
    text.lines().forEach(line -> flow.getChildren().add(line(line)));
    flow.setId("export-text");
    flow.getStyleClass().add(CODE);
    scrolled(flow, notes, spoken + "\n" + text);
    scroll.getStyleClass().add(CODE);
  }

  private static Text line(String line) {
    String code = line.stripLeading();
    boolean remark = REMARKS.stream().anyMatch(code::startsWith);
    return Plain.text(line + "\n", "ph-mono", remark ? Token.INK_3.text() : Token.INK.text());
  }

  /// Shows a drawing; it is as wide as there is room.
  void drawing(WideDrawing drawing, List<String> notes) {
    scrolled(drawing, notes, words.say("preview.drawing") + "\n" + drawing.said());
  }

  private void scrolled(Node content, List<String> notes, String spoken) {
    VBox all = new VBox(12);
    notes.forEach(note -> all.getChildren().add(note(note)));
    all.getChildren().add(content);
    all.setPadding(new Insets(EDGE));
    scroll.setContent(all);
    scroll.getStyleClass().remove(CODE);
    scroll.setVvalue(0);
    scroll.setAccessibleText(spoken);
    scroll.setAccessibleHelp(String.join(" ", notes));
    getChildren().setAll(scroll);
  }

  private static HBox note(String sentence) {
    FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
    sign.getStyleClass().add(Token.HOLE.text());
    Label said = Plain.label(sentence, "ph-small", Token.INK.text());
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMinWidth(0);
    HBox note = new HBox(10, sign, said);
    note.getStyleClass().addAll("ph-note", "hole");
    note.setAlignment(Pos.TOP_LEFT);
    return note;
  }

  /// Shows a picture, whole.
  void picture(Image picture) {
    WholePicture whole = new WholePicture(picture);
    whole.setId("export-picture");
    whole.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    whole.setAccessibleText(words.say("preview.picture"));
    StackPane.setMargin(whole, new Insets(EDGE));
    getChildren().setAll(whole);
  }
}
