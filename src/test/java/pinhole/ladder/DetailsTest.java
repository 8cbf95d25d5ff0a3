package pinhole.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.ui.stage.model.Scenes;

class DetailsTest {
  private final Recording recording = Scenes.run(Scenes.natClient());
  private final Storyline story = Storyline.of(recording);
  private final Ladder ladder = Ladder.of(recording, story);
  private final List<Message> messages = Ladders.messages(ladder.rows(Choice.everything()));

  private Details details(Lane lane, SegmentKind kind) {
    Message message =
        messages.stream()
            .filter(m -> m.lane() == lane && m.segment().kind() == kind)
            .findFirst()
            .orElseThrow();
    return Details.of(message, ladder, story);
  }

  @Test
  void numbers_areCountedFromTheSyn_acrossNat() {
    assertThat(details(Lane.CONTROL, SegmentKind.SYN).sequence()).contains(0L);
    assertThat(details(Lane.CONTROL, SegmentKind.SYN).acknowledgment()).isEmpty();
    assertThat(details(Lane.CONTROL, SegmentKind.SYN_ACK).acknowledgment()).contains(1L);
    assertThat(details(Lane.CONTROL, SegmentKind.COMMAND).sequence()).contains(1L);
    assertThat(details(Lane.DATA, SegmentKind.DATA).sequence()).contains(1L);
  }

  @Test
  void reason_isWhereItWasLetThroughOrStopped() {
    Details syn = details(Lane.DATA, SegmentKind.SYN);
    assertThat(syn.reason()).isEqualTo(Scenes.first(story, Moment.Kind.PINHOLE_USED).at());
    assertThat(syn.moment().map(Moment::kind)).contains(Moment.Kind.SENT);
    Details answer = details(Lane.DATA, SegmentKind.SYN_ACK);
    assertThat(answer.reason()).isEqualTo(answer.message().shown());
  }
}
