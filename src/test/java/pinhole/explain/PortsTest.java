package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;

class PortsTest {
  @Test
  void portsOfSegmentsAndRules_areKnown() {
    assertThat(Ports.of(Simulator.run(ExampleScenarios.active())))
        .contains(20, 21, 34311)
        .doesNotContain(1, 2, 800);
  }
}
