package pinhole.ui.stage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.Payload;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Relations;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Storyline;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.ui.stage.model.Lights.Light;
import pinhole.ui.stage.model.Picture.LaneLook;
import pinhole.ui.stage.model.Picture.LaneWord;
import pinhole.ui.stage.model.Picture.Reach;
import pinhole.ui.stage.model.Picture.Sighting;
import pinhole.ui.stage.model.Picture.SocketLook;
import pinhole.ui.stage.model.Picture.Target;
import pinhole.ui.stage.model.WallView.AlgSwitch;
import pinhole.ui.stage.model.WallView.Eye;
import pinhole.ui.stage.model.WallView.HoleState;

/// Rarer things that the stage shows: nobody there, several clients, a device without an ALG, what
/// is picked, and the stages of what an ALG and NAT do.
class StageExtrasTest {
  private static final String OPEN_WALLS =
      """
      clientFirewall: {rules: [{direction: out, action: accept}]}
      serverFirewall: {rules: [{direction: in, action: accept}, {direction: out, action: accept}]}
      """;

  private record Film(Recording recording, Storyline story, StageModel model) {
    static Film of(Scenario scenario) {
      Recording recording = Scenes.run(scenario);
      Storyline story = Storyline.of(recording);
      return new Film(recording, story, new StageModel(recording, story));
    }

    static Film of(String yaml) throws ScenarioException {
      return of(ScenarioReader.parse("scene.yaml", yaml).scenario());
    }

    Moment moment(Predicate<Moment> wanted) {
      return story.moments().stream().filter(wanted).findFirst().orElseThrow();
    }

    Picture at(Moment moment, long later) {
      return model.at(moment.at().plus(later));
    }
  }

  private static Film nobodyThere() throws ScenarioException {
    return Film.of("client: {mode: PASV, calls: 203.0.113.99, connectLimit: 9}\n" + OPEN_WALLS);
  }

  @Test
  void nobodyThere_theSynStandsInTheLastWallAndTheClockRuns() throws ScenarioException {
    Film film = nobodyThere();
    Moment asks = film.moment(m -> m.kind() == Moment.Kind.NOBODY_THERE);
    Picture picture = film.at(asks, 300_000);
    int number = asks.segment().orElseThrow().number();
    Sighting syn = picture.capsule(number).orElseThrow();
    assertThat(syn.place().from().device()).isEqualTo(DeviceId.SERVER_FIREWALL);
    assertThat(syn.place().from().stop()).isEqualTo(Station.Stop.INSIDE);
    assertThat(picture.focus().kind()).isEqualTo(Target.SEGMENT);
    assertThat(picture.focus().number()).isEqualTo(number);
    assertThat(picture.client().control().state()).isEqualTo(SocketLook.WAITING);
    assertThat(picture.client().control().retry().orElseThrow().fraction()).isBetween(.3, .4);
    assertThat(picture.control().look()).isEqualTo(LaneLook.LOST);
    assertThat(picture.control().word()).isEqualTo(LaneWord.NO_ANSWER);
    assertThat(picture.control().reach()).isInstanceOf(Reach.ToStation.class);
    Fate fate = picture.notes().fate().orElseThrow();
    assertThat(fate.kind()).isEqualTo(Fate.Kind.NOBODY_THERE);
    assertThat(fate.wanted()).hasToString("203.0.113.99");
  }

  @Test
  void nobodyThere_theSynGoesWhenTheNextOneLeaves() throws ScenarioException {
    Film film = nobodyThere();
    Moment asks = film.moment(m -> m.kind() == Moment.Kind.NOBODY_THERE);
    Moment again =
        film.moment(m -> m.kind() == Moment.Kind.SENT && m.at().compareTo(asks.at()) > 0);
    Picture picture = film.at(again, 0);
    assertThat(picture.capsule(asks.segment().orElseThrow().number())).isEmpty();
    assertThat(picture.notes().fate()).isEmpty();
  }

  @Test
  void errorAboutTheControlConnection_runsOnItsLane() throws ScenarioException {
    Film film = nobodyThere();
    assertThat(film.model.journeys().all())
        .filteredOn(j -> j.segment().payload() instanceof Payload.IcmpError)
        .isNotEmpty()
        .allMatch(j -> j.lane() == Lane.CONTROL);
  }

  @Test
  void otherClient_isToldApartOnTheWayThereAndBack() throws ScenarioException {
    Film film =
        Film.of(
            "client: {mode: PASV}\n"
                + OPEN_WALLS
                + "others: [{client: {mode: PASV}, start: 0.02, from: 198.51.100.7}]\n");
    List<Journey> others =
        film.model.journeys().all().stream().filter(j -> j.client() == 1).toList();
    assertThat(others).isNotEmpty();
    assertThat(others).allMatch(j -> j.segment().tuple().toString().contains("198.51.100.7"));
    assertThat(others).anyMatch(Journey::towardServer).anyMatch(j -> !j.towardServer());
    Picture start = film.model.at(SimTime.ZERO);
    assertThat(start.client().others())
        .extracting(Object::toString)
        .containsExactly("198.51.100.7");
    Moment second = film.moment(m -> m.segment().filter(s -> s.number() == 2).isPresent());
    assertThat(film.at(second, 0).capsule(2).orElseThrow().client()).isEqualTo(1);
    assertThat(film.at(second, 0).control().syn()).isEqualTo(1);
  }

  @Test
  void wallThatRefusesWithAnError_isToldFromOneThatResets() throws ScenarioException {
    Film film =
        Film.of(
            """
            client: {mode: PORT}
            clientFirewall:
              rejectWith: port-unreachable
              default: {in: reject, out: drop}
              rules: [{direction: out, action: accept}]
            """);
    Moment refused = film.moment(m -> m.kind() == Moment.Kind.REJECTED);
    Picture picture = film.at(refused, 0);
    assertThat(picture.notes().fate().orElseThrow().kind()).isEqualTo(Fate.Kind.REJECTED_BY_ERROR);
    Sighting error = picture.capsule(picture.focus().number()).orElseThrow();
    assertThat(error.segment().payload()).isInstanceOf(Payload.IcmpError.class);
    assertThat(error.rail()).isEqualTo(1);
  }

  @Test
  void deviceWithoutAnAlg_isNotOn() throws ScenarioException {
    Film film =
        Film.of(
            """
            client: {mode: PORT}
            clientFirewall: {alg: true, algProgram: none, rules: [{direction: out, action: accept}]}
            """);
    WallView wall = film.model.at(SimTime.ZERO).clientWall();
    assertThat(wall.alg()).isEqualTo(AlgSwitch.ABSENT);
    assertThat(wall.alg().attached()).isFalse();
    assertThat(wall.eye()).isEqualTo(Eye.NONE);
  }

  @Test
  void listeningTab_standsForTheLineThatAnnouncedIt() {
    Film film = Film.of(Scenes.alg());
    Moment port = film.moment(m -> m.segment().flatMap(s -> Announcement.in(s)).isPresent());
    int number = port.segment().orElseThrow().number();
    Picture picture = film.at(port, 0);
    assertThat(picture.client().data().state()).isEqualTo(SocketLook.LISTENING);
    assertThat(picture.client().data().segment()).isEqualTo(number);
    Moment opened = film.moment(m -> m.kind() == Moment.Kind.PINHOLE_OPENED);
    assertThat(film.at(opened, 0).clientWall().hole().segment()).isEqualTo(number);
    assertThat(film.at(opened, 0).notes().reading().orElseThrow().number()).isEqualTo(number);
  }

  @Test
  void picked_lightsItsFamilyAndNothingElse() {
    Film film = Film.of(Scenes.alg());
    int port =
        film.moment(m -> m.segment().flatMap(s -> Announcement.in(s)).isPresent())
            .segment()
            .orElseThrow()
            .number();
    int syn =
        film.moment(m -> m.kind() == Moment.Kind.PINHOLE_USED).segment().orElseThrow().number();
    Lights lights = new Lights(Optional.of(port), Optional.of(Relations.of(film.recording)));
    assertThat(lights.of(port)).isEqualTo(Light.PICKED);
    assertThat(lights.of(syn)).isEqualTo(Light.RELATED);
    assertThat(lights.of(1)).isEqualTo(Light.NONE);
    assertThat(lights.of(0)).isEqualTo(Light.NONE);
    assertThat(Lights.none().of(port)).isEqualTo(Light.NONE);
  }

  @Test
  void nat_strikesFirstAndIsDoneWhenTheWallHasDecided() {
    Film film = Film.of(Scenes.natClient());
    Moment passed = film.moment(m -> m.kind() == Moment.Kind.PASSED);
    Tag early = film.at(passed, -250).notes().tag().orElseThrow();
    assertThat(early.before()).isPresent();
    assertThat(early.rewritten()).isBetween(.05, .6);
    assertThat(film.at(passed, 0).notes().tag().orElseThrow().rewritten()).isEqualTo(1);
    assertThat(film.at(passed, 2_000).notes().tag().orElseThrow().rewritten()).isEqualTo(1);
  }

  @Test
  void alg_looksThenShinesThenOpens() {
    Film film = Film.of(Scenes.alg());
    Moment opened = film.moment(m -> m.kind() == Moment.Kind.PINHOLE_OPENED);
    WallView looking = film.at(opened, -800).clientWall();
    assertThat(looking.eye()).isEqualTo(Eye.READING);
    assertThat(looking.gaze()).isBetween(.2, .3);
    WallView opening = film.at(opened, -350).clientWall();
    assertThat(opening.gaze()).isEqualTo(1);
    assertThat(opening.hole().state()).isEqualTo(HoleState.OPENING);
    assertThat(opening.hole().halo()).isLessThan(opening.hole().fraction());
    assertThat(film.at(opened, 0).clientWall().hole().halo()).isEqualTo(1);
  }
}
