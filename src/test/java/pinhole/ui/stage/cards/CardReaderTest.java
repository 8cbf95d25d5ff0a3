package pinhole.ui.stage.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.explain.RowResult;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.ui.playback.Expiries;

class CardReaderTest {
  private static final String NOBODY_COMES =
      """
      client: {mode: PORT, runLimit: 20}
      others: [{client: {mode: PASV}, start: 320, from: 198.51.100.7}]
      clientFirewall: {alg: true, rules: [{direction: out, action: accept}]}
      serverFirewall: {rules: [{direction: in, action: accept}]}
      """;

  /// The wall itself only looks when the next segment arrives, nearly 200 s later.
  @Test
  void aPinholeWhoseTimeIsOver_isNotInTheCard() throws ScenarioException {
    Recording recording =
        Simulator.run(ScenarioReader.parse("scene.yaml", NOBODY_COMES).scenario());
    SimTime closes = Expiries.of(recording).getFirst();
    CardReader reader =
        new CardReader(recording, Storyline.of(recording), new CardWords(Explainer.english()));

    assertThat(expected(reader, closes.plus(-1))).containsExactly(RowResult.OPEN);
    assertThat(expected(reader, closes)).containsExactly(RowResult.NOTHING);
  }

  private static List<RowResult> expected(CardReader reader, SimTime now) {
    return reader.at(DeviceId.CLIENT_FIREWALL, now).rows().stream()
        .filter(row -> row.kind() == CardRow.Kind.EXPECTED)
        .map(CardRow::result)
        .toList();
  }
}
