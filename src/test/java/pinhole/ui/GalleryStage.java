package pinhole.ui;

import static javafx.geometry.HorizontalDirection.LEFT;
import static javafx.geometry.HorizontalDirection.RIGHT;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HorizontalDirection;
import org.kordamp.ikonli.feather.Feather;
import pinhole.ui.kit.AlgEye;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.BrickWall;
import pinhole.ui.kit.Capsule;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.CapsuleState;
import pinhole.ui.kit.EyeState;
import pinhole.ui.kit.FiveTupleTag;
import pinhole.ui.kit.FiveTupleTag.Cell;
import pinhole.ui.kit.HostBox;
import pinhole.ui.kit.LaneLine;
import pinhole.ui.kit.NetZone;
import pinhole.ui.kit.Perforation;
import pinhole.ui.kit.PinholeNode;
import pinhole.ui.kit.PortTab;
import pinhole.ui.kit.RetryClock;
import pinhole.ui.kit.Token;
import pinhole.ui.kit.Tunnel;
import pinhole.ui.kit.VerdictPill;
import pinhole.ui.kit.Viewfinder;

/// Sheet 1: host, tabs, lanes, eye, wall, pinholes, label and the four fates of a SYN.
final class GalleryStage extends GallerySheet {
  GalleryStage() {
    super("Component sheet 1, the stage");
    hosts();
    tabs();
    lanes();
    eyes();
    wall();
    pinholes();
    focus();
    fates();
  }

  private void hosts() {
    card(20, 68, 460, 259, "Host", "");
    HostBox host = new HostBox(RIGHT, Feather.MONITOR, "Client");
    host.address("10.1.1.10", java.util.List.of("outside: 198.51.100.1"));
    host.place(144, 196, 90, 148);
    host.rows(new HostBox.Row("Control", "established"), new HostBox.Row("Data", "listening"));
    put(host, 41, 115);
    tab(RIGHT, ":51734", PortTab.State.ESTABLISHED, 185, 205);
    tab(RIGHT, ":34311", PortTab.State.LISTENING, 185, 263);
    HostBox server = new HostBox(LEFT, Feather.SERVER, "Server");
    server.address("203.0.113.21", java.util.List.of());
    server.place(112, 196, 90, 148);
    server.rows(
        new HostBox.Row("Control", "established"),
        new HostBox.Row("Data", "retry in 1.0 s", Token.DROP));
    put(server, 353, 115);
    tab(LEFT, ":21", PortTab.State.ESTABLISHED, 353, 205);
    tab(LEFT, ":20", PortTab.State.WAITING, 353, 263);
    RetryClock clock = new RetryClock();
    clock.show(.6, "2");
    put(clock, 268, 300);
  }

  private void tab(
      HorizontalDirection grows, String port, PortTab.State state, double x, double y) {
    PortTab tab = new PortTab(grows, port);
    tab.show(port, state);
    put(tab, x, y);
  }

  private void tabs() {
    card(492, 68, 272, 259, "Port tab states", "");
    tab(RIGHT, ":34311", PortTab.State.LISTENING, 513, 129);
    name("listening", "hollow ring", 603, 121);
    tab(RIGHT, ":20", PortTab.State.SYN_SENT, 513, 171);
    name("SYN sent", "dashed, half ring", 603, 163);
    tab(RIGHT, ":21", PortTab.State.ESTABLISHED, 513, 213);
    name("established", "full dot", 603, 205);
    tab(RIGHT, ":20", PortTab.State.WAITING, 513, 255);
    name("retry running", "orange, half ring", 603, 247);
    tab(RIGHT, ":34311", PortTab.State.NOBODY, 513, 297);
    name("nobody listens", "dashed purple, diamond", 603, 289);
  }

  private void lanes() {
    card(776, 68, 308, 259, "Two lanes", "");
    String[] names = {
      "Control, not open",
      "Control, established",
      "Control, TLS",
      "Data, not open",
      "Data, SYN under way",
      "Data, established",
      "Data, unanswered"
    };
    int row = 0;
    for (LaneLine.State state : LaneLine.State.values()) {
      double y = 123 + 30 * row;
      put(new LaneLine(state, 793, 927), 0, y);
      small(names[row++], 943, y);
    }
  }

  private void eyes() {
    card(1096, 68, 324, 259, "ALG eye and NAT", "");
    EyeState[] states = {EyeState.OFF, EyeState.WATCHING, EyeState.READING, EyeState.BLIND};
    for (int i = 0; i < states.length; i++) {
      AlgEye eye = new AlgEye("eye");
      eye.state(states[i]);
      put(eye, 1143 + 79 * i, 138);
    }
    AlgEye away = new AlgEye("eye");
    away.state(EyeState.NOT_ITS_PORT);
    put(away, 1143, 196);
    put(
        new FiveTupleTag(
            List.of(
                Cell.of("source", "198.51.100.1").instead("10.1.1.10"),
                Cell.of("port", "40318"),
                Cell.arrow(),
                Cell.of("destination", "203.0.113.21"))),
        1255,
        250);
  }

  private void wall() {
    card(20, 340, 330, 263, "Wall", "64 wide");
    put(new BrickWall(64, 218, "wall"), 91, 385);
    put(new Tunnel(64, 26), 91, 449);
    put(new LaneLine(LaneLine.State.CONTROL_ESTABLISHED, 24, 158), 0, 449);
    put(new VerdictPill(VerdictPill.Kind.PASS, "rule 1"), 91, 415);
    BrickWall reading = new BrickWall(64, 218, "wall");
    reading.reading(true);
    put(reading, 210, 385);
    put(new Badge(BadgeKind.SCAN), 210, 527);
    put(new Tunnel(64, 26), 210, 449);
    VerdictPill.Kind[] kinds = VerdictPill.Kind.values();
    for (int i = 1; i < kinds.length; i++) {
      String words = kinds[i].name().toLowerCase(Locale.ROOT);
      put(new VerdictPill(kinds[i], words), 298, 380 + 30 * i);
    }
  }

  private void pinholes() {
    card(362, 340, 722, 263, "Pinhole states", "ring = time left, light = you may pass once");
    String[][] names = {
      {"Shut", "no hole"},
      {"Opening", "180 ms"},
      {"Open", "4:12 left"},
      {"Used", "in use"},
      {"Expired", "bricked up"},
      {"Perforated", "a range rule"}
    };
    for (int i = 0; i < 6; i++) {
      double x = 429 + 116 * i;
      put(new BrickWall(64, 158, "wall"), x, 387);
      if (i >= 1 && i <= 3) {
        put(new Tunnel(64, 30), x, 467);
      }
      below(names[i][0], names[i][1], x, 563);
    }
    PinholeNode opening = new PinholeNode("hole");
    opening.opening(.5, 0);
    put(opening, 545, 467);
    PinholeNode open = new PinholeNode("hole");
    open.open(.84, "4:12 left");
    put(open, 661, 467);
    put(new LaneLine(LaneLine.State.DATA_ESTABLISHED, 727, 827), 0, 467);
    PinholeNode used = new PinholeNode("hole");
    used.used(true);
    put(used, 777, 467);
    PinholeNode expired = new PinholeNode("hole");
    expired.expired(1);
    put(expired, 893, 467);
    put(new Perforation(1001, "holes"), 1009, 464);
  }

  private void focus() {
    card(1096, 340, 324, 263, "Focus and label", "");
    Capsule syn = new Capsule(CapsuleKind.SYN, "SYN", LEFT);
    syn.state(CapsuleState.FOCUS);
    put(syn, 1188, 428);
    put(new Viewfinder(syn.width() + 54, syn.height() + 30), 1188, 428);
    FiveTupleTag tag =
        new FiveTupleTag(
            List.of(
                Cell.of("protocol", "TCP"),
                Cell.of("source", "203.0.113.21"),
                Cell.of("port", "20"),
                Cell.arrow(),
                Cell.of("port", "34311").mark()));
    tag.string(-95, 12);
    put(tag, 1251, 505);
    put(FiveTupleTag.compact("from :20 to :34311", Token.WIRE), 1300, 568);
  }

  private void fates() {
    card(20, 616, 1400, 264, "Four fates of a SYN", "told apart by where the answer comes from");
    String[][] names = {
      {"Passes", "SYN-ACK comes back from the host"},
      {"Dropped", "silence; the sender's clock runs"},
      {"Rejected", "RST bounces off the wall at once"},
      {"Nobody listens", "RST comes from the host, not the wall"}
    };
    BadgeKind[] badges = {BadgeKind.PASS, BadgeKind.DROP, BadgeKind.REJECT, BadgeKind.NOBODY};
    for (int i = 0; i < 4; i++) {
      double x = 37 + 346 * i;
      put(new NetZone(330, 156), x, 661);
      put(new BrickWall(40, 143, "wall"), x + 118, 673);
      put(new Badge(badges[i], .9), x + 12, 841);
      name(names[i][0], names[i][1], x + 32, 835);
    }
    put(new Tunnel(40, 24), 155, 739);
    put(new Badge(BadgeKind.PASS), 155, 713);
    put(new Capsule(CapsuleKind.SYN_ACK, "SYN-ACK", RIGHT), 233, 739);
    put(new Badge(BadgeKind.DROP), 501, 733);
    fate(CapsuleKind.SYN, "SYN", CapsuleState.GHOST, 567, 733);
    Capsule falling = new Capsule(CapsuleKind.SYN, "SYN", LEFT);
    falling.state(CapsuleState.FALLING);
    falling.setRotate(-14);
    falling.setOpacity(.6);
    put(falling, 561, 779);
    put(new LaneLine(LaneLine.State.DATA_LOST, 606, 634), 0, 733);
    RetryClock clock = new RetryClock();
    clock.show(.75, "1");
    put(clock, 650, 733);
    put(new Badge(BadgeKind.REJECT), 847, 739);
    fate(CapsuleKind.RST, "RST", CapsuleState.NORMAL, 943, 753);
    put(new Tunnel(40, 24), 1193, 739);
    put(new Badge(BadgeKind.NOBODY), 1145, 739);
    fate(CapsuleKind.RST, "RST", CapsuleState.NORMAL, 1283, 746);
  }

  private void fate(CapsuleKind kind, String label, CapsuleState state, double x, double y) {
    Capsule capsule = new Capsule(kind, label, kind == CapsuleKind.SYN ? LEFT : RIGHT);
    capsule.state(state);
    put(capsule, x, y);
  }
}
