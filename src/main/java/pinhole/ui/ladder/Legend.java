package pinhole.ui.ladder;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// How to read the ladder.
final class Legend extends VBox {
  private static final double WIDTH = 34;

  private final Words words;

  Legend(Words words) {
    this.words = words;
    setId("ladder-legend");
    getStyleClass().add("ph-ladder-legend");
    Label heading = new Label(words.say("legend"));
    heading.getStyleClass().addAll("ph-label", "ph-semibold", "ph-ladder-heading");
    Line control = Draw.line(0, 0, WIDTH, 0, Token.WIRE, 1.75);
    Line data = Draw.line(0, 0, WIDTH, 0, Token.WIRE, 1.75);
    data.getStrokeDashArray().setAll(8.0, 5.0);
    getChildren()
        .setAll(
            heading,
            line(control, "legend.control"),
            line(data, "legend.data"),
            line(Draw.known(0, 0), "legend.known"),
            line(new Glyph(GlyphKind.NAT, Token.ACCENT, .8), "legend.nat"));
  }

  private Node line(Node sign, String key) {
    StackPane box = new StackPane(sign);
    box.setMinSize(WIDTH, 20);
    box.setMaxSize(WIDTH, 20);
    Label label = new Label(words.say(key));
    label.getStyleClass().addAll("ph-small", "ph-ladder-lead");
    label.setWrapText(true);
    HBox row = new HBox(10, box, label);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
