package pinhole.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import pinhole.ui.kit.Badge;
import pinhole.whatif.CellResult;
import pinhole.whatif.Matrix;

/// What the badges say, and how many simulations took how long.
final class Legend extends HBox {
  private final Words words;
  private final FlowPane signs = new FlowPane(20, 6);
  private final Label count = new Label();

  Legend(Words words) {
    super(16);
    this.words = words;
    setId("matrix-legend");
    setAlignment(Pos.CENTER_LEFT);
    signs.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(signs, Priority.ALWAYS);
    count.setId("matrix-count");
    count.getStyleClass().add("ph-label");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(signs, count);
    show(Optional.empty());
  }

  /// The four usual signs, and the others that occur.
  void show(Optional<Matrix> matrix) {
    List<CellResult.Kind> there =
        matrix.stream().flatMap(m -> m.cells().stream()).map(c -> c.result().kind()).toList();
    signs
        .getChildren()
        .setAll(
            Stream.of(CellResult.Kind.values())
                .filter(kind -> kind != CellResult.Kind.PINHOLE)
                .filter(kind -> usual(kind) || there.contains(kind))
                .map(this::sign)
                .toList());
    count.setText(
        matrix
            .map(m -> words.say("count", m.cells().size(), Math.round(m.micros() / 1000.0)))
            .orElseGet(() -> words.say("computing")));
  }

  private static boolean usual(CellResult.Kind kind) {
    return switch (kind) {
      case RULE, DROPPED -> true;
      case PINHOLE, REJECTED, NOBODY, REFUSED, FAILED -> false;
    };
  }

  private HBox sign(CellResult.Kind kind) {
    Label label = new Label(words.say("legend." + kind));
    label.getStyleClass().add("ph-small");
    HBox sign = new HBox(8, new Badge(Look.badge(kind), .75), label);
    sign.setAlignment(Pos.CENTER_LEFT);
    return sign;
  }
}
