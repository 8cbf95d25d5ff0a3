package pinhole.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import pinhole.capture.report.Scenery;
import pinhole.capture.session.Side;

class SceneryPlanTest {
  @Test
  void anUnansweredSyn_endsAtTheInferredWall() throws IOException {
    SceneryPlan plan = plan("active-dropped", 684);
    Scenery.DataLane data = plan.scenery().data().orElseThrow();
    SceneryPlan.Reach reach = plan.reach(data.caller(), data.state());
    assertThat(data.caller()).isEqualTo(Side.SERVER);
    assertThat(reach.toRight()).isFalse();
    assertThat(reach.to()).isBetween(plan.wall(Side.CLIENT) - 30, plan.wall(Side.CLIENT) + 30);
  }

  @Test
  void theCapturePoint_standsBetweenTheHosts_beforeTheInferredWall() throws IOException {
    for (double width : new double[] {560, 684, 1040}) {
      SceneryPlan plan = plan("active-dropped", width);
      assertThat(plan.point().orElse(plan.width() / 2))
          .isGreaterThan(plan.wall(Side.CLIENT))
          .isLessThan(plan.edge(Side.SERVER));
    }
  }

  @Test
  void theCapsule_staysOnItsLane() throws IOException {
    for (double width : new double[] {560, 684, 1040}) {
      SceneryPlan plan = plan("active-dropped", width);
      Scenery.DataLane data = plan.scenery().data().orElseThrow();
      double x = plan.capsule(plan.reach(data.caller(), data.state()), 90);
      assertThat(x).isBetween(plan.edge(Side.CLIENT) + 45, plan.edge(Side.SERVER) - 45);
    }
  }

  @Test
  void whatArrived_wasStoppedByNothing() throws IOException {
    SceneryPlan plan = plan("passive-nat", 684);
    Scenery.DataLane data = plan.scenery().data().orElseThrow();
    assertThat(plan.stop(data.state(), data.caller())).isEmpty();
  }

  private static SceneryPlan plan(String capture, double width) throws IOException {
    return new SceneryPlan(Reports.session(capture).scenery(), width, 190);
  }
}
