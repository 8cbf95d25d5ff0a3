package pinhole.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.PortRange;
import pinhole.scenario.TypedReader;

class DraftsTest {
  private final Drafts drafts = new Drafts(new TypedReader());
  private final List<Rule> rules = List.of(rule(21), rule(22), rule(23));

  @BeforeEach
  void follow() {
    drafts.follow(rules);
  }

  @Test
  void whatCanBeRead_changesTheRule() {
    Draft draft = drafts.all().get(1);
    assertThat(draft.type(Cell.DESTINATION_PORT, "50000-50100")).isTrue();
    assertThat(draft.rule().destinationPort()).contains(new PortRange(50000, 50100));
    assertThat(draft.type(Cell.SOURCE, "10.1.1.0/24")).isTrue();
    assertThat(draft.rule().source()).isPresent();
    assertThat(draft.type(Cell.SOURCE, "any")).isTrue();
    assertThat(draft.rule().source()).isEmpty();
  }

  @Test
  void whatCannotBeRead_keepsTheLastGoodRuleAndCountsAsOff() {
    Draft draft = drafts.all().get(1);
    assertThat(draft.type(Cell.DESTINATION_PORT, "x")).isFalse();
    assertThat(draft.rule()).isEqualTo(rules.get(1));
    assertThat(draft.text(Cell.DESTINATION_PORT)).isEqualTo("x");
    assertThat(draft.wrongCell()).isEqualTo(Cell.DESTINATION_PORT);
    assertThat(drafts.wrong()).containsExactly(2);
    assertThat(drafts.counted(wall(rules)).rules())
        .extracting(Rule::on)
        .containsExactly(true, false, true);
  }

  @Test
  void aRuleThatIsOffBecauseOfItsDraft_isStillItsOwn() {
    Draft draft = drafts.all().get(1);
    draft.type(Cell.DESTINATION_PORT, "x");
    assertThat(drafts.follow(drafts.counted(wall(rules)).rules())).isEmpty();
    assertThat(drafts.all().get(1)).isSameAs(draft);
    assertThat(draft.text(Cell.DESTINATION_PORT)).isEqualTo("x");
    draft.type(Cell.DESTINATION_PORT, "22");
    assertThat(draft.rule().on()).isTrue();
  }

  @Test
  void rulesThatMove_takeTheirDraftsAlong() {
    Draft draft = drafts.all().get(2);
    draft.type(Cell.SOURCE, "x");
    assertThat(drafts.follow(List.of(rules.get(2), rules.get(0), rules.get(1)))).isEmpty();
    assertThat(drafts.all().getFirst()).isSameAs(draft);
    assertThat(draft.text(Cell.SOURCE)).isEqualTo("x");
  }

  @Test
  void aRuleInsertedElsewhere_leavesTheOtherDraftsAlone() {
    List<Draft> before = List.copyOf(drafts.all());
    List<Rule> more = new ArrayList<>(rules);
    more.add(0, rule(990));
    drafts.follow(more);
    assertThat(drafts.all()).hasSize(4).containsAll(before);
    assertThat(drafts.all().getFirst().text(Cell.DESTINATION_PORT)).isEqualTo("990");
  }

  @Test
  void aCellThatWasChangedElsewhere_losesItsTextAndSaysSo() {
    Draft draft = drafts.all().get(1);
    draft.type(Cell.DESTINATION_PORT, "22x");
    assertThat(drafts.follow(List.of(rules.get(0), rule(99), rules.get(2)))).containsExactly("22x");
    assertThat(draft.text(Cell.DESTINATION_PORT)).isEqualTo("99");
    assertThat(draft.isValid()).isTrue();
  }

  @Test
  void aCellThatWasNotChangedElsewhere_keepsItsText() {
    Draft draft = drafts.all().get(1);
    draft.type(Cell.SOURCE, "10.");
    assertThat(drafts.follow(List.of(rules.get(0), rule(99), rules.get(2)))).isEmpty();
    assertThat(draft.text(Cell.SOURCE)).isEqualTo("10.");
    assertThat(draft.text(Cell.DESTINATION_PORT)).isEqualTo("99");
  }

  @Test
  void aRuleThatWentElsewhere_saysWhatIsLost() {
    drafts.all().get(2).type(Cell.SOURCE, "10.");
    assertThat(drafts.follow(rules.subList(0, 2))).containsExactly("10.");
    assertThat(drafts.all()).hasSize(2);
  }

  @Test
  void restore_putsTheLastGoodTextBack() {
    Draft draft = drafts.all().getFirst();
    draft.type(Cell.DESTINATION_PORT, "2x");
    draft.restore(Cell.DESTINATION_PORT);
    assertThat(draft.text(Cell.DESTINATION_PORT)).isEqualTo("21");
    assertThat(draft.isValid()).isTrue();
  }

  @Test
  void aDraggedRow_goesWhereItIsLetGo() {
    List<Double> heights = List.of(42.0, 42.0, 62.0, 42.0);
    assertThat(RowDrag.place(0, heights, 10)).isZero();
    assertThat(RowDrag.place(0, heights, 70)).isEqualTo(1);
    assertThat(RowDrag.place(0, heights, 1000)).isEqualTo(3);
    assertThat(RowDrag.place(3, heights, -5)).isZero();
    assertThat(RowDrag.place(3, heights, 100)).isEqualTo(2);
  }

  private static FirewallSetup wall(List<Rule> rules) {
    return new FirewallSetup(
        true, false, List.of(21), new Nat.None(), rules, Verdict.DROP, Verdict.DROP);
  }

  private static Rule rule(int port) {
    return new Rule(
        "",
        true,
        Direction.IN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(PortRange.of(port)),
        Verdict.ACCEPT);
  }
}
