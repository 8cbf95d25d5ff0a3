package pinhole.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Logo;
import pinhole.ui.kit.Token;

/// A sheet of the gallery: a bar on top and cards placed by hand.
abstract class GallerySheet extends Pane {
  GallerySheet(String title) {
    Region bar = new Region();
    bar.getStyleClass().add("ph-bar");
    bar.resizeRelocate(0, 0, 1440, 52);
    bar.setManaged(false);
    getChildren().add(bar);
    put(new Logo(26), 29, 26);
    start(Lettering.of("Pinhole", Face.SANS_BOLD, 15, Token.INK), 51, 26);
    start(Lettering.of(title, Face.SANS_SEMIBOLD, 14, Token.INK), 135, 26);
  }

  final void card(double x, double y, double w, double h, String title, String note) {
    Region card = new Region();
    card.getStyleClass().add("ph-card");
    card.setManaged(false);
    card.resizeRelocate(x, y, w, h);
    getChildren().add(card);
    var head = Lettering.of(title, Face.SANS_BOLD, 13.5, Token.INK);
    start(head, x + 17, y + 20);
    small(note, x + 25 + Lettering.width(head), y + 20);
  }

  final void put(Node node, double x, double y) {
    node.relocate(0, 0);
    node.setLayoutX(x);
    node.setLayoutY(y);
    getChildren().add(node);
  }

  final void start(Text text, double x, double y) {
    getChildren().add(Lettering.start(text, x, y));
  }

  final void small(String words, double x, double y) {
    start(Lettering.of(words, Face.SANS, 13, Token.INK_2), x, y);
  }

  final void name(String title, String line, double x, double y) {
    start(Lettering.of(title, Face.SANS_SEMIBOLD, 13, Token.INK), x, y);
    small(line, x, y + 17);
  }

  final void below(String title, String line, double x, double y) {
    getChildren()
        .add(Lettering.middle(Lettering.of(title, Face.SANS_SEMIBOLD, 13, Token.INK), x, y));
    getChildren().add(Lettering.middle(Lettering.of(line, Face.SANS, 13, Token.INK_2), x, y + 19));
  }

  final Label label(String words, String... classes) {
    Label label = new Label(words);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
