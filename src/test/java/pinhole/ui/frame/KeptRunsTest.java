package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.playback.Playhead;

class KeptRunsTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;
  private static final String LESSON = "Active: the server calls back";

  private final Scenario base = ExampleScenarios.active();
  private final Scenario other = base.withMode(DataMode.PASV);
  private final KeptRuns runs = new KeptRuns();

  /// What is open: a lesson or a scenario.
  private static final class Open {
    final Playhead playhead;
    final ScenarioModel model;
    final Futures futures;

    Open(KeptRuns runs, String where, Scenario scenario) {
      playhead = new Playhead(Simulator.run(scenario));
      model = new ScenarioModel(playhead);
      futures = new Futures(playhead, model);
      model.remember(runs, where);
    }

    Scenario shown() {
      return model.scenarioProperty().get();
    }

    Optional<Scenario> kept() {
      return futures.otherProperty().get().map(Recording::scenario);
    }
  }

  private Open lesson() {
    return new Open(runs, LESSON, base);
  }

  @Test
  void whoComesBack_findsTheLessonsOwnRun_andTheOtherOneBeside() {
    Open first = lesson();
    first.futures.keep();
    first.model.toggleAlg(WALL);
    Scenario changed = first.shown();
    Open again = lesson();
    assertThat(again.shown()).isEqualTo(base);
    assertThat(again.kept()).contains(changed);
    assertThat(again.futures.showsAProperty().get()).isTrue();
    assertThat(again.futures.bySideProperty().get()).isFalse();
    assertThat(again.model.undoableProperty().get()).isFalse();
    assertThat(again.futures.otherProperty().get().orElseThrow().succeeded()).isTrue();
  }

  @Test
  void twoRunsThatAreBothChanged_areShownAsTheyWere_andThatIsTakenBack() {
    Open first = lesson();
    first.model.toggleTls();
    Scenario a = first.shown();
    first.futures.keep();
    first.model.toggleAlg(WALL);
    Scenario b = first.shown();
    Open again = lesson();
    assertThat(again.shown()).isEqualTo(b);
    assertThat(again.kept()).contains(a);
    assertThat(again.futures.showsAProperty().get()).isFalse();
    assertThat(again.model.lastChangeProperty().get().orElseThrow().what()).contains("again");
    again.model.undo();
    assertThat(again.shown()).isEqualTo(base);
    assertThat(again.kept()).contains(a);
    again.model.redo();
    assertThat(again.shown()).isEqualTo(b);
  }

  @Test
  void aRunThatWasLetGo_staysAway() {
    Open first = lesson();
    first.futures.keep();
    first.model.toggleAlg(WALL);
    first.futures.forget();
    assertThat(lesson().kept()).isEmpty();
    first.model.undo();
    assertThat(lesson().kept()).isPresent();
  }

  @Test
  void anotherPlace_hasItsOwn() {
    Open first = lesson();
    first.futures.keep();
    assertThat(new Open(runs, LESSON, other).kept()).isEmpty();
    assertThat(new Open(runs, "", base).kept()).isEmpty();
    assertThat(new Open(new KeptRuns(), LESSON, base).kept()).isEmpty();
    assertThat(lesson().kept()).contains(base);
  }

  @Test
  void anotherSceneOfALesson_andBack() {
    Open open = lesson();
    open.futures.keep();
    open.model.toggleAlg(WALL);
    Scenario changed = open.shown();
    open.model.begin(Simulator.run(other));
    assertThat(open.shown()).isEqualTo(other);
    assertThat(open.kept()).isEmpty();
    open.model.begin(Simulator.run(base));
    assertThat(open.shown()).isEqualTo(base);
    assertThat(open.kept()).contains(changed);
  }

  @Test
  void whatIsChangedAfterwards_isNotedToo() {
    Open first = lesson();
    first.futures.keep();
    first.model.toggleAlg(WALL);
    first.model.toggleTls();
    Scenario tls = first.shown();
    first.model.undo();
    Scenario plain = first.shown();
    assertThat(lesson().kept()).contains(plain);
    first.model.redo();
    assertThat(lesson().kept()).contains(tls);
    first.futures.swap();
    first.model.toggleNat(WALL);
    Open again = lesson();
    assertThat(again.shown()).isEqualTo(first.shown());
    assertThat(again.kept()).contains(tls);
    assertThat(again.futures.showsAProperty().get()).isTrue();
  }

  @Test
  void aScenarioThatWasSaved_beginsWithWhatWasSaved() {
    Open first = new Open(runs, "", base);
    first.futures.keep();
    first.model.toggleAlg(WALL);
    first.model.saved();
    Open again = new Open(runs, "", first.shown());
    assertThat(again.shown()).isEqualTo(first.shown());
    assertThat(again.kept()).contains(base);
  }

  /// A recording or a window that is held on to would never be collected.
  @Test
  void onlyWhatDecidesARun_isNoted() {
    assertThat(Stream.of(KeptRuns.Place.class, KeptRuns.Pair.class))
        .flatExtracting(it -> List.of(it.getRecordComponents()))
        .extracting(RecordComponent::getType)
        .containsOnly(Scenario.class, String.class, boolean.class);
  }

  @Test
  void theRoomThatItTakes_isLimited() {
    Scenario oldest = scenario(0);
    for (int i = 0; i <= KeptRuns.MOST; i++) {
      new Open(runs, "", scenario(i)).futures.keep();
    }
    assertThat(new Open(runs, "", oldest).kept()).isEmpty();
    assertThat(new Open(runs, "", scenario(1)).kept()).isPresent();
    assertThat(new Open(runs, "", scenario(KeptRuns.MOST)).kept()).isPresent();
  }

  private Scenario scenario(int number) {
    return new Scenario(
        "number " + number,
        base.client(),
        base.clientFirewall(),
        base.serverFirewall(),
        base.server(),
        base.lab(),
        base.seed());
  }
}
