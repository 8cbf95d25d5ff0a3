package pinhole.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.cards.RuleCards;
import pinhole.ui.stage.model.Scenes;

/// The moments that the painter paints.
final class Shots {
  private Shots() {}

  record Shot(
      String name,
      Scenario scenario,
      Predicate<Moment> moment,
      long later,
      Theme theme,
      double width,
      double height) {
    Parent make() {
      Playhead playhead = new Playhead(Simulator.run(scenario));
      SimTime at =
          playhead.storyline().moments().stream()
              .filter(moment)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(name))
              .at();
      playhead.seek(at.plus(later));
      boolean compact = width < 900;
      Edits edits = new Edits(playhead);
      StageView stage = new StageView(playhead, edits, new Selection(), Explainer.english());
      stage.compact(compact);
      stage.setPrefSize(width, compact ? 292 : 380);
      stage.setMinHeight(compact ? 292 : 380);
      RuleCards cards = new RuleCards(playhead, edits, Explainer.english(), Optional.empty());
      cards.compact(compact);
      VBox box = new VBox(stage, cards);
      return box;
    }
  }

  static List<Shot> all(List<String> names) {
    List<Shot> shots = new ArrayList<>();
    both(shots, "01-checked", Scenes.active(), is(Moment.Kind.CHECKED, Lane.DATA), 0);
    both(shots, "02-dropped", Scenes.active(), is(Moment.Kind.DROPPED, Lane.DATA), 0);
    both(shots, "02a-falling", Scenes.active(), is(Moment.Kind.CHECKED, Lane.DATA), 320);
    both(shots, "03-opened", Scenes.alg(), m -> m.kind() == Moment.Kind.PINHOLE_OPENED, 0);
    both(shots, "03a-used", Scenes.alg(), m -> m.kind() == Moment.Kind.PINHOLE_USED, 0);
    both(shots, "03b-data", Scenes.alg(), sent(SegmentKind.DATA), 0);
    both(shots, "03c-read", Scenes.alg(), sent("PORT"), 0);
    both(shots, "04-sealed", Scenes.tlsNat(), m -> m.kind() == Moment.Kind.ALG_DECLINED, 0);
    both(shots, "04a-sealed", Scenes.tlsNat(), m -> m.kind() == Moment.Kind.ALG_DECLINED, 6000);
    both(shots, "05-nat-client", Scenes.natClient(), sent(SegmentKind.SYN), 4200);
    both(
        shots,
        "05a-nat-opened",
        Scenes.natClient(),
        m -> m.kind() == Moment.Kind.PINHOLE_OPENED,
        0);
    both(
        shots,
        "05b-nat-server",
        Scenes.natServer(),
        m -> m.kind() == Moment.Kind.PINHOLE_OPENED,
        0);
    both(
        shots, "05c-nat-data", Scenes.natServer(), m -> m.kind() == Moment.Kind.PINHOLE_USED, 3000);
    both(shots, "06-passive-drop", Scenes.passive(), is(Moment.Kind.DROPPED, Lane.DATA), 0);
    both(shots, "07-range", Scenes.range(), sent(SegmentKind.DATA), 0);
    both(shots, "08-reject", Scenes.reject(), m -> m.kind() == Moment.Kind.REJECTED, 0);
    both(shots, "08a-reject-later", Scenes.reject(), m -> m.kind() == Moment.Kind.REJECTED, 9000);
    both(shots, "09-nobody", Scenes.nobody(), m -> m.kind() == Moment.Kind.NOBODY_LISTENS, 0);
    both(
        shots,
        "09a-nobody-later",
        Scenes.nobody(),
        m -> m.kind() == Moment.Kind.NOBODY_LISTENS,
        14000);
    both(shots, "10-first", Scenes.active(), is(Moment.Kind.SENT, Lane.CONTROL), 0);
    both(shots, "10a-passed", Scenes.active(), is(Moment.Kind.PASSED, Lane.CONTROL), 0);
    both(shots, "10b-synack", Scenes.active(), sent(SegmentKind.SYN_ACK), 0);
    both(shots, "10c-user", Scenes.active(), sent("USER"), 0);
    both(shots, "10d-reply", Scenes.active(), sent("220"), 0);
    both(shots, "11-ended", Scenes.alg(), m -> m.kind() == Moment.Kind.ENDED, 0);
    both(shots, "11a-gave-up", Scenes.active(), m -> m.kind() == Moment.Kind.GAVE_UP, 0);
    return shots.stream()
        .filter(s -> names.isEmpty() || names.stream().anyMatch(n -> s.name().startsWith(n)))
        .toList();
  }

  private static void both(
      List<Shot> shots, String name, Scenario scenario, Predicate<Moment> moment, long later) {
    shots.add(new Shot(name, scenario, moment, later, Theme.LIGHT, 1104, 656));
    shots.add(new Shot(name, scenario, moment, later, Theme.DARK, 1104, 656));
    shots.add(new Shot(name + "-small", scenario, moment, later, Theme.LIGHT, 832, 500));
    shots.add(new Shot(name + "-wide", scenario, moment, later, Theme.LIGHT, 1584, 652));
  }

  private static Predicate<Moment> is(Moment.Kind kind, Lane lane) {
    return m -> m.kind() == kind && m.lane() == lane;
  }

  private static Predicate<Moment> sent(SegmentKind kind) {
    return m ->
        m.kind() == Moment.Kind.SENT && m.segment().filter(s -> s.kind() == kind).isPresent();
  }

  private static Predicate<Moment> sent(String begins) {
    return m ->
        m.kind() == Moment.Kind.SENT
            && m.segment()
                .flatMap(s -> pinhole.engine.sim.Announcement.line(s.payload()))
                .filter(t -> t.startsWith(begins))
                .isPresent();
  }
}
