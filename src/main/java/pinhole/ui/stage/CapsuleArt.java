package pinhole.ui.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Group;
import javafx.scene.Node;
import pinhole.engine.net.SegmentKind;
import pinhole.ui.kit.Capsule;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.CapsuleState;
import pinhole.ui.stage.model.Picture;
import pinhole.ui.stage.model.Picture.CapsuleLook;
import pinhole.ui.stage.model.Picture.Sighting;

/// The segments on the stage. A capsule is made when its segment is first seen and kept while it is
/// to be seen; between that it only moves.
final class CapsuleArt {
  private static final double RAIL = 15;
  private static final double FADE = 24;
  private static final double AIR = 40; // that the Internet keeps beside the widest segment

  private final StageWords words;
  private final Picks picks;
  private final Group layer = Layer.CAPSULES.of(new Group());
  private final SequencedMap<Integer, Capsule> capsules = new LinkedHashMap<>();
  private final SequencedMap<Integer, FallenBody> bodies = new LinkedHashMap<>();
  private StageGeometry g;

  CapsuleArt(StageWords words, Picks picks) {
    this.words = words;
    this.picks = picks;
    layer.setId("segments");
  }

  List<Node> nodes() {
    return List.of(layer);
  }

  void place(StageGeometry geometry) {
    g = geometry;
  }

  /// Forgets all capsules: another recording numbers its segments anew.
  void clear() {
    capsules.clear();
    bodies.clear();
    layer.getChildren().clear();
  }

  void show(Picture picture) {
    List<Integer> seen = picture.capsules().stream().map(s -> s.segment().number()).toList();
    capsules.keySet().removeIf(number -> !seen.contains(number));
    bodies.keySet().removeIf(number -> !seen.contains(number));
    for (Sighting sighting : picture.capsules()) {
      show(sighting);
    }
    fade(picture);
    List<Node> nodes = new ArrayList<>();
    bodies.values().forEach(body -> nodes.addAll(body.nodes()));
    nodes.addAll(capsules.values());
    if (!layer.getChildren().equals(nodes)) {
      layer.getChildren().setAll(nodes);
    }
  }

  /// The middle of a segment's capsule.
  double x(Sighting sighting) {
    return g.x(sighting.place(), span(capsule(sighting)), sighting.towardServer());
  }

  private static Span span(Capsule capsule) {
    return new Span(capsule.full(), capsule.least());
  }

  /// The height of a segment's capsule.
  double y(Sighting sighting) {
    return g.laneY(sighting.lane()) + sighting.rail() * RAIL;
  }

  /// How wide a segment's capsule is.
  double width(Sighting sighting) {
    return capsule(sighting).width();
  }

  /// What a segment says but its capsule has no room for; empty if all is on it.
  String unsaid(Sighting sighting) {
    Capsule capsule = capsule(sighting);
    String whole = words.whole(sighting.segment());
    boolean all = capsule.width() >= capsule.full() && !words.shortened(sighting.segment(), room());
    return all ? "" : whole;
  }

  private double room() {
    return g.internet() - AIR;
  }

  /// Where the line behind a segment ends.
  double tail(Sighting sighting) {
    double back = sighting.towardServer() ? -1 : 1;
    return x(sighting) + back * (width(sighting) / 2 + (focused(sighting) ? 24 : 8));
  }

  private static boolean focused(Sighting sighting) {
    return sighting.look() != CapsuleLook.PLAIN;
  }

  private void show(Sighting sighting) {
    int number = sighting.segment().number();
    Capsule capsule = capsule(sighting);
    capsule.label(words.label(sighting.segment(), room()));
    capsule.state(state(sighting));
    capsule.owner(owner(sighting));
    double x = x(sighting);
    capsule.room(g.width(x, span(capsule)));
    capsule.setLayoutX(x);
    capsule.setLayoutY(y(sighting));
    picks.mark(capsule, number, spoken(sighting));
    boolean falls = sighting.look() == CapsuleLook.DROPPED && sighting.fallen() > 0;
    if (falls) {
      fall(sighting, bodies.computeIfAbsent(number, _ -> body(sighting)));
    } else {
      bodies.remove(number);
    }
  }

  private String spoken(Sighting sighting) {
    String says = words.spoken(sighting.segment(), sighting.place().to().device());
    String owner = owner(sighting);
    return owner.isEmpty() ? says : words.of("capsule.owned", owner, says);
  }

  /// The first of several clients has no number on its segments.
  private static String owner(Sighting sighting) {
    return sighting.client() == 0 ? "" : Integer.toString(sighting.client() + 1);
  }

  private Capsule capsule(Sighting sighting) {
    return capsules.computeIfAbsent(
        sighting.segment().number(),
        number -> {
          Capsule capsule = make(sighting);
          capsule.setId(StageIds.segment(number));
          picks.pickable(capsule, () -> number);
          return capsule;
        });
  }

  private FallenBody body(Sighting sighting) {
    return new FallenBody(StageIds.segment(sighting.segment().number()), make(sighting));
  }

  private Capsule make(Sighting sighting) {
    HorizontalDirection way =
        sighting.towardServer() ? HorizontalDirection.RIGHT : HorizontalDirection.LEFT;
    return new Capsule(
        kind(sighting.segment().kind()), words.label(sighting.segment(), room()), way);
  }

  private void fall(Sighting sighting, FallenBody body) {
    body.show(owner(sighting), capsule(sighting).width());
    body.fall(x(sighting), y(sighting), sighting.fallen(), sighting.towardServer(), g.compact());
  }

  private static CapsuleState state(Sighting sighting) {
    return switch (sighting.look()) {
      case PLAIN, REFUSED -> CapsuleState.NORMAL;
      case FOCUS -> CapsuleState.FOCUS;
      case PASSED -> CapsuleState.PASSED;
      case DROPPED -> sighting.fallen() > 0 ? CapsuleState.GHOST : CapsuleState.FOCUS;
    };
  }

  /// Where two would overlap, the one that matters less is not shown: the older one.
  private void fade(Picture picture) {
    List<Sighting> all = picture.capsules();
    for (int i = 0; i < all.size(); i++) {
      double opacity = all.get(i).look() == CapsuleLook.REFUSED ? 1 - all.get(i).fallen() : 1;
      for (int j = 0; j < all.size(); j++) {
        if (i != j && yields(picture, all.get(i), all.get(j), i < j)) {
          opacity = Math.min(opacity, clear(all.get(i), all.get(j)));
        }
      }
      Capsule capsule = capsule(all.get(i));
      capsule.setOpacity(opacity);
      capsule.setFocusTraversable(opacity > .5);
    }
  }

  private static boolean yields(Picture picture, Sighting one, Sighting other, boolean older) {
    if (one.lane() != other.lane() || other.look() == CapsuleLook.REFUSED) {
      return false;
    }
    int focus = picture.focus().number();
    if (one.segment().number() == focus) {
      return false;
    }
    return other.segment().number() == focus || older;
  }

  private double clear(Sighting one, Sighting other) {
    double apart = Math.abs(x(one) - x(other));
    double needed = (width(one) + width(other)) / 2 + 14;
    return Math.clamp((apart - needed + FADE) / FADE, 0.0, 1.0);
  }

  private static CapsuleKind kind(SegmentKind kind) {
    return switch (kind) {
      case SYN -> CapsuleKind.SYN;
      case SYN_ACK -> CapsuleKind.SYN_ACK;
      case ACK -> CapsuleKind.ACK;
      case RST, ICMP -> CapsuleKind.RST;
      case FIN -> CapsuleKind.FIN;
      case DATA -> CapsuleKind.DATA;
      case COMMAND -> CapsuleKind.COMMAND;
      case REPLY -> CapsuleKind.REPLY;
      case TLS -> CapsuleKind.TLS;
    };
  }
}
