package pinhole.ui.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.ui.kit.HostBox;
import pinhole.ui.kit.PortTab;
import pinhole.ui.kit.RetryClock;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.model.Picture.HostView;
import pinhole.ui.stage.model.Picture.Retry;
import pinhole.ui.stage.model.Picture.SocketLook;
import pinhole.ui.stage.model.Picture.SocketView;

/// A host on the stage with its two port tabs and their clocks.
final class HostArt {
  private static final double CLOCK_GAP = 22;

  private final DeviceId id;
  private final StageWords words;
  private final Picks picks;
  private final HostBox box;
  private final Map<Lane, PortTab> tabs = new EnumMap<>(Lane.class);
  private final Map<Lane, RetryClock> clocks = new EnumMap<>(Lane.class);
  private final Map<Lane, Integer> segments = new EnumMap<>(Lane.class);

  private boolean compact;
  private boolean flat;

  HostArt(DeviceId id, StageWords words, Picks picks) {
    this.id = id;
    this.words = words;
    this.picks = picks;
    boolean client = id == DeviceId.CLIENT;
    HorizontalDirection inner = client ? HorizontalDirection.RIGHT : HorizontalDirection.LEFT;
    box = new HostBox(inner, client ? Feather.MONITOR : Feather.SERVER, words.device(id));
    Layer.HOSTS.of(box).setId("device-" + id.id());
    for (Lane lane : Lane.values()) {
      PortTab tab = Layer.HOSTS.of(new PortTab(inner, ""));
      tab.setId(StageIds.tab(id, lane));
      picks.pickable(tab, () -> segments.getOrDefault(lane, 0));
      tabs.put(lane, tab);
      RetryClock clock = Layer.SIGNS.of(new RetryClock());
      clock.setId(StageIds.clock(id, lane));
      clocks.put(lane, clock);
    }
  }

  /// The nodes in the order in which Tab visits them.
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(box);
    nodes.addAll(tabs.values());
    nodes.addAll(clocks.values());
    return nodes;
  }

  void place(StageGeometry g) {
    compact = g.compact();
    flat = g.flat();
    double top = g.hostTop();
    double control = g.laneY(Lane.CONTROL);
    double data = g.laneY(Lane.DATA);
    box.place(g.hostWidth(), g.hostBottom() - top, control - top, data - top);
    box.setLayoutX(g.hostLeft(id));
    box.setLayoutY(top);
    double out = id == DeviceId.CLIENT ? 1 : -1;
    for (Lane lane : Lane.values()) {
      PortTab tab = tabs.get(lane);
      tab.reach(g.tabWidth());
      tab.setLayoutX(g.hostInner(id));
      tab.setLayoutY(g.laneY(lane));
      clocks.get(lane).setLayoutX(g.tabEnd(id) + out * CLOCK_GAP);
      clocks.get(lane).setLayoutY(g.laneY(lane));
    }
  }

  void show(HostView host) {
    List<String> more = new ArrayList<>();
    host.outside().ifPresent(a -> more.add(words.of("host.outside", a)));
    others(host).ifPresent(more::add);
    box.address(flat ? "" : host.address().toString(), compact ? List.of() : more);
    box.rows(row(Lane.CONTROL, host.control()), row(Lane.DATA, host.data()));
    String first = words.device(id) + " " + host.address();
    box.setAccessibleText((first + " " + String.join(" ", more)).strip());
    for (Lane lane : Lane.values()) {
      show(lane, host.socket(lane));
    }
  }

  private Optional<String> others(HostView host) {
    return switch (host.others().size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(words.of("host.other", host.others().getFirst()));
      default -> Optional.of(words.of("host.others", host.others().size() + 1));
    };
  }

  private void show(Lane lane, SocketView socket) {
    PortTab tab = tabs.get(lane);
    boolean there = socket.port() > 0;
    tab.setVisible(there);
    tab.setFocusTraversable(there);
    if (there) {
      String port = StageWords.port(socket.port());
      tab.show(":" + port, state(socket.state()));
      String laneName = words.lane(lane).toLowerCase(java.util.Locale.ROOT);
      segments.put(lane, socket.segment());
      picks.mark(
          tab,
          socket.segment(),
          words.of("tab.spoken", words.device(id), port, laneName, words.socket(socket)));
    }
    RetryClock clock = clocks.get(lane);
    clock.setVisible(socket.retry().isPresent());
    socket.retry().ifPresent(retry -> clock.show(retry.fraction(), tries(retry)));
  }

  private static String tries(Retry retry) {
    return Integer.toString(retry.tries());
  }

  private HostBox.Row row(Lane lane, SocketView socket) {
    Token ink =
        switch (socket.state()) {
          case IDLE, CLOSED -> Token.INK_3;
          case WAITING -> Token.DROP;
          case NOBODY -> Token.REJECT;
          case LISTENING,
              STILL_LISTENING,
              SYN_SENT,
              WAITING_FOR_REPLY,
              ANSWERED,
              ESTABLISHED,
              ENCRYPTED,
              CLOSING ->
              Token.INK_2;
        };
    String state = compact ? words.socketShort(socket) : words.socket(socket);
    return new HostBox.Row(words.lane(lane), state, ink);
  }

  private static PortTab.State state(SocketLook look) {
    return switch (look) {
      case IDLE, CLOSED -> PortTab.State.IDLE;
      case LISTENING, STILL_LISTENING -> PortTab.State.LISTENING;
      case SYN_SENT, WAITING_FOR_REPLY, ANSWERED -> PortTab.State.SYN_SENT;
      case ESTABLISHED, ENCRYPTED, CLOSING -> PortTab.State.ESTABLISHED;
      case WAITING -> PortTab.State.WAITING;
      case NOBODY -> PortTab.State.NOBODY;
    };
  }
}
