package pinhole.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.lesson.LessonLibrary;
import pinhole.ui.ExampleScenarios;

class WhatIfsTest {
  private static final Recording DROPPED = Simulator.run(ExampleScenarios.active());

  @Test
  void aDroppedDataSyn_twoChangesThatHelpAndOneThatDoesNot() {
    List<WhatIf> found = WhatIfs.about(DROPPED);
    assertThat(found)
        .extracting(WhatIf::title, WhatIf::result)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "…the client's ALG were on", "works through 1 pinhole"),
            org.assertj.core.groups.Tuple.tuple(
                "…it used passive mode (PASV)", "the server firewall drops that SYN"),
            org.assertj.core.groups.Tuple.tuple(
                "…rule 2 read source port 20",
                "the file arrives, but anyone can send from port 20"));
    assertThat(found).extracting(WhatIf::price).element(2).asString().startsWith("but anyone");
    assertThat(found)
        .extracting(WhatIf::change)
        .element(0)
        .isEqualTo("Tried: the client's ALG on.");
  }

  @Test
  void port20IsTried_whereItIsNotOpenYet_andDoesNotHelp() {
    Scenario shut =
        ExampleScenarios.active()
            .withFirewall(
                DeviceId.CLIENT_FIREWALL,
                ExampleScenarios.active()
                    .clientFirewall()
                    .withRules(ExampleScenarios.active().clientFirewall().rules().subList(0, 1)));
    List<WhatIf> found = WhatIfs.about(Simulator.run(shut));
    assertThat(found)
        .filteredOn(w -> !w.effect().works())
        .extracting(WhatIf::title)
        .containsExactly("…the client firewall opened port 20");
  }

  @Test
  void underTls_aBlindAlgIsTriedWithoutTls() {
    Scenario plain = ExampleScenarios.active();
    Scenario sealed =
        plain
            .withFirewall(DeviceId.CLIENT_FIREWALL, plain.clientFirewall().withAlg(true))
            .withTls(true);
    assertThat(WhatIfs.about(Simulator.run(sealed)))
        .first()
        .satisfies(w -> {
          assertThat(w.title()).isEqualTo("…there were no TLS");
          assertThat(w.effect().works()).isTrue();
        });
  }

  @Test
  void aRefusedCommand_isTold() {
    Scenario plain = ExampleScenarios.active();
    Scenario translated =
        plain
            .withFirewall(DeviceId.CLIENT_FIREWALL, plain.clientFirewall().withAlg(true))
            .withNat(DeviceId.CLIENT_FIREWALL, true);
    assertThat(WhatIfs.about(Simulator.run(translated)))
        .extracting(WhatIf::title, WhatIf::result)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "…the client's ALG were off", "the server refuses PORT"));
  }

  @Test
  void whatWorked_isTriedWithoutWhatMadeItWork() {
    Scenario open =
        ExampleScenarios.active()
            .withFirewall(
                DeviceId.CLIENT_FIREWALL, ExampleScenarios.active().clientFirewall().withAlg(true));
    List<WhatIf> found = WhatIfs.about(Simulator.run(open));
    assertThat(found)
        .first()
        .satisfies(w -> {
          assertThat(w.title()).isEqualTo("…the client's ALG were off");
          assertThat(w.effect()).isEqualTo(Effect.of(DROPPED));
        });
  }

  @Test
  void eachEffect_isThatOfItsScenario_andNoneIsTheScenarioItself() {
    for (WhatIf tried : WhatIfs.about(DROPPED)) {
      assertThat(tried.scenario()).isNotEqualTo(DROPPED.scenario());
      assertThat(tried.effect()).isEqualTo(Effect.of(Simulator.run(tried.scenario())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "5", "6", "8", "9"})
  void everyDecisionOfALesson_hasChangesWithWords(String lesson) throws Exception {
    Scenario scenario = LessonLibrary.shipped().find(lesson).scenario();
    for (DataMode mode : DataMode.values()) {
      Recording recording = Simulator.run(scenario.withMode(mode));
      recording
          .outcomes()
          .filter(o -> o instanceof Outcome.Decided d && d.segment().isSyn())
          .map(Outcome.Decided.class::cast)
          .forEach(d -> {
            List<WhatIf> found = WhatIfs.about(recording, d.firewall(), d.segment().number());
            assertThat(found).hasSizeBetween(1, 3).doesNotHaveDuplicates();
            assertThat(found).allSatisfy(w -> assertThat(w.title()).startsWith("…"));
            assertThat(found).allSatisfy(w -> assertThat(w.result()).isNotBlank());
          });
    }
  }

  @Test
  void runsPart_whereTheClientFirewallDecides() {
    Recording other = Simulator.run(WhatIfs.about(DROPPED).get(2).scenario());
    Parting parting = Parting.of(DROPPED, other).orElseThrow();
    assertThat(parting.inA().orElseThrow().device()).isEqualTo(DeviceId.CLIENT_FIREWALL);
    assertThat(parting.at()).isEqualTo(parting.inA().orElseThrow().at());
    assertThat(parting.words(Explainer.english(), DROPPED, other))
        .startsWith("They part at 0.506 s. A: ")
        .contains(" B: The client firewall");
    assertThat(Parting.of(DROPPED, Simulator.run(ExampleScenarios.active()))).isEmpty();
  }

  @Test
  void aRejection_isToldFromADrop() {
    Scenario rejecting =
        ExampleScenarios.active()
            .withFirewall(
                DeviceId.CLIENT_FIREWALL,
                ExampleScenarios.active()
                    .clientFirewall()
                    .withPolicy(pinhole.engine.firewall.Direction.IN, Verdict.REJECT));
    assertThat(Effect.of(Simulator.run(rejecting)).kind()).isEqualTo(Effect.Kind.REJECTED);
  }
}
