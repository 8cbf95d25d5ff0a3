package pinhole.ui.stage;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import pinhole.engine.sim.DeviceId;
import pinhole.ui.kit.Chip;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.ScenarioEdits;
import pinhole.ui.stage.model.WallView;
import pinhole.ui.stage.model.WallView.AlgSwitch;

/// The head of a wall: its name, and the switches of its ALG and its NAT.
final class WallHead {
  private static final double GAP = 4;
  private static final double CHIP = 24;

  private final DeviceId id;
  private final StageWords words;
  private final Text name;
  private final Chip alg;
  private final Chip nat;
  private final HBox chips;
  private Optional<StageGeometry> geometry = Optional.empty();
  private String says = "";
  private Optional<Place> placed = Optional.empty();

  /// For what the chips have their place: without a scene they have no style, so no width.
  private record Place(StageGeometry geometry, String says, boolean styled) {}

  WallHead(DeviceId id, StageWords words, ScenarioEdits edits) {
    this.id = id;
    this.words = words;
    name = Layer.SIGNS.of(Lettering.of(words.device(id), Face.SANS_SEMIBOLD, 13, Token.INK));
    alg = new Chip(Chip.Kind.ALG, words.of("alg.off"));
    alg.setId(StageIds.of("alg", id));
    alg.setOnAction(_ -> edits.toggleAlg(id));
    nat = new Chip(Chip.Kind.NAT, words.of("nat.off"));
    nat.setId(StageIds.of("nat", id));
    nat.setOnAction(_ -> edits.toggleNat(id));
    chips = Layer.SIGNS.of(new HBox(GAP, alg, nat));
    chips.setAlignment(Pos.CENTER);
    chips.setManaged(false);
    chips.setPickOnBounds(false);
  }

  List<Node> nodes() {
    return List.of(name, chips);
  }

  void place(StageGeometry g) {
    geometry = Optional.of(g);
    Place wanted = new Place(g, says, chips.getScene() != null);
    if (wanted.styled() && placed.filter(wanted::equals).isPresent()) {
      return; // a change of the scenario places everything again
    }
    placed = Optional.of(wanted);
    double x = g.wallCentre(id);
    Lettering.middle(name, x, g.nameY());
    alg.compact(g.compact());
    nat.compact(g.compact());
    chips.setVisible(!g.flat());
    chips.applyCss();
    double width = chips.prefWidth(-1);
    chips.resizeRelocate(Math.rint(x - width / 2), g.chipY() - CHIP / 2, width, CHIP);
  }

  void show(WallView wall) {
    Chip.State state =
        switch (wall.alg()) {
          case OFF, ABSENT -> Chip.State.OFF;
          case ON -> Chip.State.ON;
          case BLIND -> Chip.State.BLIND;
        };
    switchTo(alg, state, words.of("alg", wall.alg()));
    alg.setDisable(wall.alg() == AlgSwitch.ABSENT);
    boolean translates = wall.nat();
    switchTo(
        nat,
        translates ? Chip.State.ON : Chip.State.OFF,
        words.of(translates ? "nat.on" : "nat.off"));
    if (!says.equals(alg.getText() + nat.getText())) {
      says = alg.getText() + nat.getText();
      geometry.ifPresent(this::place); // other words need other room
    }
  }

  private void switchTo(Chip chip, Chip.State state, String says) {
    if (chip.state() != state || !says.equals(chip.getText())) {
      chip.show(state, says);
    }
    chip.setAccessibleText(words.of("alg.spoken", words.device(id), says));
  }
}
