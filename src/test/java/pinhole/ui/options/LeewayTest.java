package pinhole.ui.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.challenge.Grader;
import pinhole.challenge.Latitude;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Control;
import pinhole.lesson.LessonException;
import pinhole.ui.options.Option.Flag;

/// What a challenge leaves of the options, and no more.
class LeewayTest {
  @Test
  void aWallsSwitchesComeWithWhatBelongsToThem() {
    assertThat(keys(Set.of(Control.ALG), DeviceId.SERVER_FIREWALL))
        .containsExactly("wall.alg", "wall.alg-ports");
    assertThat(keys(Set.of(Control.NAT), DeviceId.SERVER_FIREWALL))
        .containsExactly("wall.forward", "wall.also-forward");
    assertThat(keys(Set.of(Control.RULES), DeviceId.CLIENT_FIREWALL)).isEmpty();
  }

  @Test
  void aHostsOptions_areLeft_butNotWhatTheTaskIsBuiltOf() {
    assertThat(keys(Set.of(), DeviceId.CLIENT))
        .contains("client.active-port", "client.mode")
        .doesNotContain("client.transfers", "client.tls", "client.run-limit");
    assertThat(keys(Set.of(), DeviceId.SERVER))
        .contains("server.checks-caller", "server.passive")
        .doesNotContain("server.port", "server.files", "server.tls");
  }

  @Test
  void everySwitchThatAChallengeLeaves_isAcceptedByItsGrader() throws LessonException {
    Grader grader = Grader.english();
    for (Challenge challenge : ChallengeLibrary.shipped().challenges()) {
      Latitude latitude = challenge.latitude();
      Set<Control> controls = EnumSet.noneOf(Control.class);
      controls.addAll(latitude.controls());
      for (Group group : Catalogue.offering(new Leeway(controls, latitude.devices()))) {
        for (Option option : group.options()) {
          if (option instanceof Flag flag && option.about().applies().test(challenge.start())) {
            boolean on = flag.read().test(challenge.start());
            Scenario changed = flag.write().apply(challenge.start(), !on);
            assertThat(grader.objection(challenge, changed))
                .as(challenge.id() + " " + option.about().key())
                .isEmpty();
          }
        }
      }
    }
  }

  private static List<String> keys(Set<Control> controls, DeviceId device) {
    return Catalogue.offering(new Leeway(controls, Set.of(device))).stream()
        .flatMap(group -> group.options().stream())
        .map(option -> option.about().key())
        .toList();
  }
}
