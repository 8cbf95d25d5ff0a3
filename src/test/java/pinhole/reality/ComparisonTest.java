package pinhole.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.reality.Observation.Announcement;
import pinhole.reality.Observation.Hits;
import pinhole.reality.Observation.Request;

/// Every compared field is noticed when it differs, and nothing else is.
class ComparisonTest {
  private static final Request CONTROL =
      new Request(DeviceId.CLIENT, false, LinkId.SERVER, Answer.SYN_ACK);
  private static final Request DATA =
      new Request(DeviceId.SERVER, true, LinkId.CLIENT, Answer.SYN_ACK);
  private static final Announcement PORT =
      new Announcement("PORT 10,1,1,10,1,2", Optional.of("PORT 198,51,100,1,1,2"));
  private static final Hits HITS = new Hits(List.of(0, 2), true, false);

  private static Observation observation(
      Request control, List<Request> data, List<String> dialog, Announcement line, Hits hits) {
    return new Observation(true, control, data, dialog, List.of(line), hits, HITS);
  }

  private static Observation recorded() {
    return observation(
        CONTROL, List.of(DATA), dialog("PORT 10,1,1,10,1,2", "200 Fine."), PORT, HITS);
  }

  private static List<String> dialog(String command, String reply) {
    return List.of("S 220 (vsFTPd 3.0.3)", "C " + command, "S " + reply);
  }

  private static List<String> fields(Observation predicted) {
    return Comparison.of("x", recorded(), predicted).stream().map(Difference::field).toList();
  }

  private static List<String> withRequest(Function<Request, Request> change) {
    return fields(
        observation(CONTROL, List.of(change.apply(DATA)), recorded().dialog(), PORT, HITS));
  }

  private static List<String> withLine(String sent, String received) {
    Announcement line = new Announcement(sent, Optional.of(received));
    return fields(observation(CONTROL, List.of(DATA), recorded().dialog(), line, HITS));
  }

  @Test
  void theSameIsTheSame() {
    assertThat(fields(recorded())).isEmpty();
  }

  @Test
  void requests() {
    assertThat(withRequest(r -> new Request(DeviceId.CLIENT, true, r.reached(), r.answer())))
        .containsExactly("data[0].initiator");
    assertThat(withRequest(r -> new Request(r.initiator(), false, r.reached(), r.answer())))
        .containsExactly("data[0].fromPort20");
    assertThat(withRequest(r -> new Request(r.initiator(), true, LinkId.INTERNET, r.answer())))
        .containsExactly("data[0].reached");
    assertThat(withRequest(r -> new Request(r.initiator(), true, r.reached(), Answer.RST)))
        .containsExactly("data[0].answer");
    Request refused = new Request(DeviceId.CLIENT, false, LinkId.INTERNET, Answer.RST);
    assertThat(fields(observation(refused, List.of(), recorded().dialog(), PORT, HITS)))
        .containsExactly("control.reached", "control.answer", "data.count");
    assertThat(fields(observation(CONTROL, List.of(DATA, DATA), recorded().dialog(), PORT, HITS)))
        .containsExactly("data.count");
  }

  @Test
  void dialogByVerbsAndCodes() {
    List<String> otherText = dialog("PORT 10,1,1,10,7,7", "200 Very well.");
    assertThat(fields(observation(CONTROL, List.of(DATA), otherText, PORT, HITS))).isEmpty();
    List<String> otherWords = dialog("EPRT |1|10.1.1.10|258|", "500 No.");
    assertThat(fields(observation(CONTROL, List.of(DATA), otherWords, PORT, HITS)))
        .containsExactly("dialog.verbs", "dialog.codes");
  }

  @Test
  void announcementsByAddress() {
    assertThat(withLine("PORT 10,1,1,10,9,9", "PORT 198,51,100,1,8,8")).isEmpty();
    assertThat(withLine("PORT 10,1,1,10,1,2", "PORT 10,1,1,10,1,2"))
        .containsExactly("announced[0].received", "announced[0].rewritten");
    assertThat(withLine("PORT 10,1,1,11,1,2", "PORT 198,51,100,1,1,2"))
        .containsExactly("announced[0].sent");
    assertThat(withLine("EPRT |1|10.1.1.10|258|", "EPRT |1|198.51.100.1|258|"))
        .containsExactly("announced[0].sent", "announced[0].received");
  }

  @Test
  void announcementsThatWereRewrittenInTheirPortOnly() {
    Announcement same = new Announcement("PORT 10,1,1,10,1,2", Optional.of("PORT 10,1,1,10,1,2"));
    Announcement port = new Announcement("PORT 10,1,1,10,1,2", Optional.of("PORT 10,1,1,10,1,3"));
    Observation recorded = observation(CONTROL, List.of(), List.of(), same, HITS);
    Observation predicted = observation(CONTROL, List.of(), List.of(), port, HITS);
    assertThat(Comparison.of("x", recorded, predicted))
        .extracting(Difference::toString)
        .containsExactly("x: announced[0].rewritten: recorded false, predicted true");
  }

  @Test
  void announcementsThatNeverArrivedOrAreMissing() {
    Announcement lost = new Announcement(PORT.sent(), Optional.empty());
    Observation predicted = observation(CONTROL, List.of(DATA), recorded().dialog(), lost, HITS);
    assertThat(fields(predicted))
        .containsExactly("announced[0].received", "announced[0].rewritten");
    Observation none =
        new Observation(true, CONTROL, List.of(DATA), recorded().dialog(), List.of(), HITS, HITS);
    assertThat(fields(none)).containsExactly("announced.count");
  }

  @Test
  void rulesHit() {
    Hits other = new Hits(List.of(0), true, true);
    assertThat(
            Comparison.of(
                "x",
                recorded(),
                observation(CONTROL, List.of(DATA), recorded().dialog(), PORT, other)))
        .hasToString(
            "[x: rulesHit.clientFirewall: recorded [0, 2, default-in],"
                + " predicted [0, default-in, default-out]]");
  }

  @Test
  void result() {
    Observation failed =
        new Observation(
            false, CONTROL, List.of(DATA), recorded().dialog(), List.of(PORT), HITS, HITS);
    assertThat(Comparison.of("x", recorded(), failed))
        .hasToString("[x: result: recorded ok, predicted failed]");
  }
}
