package pinhole.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Sees;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Scenario;
import pinhole.ladder.Crossing.Mark;
import pinhole.ladder.Message.Fate;
import pinhole.ui.stage.model.Scenes;

/// What walls did, as the ladder tells it.
class CrossingTest {
  private static Message first(Scenario scenario, Lane lane, SegmentKind kind) {
    return Ladders.of(scenario, lane, kind).getFirst();
  }

  private static List<Mark> marks(Message message) {
    return message.crossings().stream().map(Crossing::mark).toList();
  }

  private static Message saying(Scenario scenario, String text) {
    return Ladders.messages(scenario).stream()
        .filter(m -> m.segment().payload().toString().contains(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void firstSegment_passesByARule() {
    Message syn = first(Scenes.active(), Lane.CONTROL, SegmentKind.SYN);
    assertThat(marks(syn)).containsExactly(Mark.PASSED, Mark.PASSED);
    assertThat(syn.fate()).isEqualTo(Fate.ARRIVED);
    assertThat(syn.to()).isEqualTo(DeviceId.SERVER);
  }

  @Test
  void answer_passesAsKnown() {
    Message answer = first(Scenes.active(), Lane.CONTROL, SegmentKind.SYN_ACK);
    assertThat(answer.crossings())
        .extracting(Crossing::wall)
        .containsExactly(DeviceId.SERVER_FIREWALL, DeviceId.CLIENT_FIREWALL);
    assertThat(marks(answer)).containsExactly(Mark.KNOWN, Mark.KNOWN);
    assertThat(answer.towardServer()).isFalse();
  }

  @Test
  void droppedSyn_endsAtTheWall() {
    Message syn = first(Scenes.active(), Lane.DATA, SegmentKind.SYN);
    assertThat(marks(syn)).containsExactly(Mark.PASSED, Mark.DROPPED);
    assertThat(syn.fate()).isEqualTo(Fate.STOPPED);
    assertThat(syn.to()).isEqualTo(DeviceId.CLIENT_FIREWALL);
  }

  @Test
  void rejectedSyn_isAnsweredByTheWall() {
    Message syn = first(Scenes.reject(), Lane.DATA, SegmentKind.SYN);
    assertThat(marks(syn)).containsExactly(Mark.PASSED, Mark.REJECTED);
    Message rst = first(Scenes.reject(), Lane.DATA, SegmentKind.RST);
    assertThat(rst.from()).isEqualTo(DeviceId.CLIENT_FIREWALL);
    assertThat(rst.to()).isEqualTo(DeviceId.SERVER);
    assertThat(rst.towardServer()).isTrue();
  }

  @Test
  void icmpError_isOfTheConnectionThatItReportsOn() {
    Message report = first(Ladders.icmp(), Lane.DATA, SegmentKind.ICMP);
    assertThat(report.from()).isEqualTo(DeviceId.CLIENT_FIREWALL);
    assertThat(report.fate()).isEqualTo(Fate.ARRIVED);
    assertThat(marks(first(Ladders.icmp(), Lane.DATA, SegmentKind.SYN))).endsWith(Mark.REJECTED);
  }

  @Test
  void absentHost_isFoundMissingByTheLastWall() {
    Message syn = first(Ladders.nobodyThere(), Lane.CONTROL, SegmentKind.SYN);
    assertThat(marks(syn)).containsExactly(Mark.PASSED, Mark.NOBODY_THERE);
    assertThat(syn.to()).isEqualTo(DeviceId.SERVER_FIREWALL);
    assertThat(Ladders.of(Ladders.nobodyThere(), Lane.CONTROL, SegmentKind.ICMP)).isNotEmpty();
  }

  @Test
  void nobodyListens_isSaidOfTheSyn() {
    Message syn = first(Scenes.nobody(), Lane.DATA, SegmentKind.SYN);
    assertThat(syn.fate()).isEqualTo(Fate.NOBODY_LISTENS);
    assertThat(marks(syn)).containsExactly(Mark.ROUTED, Mark.ROUTED);
  }

  @Test
  void pinhole_isOpenedByTheLineAndUsedByTheSyn() {
    Message port = saying(Scenes.alg(), "PORT 10");
    assertThat(port.crossings().getFirst().alg())
        .contains(new AlgNote(AlgNote.Kind.OPENED, 34_311));
    assertThat(port.plain()).isFalse();
    Message syn = first(Scenes.alg(), Lane.DATA, SegmentKind.SYN);
    assertThat(marks(syn)).containsExactly(Mark.PASSED, Mark.PINHOLE);
  }

  @Test
  void nat_isMarkedAtItsWallAndTheAlgRewrites() {
    Message syn = first(Scenes.natClient(), Lane.CONTROL, SegmentKind.SYN);
    assertThat(syn.crossings().getFirst().nat()).isPresent();
    assertThat(syn.crossings().getLast().nat()).isEmpty();
    assertThat(syn.arrived().tuple()).isNotEqualTo(syn.segment().tuple());
    Message port = saying(Scenes.natClient(), "PORT 10");
    assertThat(port.crossings().getFirst().alg().map(AlgNote::kind)).contains(AlgNote.Kind.REWROTE);
  }

  @Test
  void sealedAnnouncement_blindsTheAlg() {
    List<AlgNote.Kind> notes =
        Ladders.messages(Scenes.tlsNat()).stream()
            .flatMap(m -> m.crossings().stream())
            .map(Crossing::alg)
            .flatMap(Optional::stream)
            .map(AlgNote::kind)
            .toList();
    assertThat(notes).containsExactly(AlgNote.Kind.BLIND);
    assertThat(Ladders.of(Scenes.tlsNat()).sealed()).isTrue();
    assertThat(Ladders.of(Scenes.natServer()).sealed()).isFalse();
  }

  @Test
  void asymmetricRoute_goesAroundTheWall() {
    FirewallSetup wall = Scenes.active().serverFirewall();
    Scenario half =
        Scenes.active()
            .withFirewall(
                DeviceId.SERVER_FIREWALL, wall.withTraits(wall.traits().seeing(Sees.ONLY_IN)));
    Message answer = first(half, Lane.CONTROL, SegmentKind.SYN_ACK);
    assertThat(marks(answer)).containsExactly(Mark.AROUND, Mark.KNOWN);
    Message ack = first(half, Lane.CONTROL, SegmentKind.ACK);
    assertThat(marks(ack)).endsWith(Mark.DROPPED);
  }
}
