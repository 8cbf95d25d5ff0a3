package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// The names over the lines of the ladder.
final class LadderHead extends Pane {
  private static final double EDGE = 8;

  private final Speech speech;
  private final Words words;
  private Optional<Drawn> drawn = Optional.empty();

  /// What was drawn.
  private record Drawn(Scenario scenario, boolean blind, Grid grid) {}

  LadderHead(Speech speech) {
    this.speech = speech;
    this.words = speech.words();
    setId("ladder-head");
    getStyleClass().addAll("ph-bar", "ph-ladder-head");
  }

  static double height(boolean compact) {
    return compact ? 52 : 60;
  }

  /// Draws the names, if anything about them changed.
  ///
  /// @param blind whether TLS hides the control connection from ALGs
  void draw(Scenario scenario, boolean blind, Grid grid) {
    Optional<Drawn> wanted = Optional.of(new Drawn(scenario, blind, grid));
    if (!drawn.equals(wanted)) {
      drawn = wanted;
      drawAnew(scenario, blind, grid);
    }
  }

  private void drawAnew(Scenario scenario, boolean blind, Grid grid) {
    double first = height(grid.compact()) / 2 - 10;
    double second = first + 20;
    List<Node> nodes = new ArrayList<>();
    Text time = Lettering.of(words.say("time"), Face.SANS, 12, Token.INK_3);
    nodes.add(Lettering.start(time, grid.time(), second));
    name(nodes, grid, DeviceId.CLIENT, first);
    address(nodes, grid, DeviceId.CLIENT, scenario.lab().client().toString(), second);
    wall(nodes, grid, DeviceId.CLIENT_FIREWALL, scenario, blind, first);
    internet(nodes, grid, first);
    wall(nodes, grid, DeviceId.SERVER_FIREWALL, scenario, blind, first);
    name(nodes, grid, DeviceId.SERVER, first);
    address(nodes, grid, DeviceId.SERVER, scenario.serverAddress().toString(), second);
    getChildren().setAll(nodes);
  }

  private void internet(List<Node> nodes, Grid grid, double y) {
    Text name = Lettering.of(words.say("internet"), Face.SANS, 13, Token.INK_2);
    double wide = Lettering.width(name) + 20;
    double left = grid.middle(DeviceId.CLIENT, DeviceId.SERVER) - wide / 2;
    double room = grid.room(DeviceId.CLIENT, DeviceId.SERVER);
    if (room < 220) {
      return; // the names of the walls need the room
    }
    FontIcon icon = new FontIcon(Feather.GLOBE);
    icon.getStyleClass().addAll("ph-icon-14", Token.INK_2.text());
    icon.setX(left);
    icon.setY(y + 5);
    nodes.add(icon);
    nodes.add(Lettering.start(name, left + 20, y));
  }

  private void address(List<Node> nodes, Grid grid, DeviceId host, String address, double y) {
    Text text = Lettering.of(address, Face.MONO, 12, Token.INK_2);
    nodes.add(centred(text, grid, host, y));
  }

  private void name(List<Node> nodes, Grid grid, DeviceId device, double y) {
    String title = speech.explainer().deviceTitle(device);
    nodes.add(centred(Lettering.of(title, Face.SANS_SEMIBOLD, 13, Token.INK), grid, device, y));
  }

  private void wall(
      List<Node> nodes, Grid grid, DeviceId wall, Scenario scenario, boolean blind, double y) {
    name(nodes, grid, wall, y);
    FirewallSetup setup = scenario.firewall(wall);
    String state = words.say(setup.alg() ? (blind ? "alg.blind" : "alg.on") : "alg.off");
    if (!(setup.nat() instanceof Nat.None)) {
      state = words.say("nat.on", state);
    }
    if (!setup.enabled()) {
      state = words.say("routes", state);
    }
    Token ink = Token.INK_2;
    if (setup.alg()) {
      ink = blind ? Token.SEALED : Token.HOLE;
    }
    nodes.add(centred(Lettering.of(state, Face.SANS, 12, ink), grid, wall, y + 20));
  }

  /// Over the device's line, but not beyond the edge.
  private static Text centred(Text text, Grid grid, DeviceId device, double y) {
    double half = Lettering.width(text) / 2;
    double most = grid.width() + EDGE - half;
    return Lettering.middle(text, Math.min(grid.x(device), most), y);
  }
}
