package pinhole.ui.stage.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.explain.RowResult;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.ui.ExampleScenarios;
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

  private static final String LATE_RULE =
      """
      client: {mode: PORT}
      clientFirewall:
        rules:
          - {direction: out, action: accept, dport: 80}
          - {direction: out, action: accept, dport: 443}
          - {direction: out, action: accept}
          - {direction: out, action: accept, dport: 22}
      serverFirewall: {rules: [{direction: in, action: accept}]}
      """;

  /// The second wall has the word then; the first one's decision must still be in view.
  @Test
  void theRowThatDecided_staysInView_whileTheNextWallReads() throws ScenarioException {
    Recording recording = Simulator.run(ScenarioReader.parse("scene.yaml", LATE_RULE).scenario());
    Storyline storyline = Storyline.of(recording);
    CardReader reader = new CardReader(recording, storyline, new CardWords(Explainer.english()));
    List<CardView> let =
        storyline.moments().stream()
            .map(m -> reader.at(DeviceId.CLIENT_FIREWALL, m.at()))
            .filter(c -> c.status() == CardView.Status.LET_OUT)
            .toList();

    assertThat(let).anyMatch(c -> !c.acting());
    assertThat(let).allSatisfy(c -> assertThat(c.rows().get(InView.row(c)).number()).isEqualTo(2));
    CardView waits = reader.at(DeviceId.SERVER_FIREWALL, SimTime.ZERO);
    assertThat(InView.row(waits)).isZero();
  }

  private static final String SEALED =
      """
      client: {mode: PORT, tls: true}
      clientFirewall:
        alg: true
        nat: masquerade
        rules: [{direction: out, action: accept}, {direction: in, action: drop}]
      serverFirewall: {rules: [{direction: in, action: accept}]}
      """;

  /// Eight rows would not have room.
  @Test
  void rulesThatWereNotAsked_areOneRow_whereAlgAndNatTakeTheRoom() throws ScenarioException {
    Recording recording = Simulator.run(ScenarioReader.parse("scene.yaml", SEALED).scenario());
    Storyline storyline = Storyline.of(recording);
    CardReader reader = new CardReader(recording, storyline, new CardWords(Explainer.english()));
    List<List<CardRow>> cards =
        storyline.moments().stream()
            .map(m -> reader.at(DeviceId.CLIENT_FIREWALL, m.at()).rows())
            .toList();
    List<CardRow> folded =
        cards.stream().filter(c -> c.getLast().kind() == CardRow.Kind.SKIPPED).findFirst().get();
    assertThat(folded).hasSizeLessThanOrEqualTo(6);
    assertThat(folded.getLast().says())
        .isEqualTo("2 rules and the default: not asked, the connection is known");
    assertThat(folded.getLast().result()).isEqualTo(RowResult.SKIPPED);
    assertThat(cards.getFirst()).noneMatch(row -> row.kind() == CardRow.Kind.SKIPPED);
  }

  @Test
  void aRuleThatIsOff_saysSoBeforeItIsReached() throws ScenarioException {
    String off =
        NOBODY_COMES.replace(
            "{rules: [{direction: in, action: accept}]}",
            "{rules: [{direction: in, action: accept}, {direction: in, action: drop, on: false}]}");
    Recording recording = Simulator.run(ScenarioReader.parse("scene.yaml", off).scenario());
    Storyline storyline = Storyline.of(recording);
    CardReader reader = new CardReader(recording, storyline, new CardWords(Explainer.english()));
    assertThat(storyline.moments())
        .flatExtracting(m -> reader.at(DeviceId.SERVER_FIREWALL, m.at()).rows())
        .filteredOn(row -> row.kind() == CardRow.Kind.RULE && row.number() == 1)
        .isNotEmpty()
        .allMatch(row -> row.result() == RowResult.OFF);
  }

  @Test
  void aPinholeThatWasUsed_saysWhatBecameOfIt() {
    Scenario own = ExampleScenarios.active();
    Recording recording =
        Simulator.run(
            own.withFirewall(DeviceId.CLIENT_FIREWALL, own.clientFirewall().withAlg(true)));
    Storyline storyline = Storyline.of(recording);
    CardReader reader = new CardReader(recording, storyline, new CardWords(Explainer.english()));
    assertThat(storyline.moments())
        .flatExtracting(m -> reader.at(DeviceId.CLIENT_FIREWALL, m.at()).rows())
        .filteredOn(row -> row.result() == RowResult.USED)
        .isNotEmpty()
        .allMatch(row -> row.kind() == CardRow.Kind.EXPECTED)
        .allMatch(row -> row.says().equals("used: it became the known connection above"));
  }
}
