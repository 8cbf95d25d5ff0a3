package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;

/// The captions of the moments that the lessons are about, word for word.
class CaptionsTest {
  private final Explainer explainer = Explainer.english();

  @Test
  void beforeTheFirstMoment_saysWhatIsWanted() {
    Recording recording = Simulator.run(Sessions.plain(DataMode.PORT));
    assertThat(explainer.startCaption(recording))
        .isEqualTo(
            new Caption(
                "The client wants to fetch readme.txt by PORT.",
                "Active mode: the server will open the data connection."));
  }

  @Test
  void port_isCalculated() {
    assertThat(captions(Sessions.plain(DataMode.PORT), Moment.Kind.SENT))
        .contains(
            new Caption(
                "The client sends PORT: it listens on port 34311.", "134 × 256 + 7 = 34311"));
  }

  @Test
  void checked_namesTheNearestMiss() {
    assertThat(captions(Sessions.plain(DataMode.PORT), Moment.Kind.CHECKED))
        .containsExactly(
            new Caption(
                "The data SYN reaches the client firewall. Rule 2 asks for destination port 20.",
                "From 203.0.113.21 port 20 to 10.1.1.10 port 34311"));
  }

  @Test
  void dropped_saysWhatTheSenderWillReallyDo() {
    assertThat(captions(Sessions.plain(DataMode.PORT), Moment.Kind.DROPPED))
        .hasSize(4)
        .startsWith(
            new Caption(
                "The client firewall drops the SYN. No row matched, so the default decided.",
                "The server hears nothing. It will try again in 1 s, then 1 s, then 1.1 s,"
                    + " then give up."))
        .endsWith(
            new Caption(
                "The client firewall drops the SYN again: try 4 ends like the one before.",
                "The server hears nothing. It gives up in 0.9 s."));
  }

  @Test
  void gaveUp_namesTheLimit() {
    assertThat(captions(Sessions.plain(DataMode.PORT), Moment.Kind.GAVE_UP))
        .extracting(Caption::sentence)
        .containsExactly("The server gives up: no data connection within 4 s.");
  }

  @Test
  void rejected_saysThatARstGoesBack() {
    assertThat(captions(Sessions.rejecting(Sessions.plain(DataMode.PORT)), Moment.Kind.REJECTED))
        .startsWith(
            new Caption(
                "The client firewall rejects the SYN: a RST goes back at once.",
                "No row matched, so the default decided."
                    + " The caller hears of it at once and need not wait."));
  }

  @Test
  void alg_opensAPinholeAndTheSynUsesIt() {
    Scenario scenario = Sessions.withAlg(Sessions.plain(DataMode.PORT), DeviceId.CLIENT_FIREWALL);
    assertThat(captions(scenario, Moment.Kind.PINHOLE_OPENED))
        .containsExactly(
            new Caption(
                "The client firewall's ALG reads PORT and opens a pinhole for port 34311.",
                "Only 203.0.113.21 may use it, once, within 5 minutes."));
    assertThat(captions(scenario, Moment.Kind.PINHOLE_USED))
        .containsExactly(
            new Caption(
                "Through the pinhole of the client firewall: no rule had to be added.",
                "203.0.113.21 was expected on port 34311. The pinhole is used up now."));
    assertThat(captions(scenario, Moment.Kind.ENDED))
        .containsExactly(
            new Caption(
                "The file arrived.",
                "The file readme.txt arrived (800 bytes) over an active data connection."));
  }

  @Test
  void alg_rewritesUnderNat() {
    Scenario scenario =
        Sessions.withAlg(Sessions.plain(DataMode.PORT), DeviceId.CLIENT_FIREWALL)
            .withNat(DeviceId.CLIENT_FIREWALL, true);
    assertThat(captions(scenario, Moment.Kind.PINHOLE_OPENED))
        .containsExactly(
            new Caption(
                "The client firewall's ALG rewrites PORT and opens a pinhole for port 34311.",
                "10,1,1,10,134,7 becomes 198,51,100,1,134,7."));
  }

  @Test
  void alg_isBlindUnderTls() {
    Scenario scenario =
        Sessions.withAlg(Sessions.plain(DataMode.PORT), DeviceId.CLIENT_FIREWALL).withTls(true);
    assertThat(captions(scenario, Moment.Kind.ALG_DECLINED))
        .extracting(Caption::sentence)
        .containsExactly(
            "The client firewall's ALG sees only sealed records: it cannot read PORT.");
  }

  @Test
  void nat_withoutAlg_isRefusedByTheServer() {
    Scenario scenario = Sessions.plain(DataMode.PORT).withNat(DeviceId.CLIENT_FIREWALL, true);
    assertThat(captions(scenario, Moment.Kind.SENT))
        .contains(
            new Caption(
                "The server refuses PORT: the address is not the caller's.",
                "500 Illegal PORT command. It names 10.1.1.10, but the caller is 198.51.100.1."));
  }

  @Test
  void notForwarded_isForTheFirewallItself() {
    Scenario scenario = Sessions.plain(DataMode.PASV).withNat(DeviceId.SERVER_FIREWALL, true);
    assertThat(captions(scenario, Moment.Kind.REJECTED))
        .containsExactly(
            new Caption(
                "The SYN is for the server firewall itself, and nobody listens there.",
                "Port 50000 is not forwarded. A RST goes back."));
    assertThat(captions(scenario, Moment.Kind.SENT))
        .extracting(Caption::detail)
        .contains(
            "It ignores the address 192.168.2.21 in the reply and calls where it called before.");
  }

  @Test
  void theScreenReaderHearsWhereItIs() {
    Recording recording = Simulator.run(Sessions.plain(DataMode.PORT));
    Storyline story = Storyline.of(recording);
    Moment dropped = first(story, Moment.Kind.DROPPED);
    assertThat(explainer.accessibleCaption(recording, story, dropped))
        .startsWith(
            "Step %d of %d, 0.507 seconds. The client firewall drops the SYN."
                .formatted(dropped.index() + 1, story.moments().size()));
    assertThat(explainer.tick(story, dropped))
        .isEqualTo(
            "Event %d, data, SYN dropped at the client firewall.".formatted(dropped.index() + 1));
  }

  @Test
  void chapters_nameTheArrangement() {
    Storyline story = Storyline.of(Simulator.run(Sessions.plain(DataMode.PORT)));
    assertThat(story.chapters())
        .extracting(explainer::chapter)
        .containsExactly("Connect", "Log in", "PORT 34311", "Data connection", "Gives up", "Close");
  }

  private static Moment first(Storyline story, Moment.Kind kind) {
    return story.moments().stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
  }

  private List<Caption> captions(Scenario scenario, Moment.Kind kind) {
    Recording recording = Simulator.run(scenario);
    return Storyline.of(recording).moments().stream()
        .filter(m -> m.kind() == kind)
        .map(m -> explainer.caption(recording, m))
        .toList();
  }
}
