package pinhole.ui.whatif;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pinhole.engine.sim.Scenario;
import pinhole.ui.kit.Token;
import pinhole.whatif.Holes;
import pinhole.whatif.Matrix;

/// The head of a group of rows: which holes, and whether it is the same as an earlier group.
final class RowHead extends VBox {
  private final Holes holes;
  private final Words words;
  private final Label name = new Label();
  private final Label same = new Label();

  RowHead(Holes holes, Words words) {
    super(6);
    this.holes = holes;
    this.words = words;
    setId("holes-" + holes);
    setAlignment(Pos.CENTER_LEFT);
    boolean prose = holes == Holes.SOURCE_TWENTY;
    name.getStyleClass().addAll(prose ? "ph-small" : "ph-mono-strong", "matrix-holes");
    Token.INK.text(name);
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinHeight(USE_PREF_SIZE);
    same.setId("same-" + holes);
    same.getStyleClass().addAll("ph-chip", "accent");
    same.getStyleClass().add("matrix-same");
    same.setWrapText(true);
    same.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(name);
  }

  /// Shows it.
  ///
  /// @param matrix empty while it is being simulated
  void show(Scenario base, Optional<Matrix> matrix) {
    name.setText(words.holes(holes, base));
    Optional<Holes> earlier = matrix.flatMap(m -> m.sameAs(holes));
    earlier.ifPresent(e -> same.setText(words.say("same." + e, words.holes(e, base))));
    getChildren().setAll(name);
    if (earlier.isPresent()) {
      getChildren().add(same);
    }
  }
}
