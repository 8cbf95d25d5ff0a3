package pinhole.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import pinhole.capture.report.PacketRow.Weight;
import pinhole.engine.sim.Lane;

class StoryTest {
  @Test
  void theHandshake_isThreeTicks_andLaterAcknowledgmentsAreNone() throws IOException {
    Story story = Reports.story("active-dropped");
    assertThat(story.stops().stream().map(Stop::sort))
        .startsWith(Sort.SYN, Sort.SYN_ACK, Sort.ACK, Sort.REPLY, Sort.COMMAND, Sort.REPLY)
        .filteredOn(it -> it == Sort.ACK)
        .hasSize(1);
  }

  @Test
  void silencesBetweenTheSyns_areWaits() throws IOException {
    Story story = Reports.story("active-dropped");
    assertThat(story.stops().stream().filter(it -> it.packet().lane() == Lane.DATA))
        .hasSizeGreaterThan(2)
        .allMatch(it -> it.sort() == Sort.SYN && it.packet().weight() == Weight.DECISIVE);
    assertThat(story.waits()).hasSizeGreaterThan(2);
    assertThat(story.waits()).allMatch(it -> it.micros() >= 500_000);
  }

  @Test
  void parts_followEachOther_andCoverEveryTick() throws IOException {
    for (String name : new String[] {"active-dropped", "passive-nat", "list", "tls-dropped"}) {
      Story story = Reports.story(name);
      int next = 0;
      for (Story.Part part : story.parts()) {
        assertThat(part.first()).isEqualTo(next);
        assertThat(part.title()).isNotEmpty();
        next = part.last() + 1;
      }
      assertThat(next).isEqualTo(story.stops().size());
    }
  }

  @Test
  void theAnnouncement_isTold_withItsPort() throws IOException {
    assertThat(Reports.story("active-dropped").parts())
        .anyMatch(it -> it.title().matches("PORT \\d+") && it.brief().equals("PORT"));
  }

  @Test
  void whatTlsHides_looksSealed() throws IOException {
    assertThat(Reports.story("tls-dropped").stops()).anyMatch(it -> it.sort() == Sort.TLS);
  }

  @Test
  void aRow_belongsToTheTickBeforeIt() throws IOException {
    Story story = Reports.story("active-dropped");
    assertThat(story.at(0)).isZero();
    assertThat(story.at(Integer.MAX_VALUE)).isEqualTo(story.stops().size() - 1);
    Stop third = story.stops().get(2);
    assertThat(story.at(third.row())).isEqualTo(2);
  }

  @Test
  void chapters_areReachedOnAndBack() throws IOException {
    Story story = Reports.story("active-dropped");
    int second = story.parts().get(1).first();
    assertThat(story.chapter(0, 1)).isEqualTo(second);
    assertThat(story.chapter(second, -1)).isZero();
    assertThat(story.chapter(story.stops().size() - 1, 1)).isEqualTo(story.stops().size() - 1);
  }
}
