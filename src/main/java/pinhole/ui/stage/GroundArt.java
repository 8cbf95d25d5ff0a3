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

/// The ground of the stage: the Internet with its dots, and the names of the three zones.
final class GroundArt {
  private final NetZone internet = Layer.ZONES.of(new NetZone(440, 380));
  private final Group names = Layer.ZONES.of(new Group());
  private final FontIcon globe = FontIcon.of(Feather.GLOBE, 15);
  private final Text net;
  private final Text client;
  private final Text server;
  private final Text clientNet = Lettering.of("", Face.MONO, 12, Token.INK_3);
  private final Text serverNet = Lettering.of("", Face.MONO, 12, Token.INK_3);

  GroundArt(StageWords words) {
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
    double middle = g.width() / 2;
    globe.setX(middle - 40);
    globe.setY(g.nameY() - 8);
    Lettering.start(net, middle - 20, g.nameY());
    Lettering.start(client, g.margin(), 16);
    Lettering.start(clientNet, g.margin(), 35);
    Lettering.end(server, g.width() - g.margin(), 16);
    Lettering.end(serverNet, g.width() - g.margin(), 35);
    for (Text text : List.of(client, clientNet, server, serverNet)) {
      text.setVisible(!g.compact());
    }
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
