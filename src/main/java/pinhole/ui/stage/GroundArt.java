package pinhole.ui.stage;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.NetZone;
import pinhole.ui.kit.Token;

/// The ground of the stage: the Internet with its dots, and the names of the three zones. Where the
/// walls are so close that there is no room between their names, the Internet has its globe only.
final class GroundArt {
  private static final double GLOBE = 15;
  private static final double BESIDE = 20; // from the globe's left edge to the name
  private static final double APART = 12;

  private final StageWords words;
  private final NetZone internet = Layer.ZONES.of(new NetZone(440, 380));
  private final Group names = Layer.ZONES.of(new Group());
  private final FontIcon globe = FontIcon.of(Feather.GLOBE, 15);
  private final Text net;
  private final Text client;
  private final Text server;
  private final Text clientNet = Lettering.of("", Face.MONO, 12, Token.INK_3);
  private final Text serverNet = Lettering.of("", Face.MONO, 12, Token.INK_3);

  GroundArt(StageWords words) {
    this.words = words;
    globe.getStyleClass().addAll("ph-icon-14", Token.INK_3.text());
    globe.setTextOrigin(VPos.TOP);
    net = Lettering.of(words.of("zone.internet"), Face.SANS_MEDIUM, 13, Token.INK_2);
    client = Lettering.of(words.of("zone.client"), Face.SANS_MEDIUM, 13, Token.INK_2);
    server = Lettering.of(words.of("zone.server"), Face.SANS_MEDIUM, 13, Token.INK_2);
    names.getChildren().addAll(globe, net, client, server, clientNet, serverNet);
    names.setMouseTransparent(true);
  }

  List<Node> nodes() {
    return List.of(internet, names);
  }

  void place(StageGeometry g) {
    double left = g.wallCentre(DeviceId.CLIENT_FIREWALL);
    internet.setLayoutX(left);
    internet.size(g.wallCentre(DeviceId.SERVER_FIREWALL) - left, g.height());
    place(g.width() / 2, g.nameY(), room(g));
    Lettering.start(client, g.margin(), 16);
    Lettering.start(clientNet, g.margin(), 35);
    Lettering.end(server, g.width() - g.margin(), 16);
    Lettering.end(serverNet, g.width() - g.margin(), 35);
    for (Text text : List.of(client, clientNet, server, serverNet)) {
      text.setVisible(!g.compact());
    }
  }

  /// Puts the globe and the name in the middle.
  private void place(double middle, double y, double room) {
    double whole = BESIDE + Lettering.width(net);
    net.setVisible(whole <= room);
    globe.setVisible(GLOBE <= room);
    double left = middle - (net.isVisible() ? Math.max(2 * BESIDE, whole / 2) : GLOBE / 2);
    globe.setX(left);
    globe.setY(y - 6.5);
    Lettering.start(net, left + BESIDE, y);
  }

  /// How much room there is between the names of the walls.
  private double room(StageGeometry g) {
    double names = name(DeviceId.CLIENT_FIREWALL) + name(DeviceId.SERVER_FIREWALL);
    double walls = g.wallCentre(DeviceId.SERVER_FIREWALL) - g.wallCentre(DeviceId.CLIENT_FIREWALL);
    return walls - names / 2 - 2 * APART;
  }

  private double name(DeviceId wall) {
    return Lettering.width(words.device(wall), Face.SANS_SEMIBOLD, 13);
  }

  void show(Scenario scenario) {
    clientNet.setText(scenario.lab().clientNetwork().toString());
    serverNet.setText(network(scenario.serverAddress()));
  }

  /// The usual block around an address: its first 24 or 64 bits.
  private static String network(Address address) {
    if (address.version() == IpVersion.V4) {
      Address base = Address.v4(address.octet(0), address.octet(1), address.octet(2), 0);
      return new Prefix(base, 24).toString();
    }
    return new Prefix(new Address(IpVersion.V6, address.high(), 0), 64).toString();
  }
}
