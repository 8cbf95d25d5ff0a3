package pinhole.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.whatif.CellResult.Kind;

class MatrixTest {
  private static final Scenario BASE = ExampleScenarios.active();
  private static final Matrix PLAIN = Matrix.of(BASE, NatPlace.NONE);

  @Test
  void everySettingIsThere_once() {
    assertThat(PLAIN.cells()).hasSize(64);
    assertThat(PLAIN.cells()).extracting(c -> c.setting()).doesNotHaveDuplicates();
    assertThat(PLAIN.cells()).extracting(c -> c.scenario()).doesNotHaveDuplicates();
    assertThat(PLAIN.micros()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(NatPlace.class)
  void aCell_saysWhatItsScenarioLeadsTo(NatPlace nat) {
    for (Cell cell : Matrix.of(BASE, nat).cells()) {
      Recording run = Simulator.run(cell.scenario());
      assertThat(cell.result().works()).as("%s", cell.setting()).isEqualTo(run.succeeded());
      boolean used = run.outcomes().anyMatch(Outcome.PinholeUsed.class::isInstance);
      assertThat(cell.result().kind() == Kind.PINHOLE).isEqualTo(run.succeeded() && used);
      Set<DeviceId> droppers = EnumSet.noneOf(DeviceId.class);
      run.outcomes()
          .forEach(outcome -> {
            if (outcome instanceof Outcome.Decided(DeviceId wall, var segment, var decision)
                && segment.isSyn()
                && decision.verdict() != Verdict.ACCEPT) {
              droppers.add(wall);
            }
          });
      cell.result().wall().ifPresent(wall -> assertThat(droppers).contains(wall));
    }
  }

  @Test
  void itsScenario_isWhatTheCellIsCalled() {
    Setting setting = new Setting(Holes.CONTROL_AND_RANGE, true, true, DataMode.EPSV);
    Scenario scenario = Matrix.scenario(BASE, NatPlace.BOTH, setting);
    assertThat(scenario.client().mode()).isEqualTo(DataMode.EPSV);
    assertThat(scenario.client().tls()).isTrue();
    assertThat(scenario.clientFirewall().alg()).isTrue();
    assertThat(scenario.serverFirewall().alg()).isTrue();
    assertThat(scenario.clientFirewall().nat()).isInstanceOf(Nat.Masquerade.class);
    assertThat(scenario.serverFirewall().nat()).isInstanceOf(Nat.Forward.class);
    assertThat(scenario.serverFirewall().rules()).hasSize(3);
    assertThat(scenario.server().pasvRange()).isEqualTo(BASE.server().pasvRange());
    assertThat(scenario.lab()).isEqualTo(BASE.lab());
  }

  /// The article's claim, and the second group of the picture.
  @ParameterizedTest
  @EnumSource(NatPlace.class)
  void openingPort20_changesNoCellAtAll(NatPlace nat) {
    Matrix matrix = Matrix.of(BASE, nat);
    assertThat(matrix.differences(Holes.CONTROL, Holes.CONTROL_AND_TWENTY)).isZero();
    assertThat(matrix.sameAs(Holes.CONTROL_AND_TWENTY)).contains(Holes.CONTROL);
    assertThat(matrix.sameAs(Holes.CONTROL)).isEmpty();
  }

  @Test
  void thePassiveRange_changesPassiveModes_andOnlyThem() {
    assertThat(PLAIN.sameAs(Holes.CONTROL_AND_RANGE)).isEmpty();
    for (DataMode mode : DataMode.values()) {
      boolean passive = mode == DataMode.PASV || mode == DataMode.EPSV;
      assertThat(kind(Holes.CONTROL_AND_RANGE, false, false, mode))
          .isEqualTo(passive ? Kind.RULE : Kind.DROPPED);
    }
  }

  @Test
  void anAlg_helpsAllModes_unlessTlsHidesTheAnnouncement() {
    for (DataMode mode : DataMode.values()) {
      assertThat(kind(Holes.CONTROL, true, false, mode)).isEqualTo(Kind.PINHOLE);
      assertThat(kind(Holes.CONTROL, true, true, mode)).isEqualTo(Kind.DROPPED);
    }
  }

  @Test
  void sourcePort20AtTheClient_letsActiveModesIn() {
    assertThat(kind(Holes.SOURCE_TWENTY, false, false, DataMode.PORT)).isEqualTo(Kind.RULE);
    assertThat(kind(Holes.SOURCE_TWENTY, false, false, DataMode.PASV)).isEqualTo(Kind.DROPPED);
  }

  @Test
  void aCellThatFails_namesTheWallThatActiveOrPassiveModeMeets() {
    assertThat(PLAIN.at(new Setting(Holes.CONTROL, false, false, DataMode.PORT)).result().wall())
        .contains(DeviceId.CLIENT_FIREWALL);
    assertThat(PLAIN.at(new Setting(Holes.CONTROL, false, false, DataMode.PASV)).result().wall())
        .contains(DeviceId.SERVER_FIREWALL);
  }

  @Test
  void theStory_endsWithWhatDecided() {
    for (Cell cell : PLAIN.cells()) {
      CellStory story = CellStory.of(cell.scenario(), Explainer.english());
      assertThat(story.reasons()).as("%s", cell.setting()).hasSizeBetween(2, 5);
      assertThat(story.decides().micros()).isPositive();
      String last = story.reasons().getLast().sentence();
      switch (cell.result().kind()) {
        case RULE -> assertThat(last).contains("rule");
        case PINHOLE -> assertThat(last).contains("pinhole");
        case DROPPED -> assertThat(last).contains("drops the SYN");
        case FAILED -> assertThat(last).contains("failed");
        case REJECTED, NOBODY, REFUSED -> assertThat(List.of(last)).isEmpty();
      }
    }
  }

  private static Kind kind(Holes holes, boolean alg, boolean tls, DataMode mode) {
    return PLAIN.at(new Setting(holes, alg, tls, mode)).result().kind();
  }
}
