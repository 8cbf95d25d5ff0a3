package pinhole.ui.stage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Storyline;
import pinhole.ui.stage.model.Picture.CapsuleLook;
import pinhole.ui.stage.model.Picture.LaneLook;
import pinhole.ui.stage.model.Picture.LaneWord;
import pinhole.ui.stage.model.Picture.Sighting;
import pinhole.ui.stage.model.Picture.SocketLook;
import pinhole.ui.stage.model.Picture.Target;
import pinhole.ui.stage.model.WallView.AlgSwitch;
import pinhole.ui.stage.model.WallView.Decider;
import pinhole.ui.stage.model.WallView.Eye;
import pinhole.ui.stage.model.WallView.HoleState;
import pinhole.ui.stage.model.WallView.Stamp;

class StageModelTest {
  private record Film(Recording recording, Storyline story, StageModel model) {
    static Film of(Scenario scenario) {
      Recording recording = Scenes.run(scenario);
      Storyline story = Storyline.of(recording);
      return new Film(recording, story, new StageModel(recording, story));
    }

    Moment moment(Predicate<Moment> wanted) {
      return story.moments().stream().filter(wanted).findFirst().orElseThrow();
    }

    Moment moment(Moment.Kind kind, Lane lane) {
      return moment(m -> m.kind() == kind && m.lane() == lane);
    }

    Picture at(Moment moment) {
      return model.at(moment.at());
    }

    Picture at(Moment.Kind kind, Lane lane) {
      return at(moment(kind, lane));
    }

    Picture after(Moment moment, long micros) {
      return model.at(moment.at().plus(micros));
    }
  }

  private static final Film ACTIVE = Film.of(Scenes.active());
  private static final Film ALG = Film.of(Scenes.alg());

  static List<Scenario> scenes() {
    return List.of(
        Scenes.active(),
        Scenes.alg(),
        Scenes.passive(),
        Scenes.range(),
        Scenes.reject(),
        Scenes.tlsNat(),
        Scenes.natServer(),
        Scenes.natClient(),
        Scenes.nobody());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void goingBack_showsTheSamePictures(Scenario scenario) {
    Film film = Film.of(scenario);
    long end = Math.min(film.recording.duration().micros(), 2_000_000);
    List<Picture> there = new ArrayList<>();
    for (long at = 0; at <= end; at += 700) {
      there.add(film.model.at(new SimTime(at)));
    }
    List<Picture> back = new ArrayList<>();
    for (long at = end / 700 * 700; at >= 0; at -= 700) {
      back.addFirst(film.model.at(new SimTime(at)));
    }
    assertThat(back).isEqualTo(there);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everyMoment_hasSomethingInFocus(Scenario scenario) {
    Film film = Film.of(scenario);
    for (Moment moment : film.story.moments()) {
      Picture picture = film.at(moment);
      assertThat(picture.focus().kind()).as("%s", moment).isNotEqualTo(Target.NOTHING);
      if (picture.focus().kind() == Target.SEGMENT) {
        assertThat(picture.capsule(picture.focus().number())).as("%s", moment).isPresent();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everySentSegment_isInFocusAtItsMoment(Scenario scenario) {
    Film film = Film.of(scenario);
    for (Moment moment : film.story.moments()) {
      if (moment.kind() == Moment.Kind.SENT) {
        int number = moment.segment().orElseThrow().number();
        assertThat(film.at(moment).focus().number()).isEqualTo(number);
        assertThat(film.at(moment).notes().tag().orElseThrow().number()).isEqualTo(number);
      }
    }
  }

  @Test
  void atTheStart_onlyTheServerListens() {
    Picture picture = ACTIVE.model.at(new SimTime(0));
    assertThat(picture.server().control().state()).isEqualTo(SocketLook.LISTENING);
    assertThat(picture.server().control().port()).isEqualTo(21);
    assertThat(picture.client().data().state()).isEqualTo(SocketLook.IDLE);
    assertThat(picture.data().word()).isEqualTo(LaneWord.NOT_OPEN);
    assertThat(picture.data().look()).isEqualTo(LaneLook.GHOST);
  }

  @Test
  void synOnTheFirstLink_isHalfWay() {
    Picture picture = ACTIVE.at(Moment.Kind.SENT, Lane.CONTROL);
    assertThat(picture.client().control().state()).isEqualTo(SocketLook.SYN_SENT);
    assertThat(picture.control().look()).isEqualTo(LaneLook.TRAIL);
    Sighting syn = picture.capsule(1).orElseThrow();
    assertThat(syn.place().way()).isCloseTo(.5, within(1e-9));
    assertThat(syn.towardServer()).isTrue();
    assertThat(syn.look()).isEqualTo(CapsuleLook.FOCUS);
  }

  @Test
  void synPassed_isWrittenOnTheWallAndOpensATunnel() {
    Moment passed = ACTIVE.moment(Moment.Kind.PASSED, Lane.DATA);
    Picture picture = ACTIVE.at(passed);
    assertThat(picture.serverWall().verdicts())
        .containsExactly(new Stamp(Lane.DATA, Verdict.ACCEPT, Decider.RULE, 1));
    assertThat(picture.serverWall().dataTunnel()).isTrue();
    assertThat(picture.serverWall().controlTunnel()).isTrue();
    assertThat(picture.clientWall().dataTunnel()).isFalse();
    assertThat(picture.capsule(passed.segment().orElseThrow().number()).orElseThrow().look())
        .isEqualTo(CapsuleLook.PASSED);
  }

  @Test
  void firewallReading_holdsTheSegmentBeforeItsFace() {
    Picture picture = ACTIVE.at(Moment.Kind.CHECKED, Lane.DATA);
    assertThat(picture.clientWall().scan()).isPresent();
    assertThat(picture.clientWall().scan().orElseThrow().lane()).isEqualTo(Lane.DATA);
    assertThat(picture.clientWall().verdicts()).isEmpty();
    assertThat(picture.clientWall().dataTunnel()).isFalse();
    Sighting syn = picture.capsule(picture.focus().number()).orElseThrow();
    assertThat(syn.place().standing()).isTrue();
    assertThat(syn.place().from().stop()).isEqualTo(Station.Stop.FRONT);
    assertThat(picture.notes().tag().orElseThrow().compared()).contains(Field.DESTINATION_PORT);
  }

  @Test
  void rows_areReadOneAfterTheOther() {
    Moment dropped = ACTIVE.moment(Moment.Kind.DROPPED, Lane.DATA);
    Visit visit =
        ACTIVE
            .model
            .journeys()
            .of(dropped.segment().orElseThrow().number())
            .orElseThrow()
            .visit(DeviceId.CLIENT_FIREWALL)
            .orElseThrow();
    List<Integer> rows = new ArrayList<>();
    for (long at = visit.arrives().micros(); at < visit.leaves().micros(); at += 10) {
      int row = visit.row(new SimTime(at));
      if (rows.isEmpty() || rows.getLast() != row) {
        rows.add(row);
      }
    }
    assertThat(rows).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void dropped_leavesAnOutlineAndABodyThatFell() {
    Moment dropped = ACTIVE.moment(Moment.Kind.DROPPED, Lane.DATA);
    Picture picture = ACTIVE.at(dropped);
    Sighting syn = picture.capsule(picture.focus().number()).orElseThrow();
    assertThat(syn.look()).isEqualTo(CapsuleLook.DROPPED);
    assertThat(syn.fallen()).isEqualTo(1);
    assertThat(picture.clientWall().verdicts())
        .containsExactly(new Stamp(Lane.DATA, Verdict.DROP, Decider.DEFAULT, 0));
    assertThat(picture.data().look()).isEqualTo(LaneLook.LOST);
    assertThat(picture.data().word()).isEqualTo(LaneWord.NO_ANSWER);
    assertThat(picture.notes().fate().orElseThrow().kind()).isEqualTo(Fate.Kind.DROPPED);
    assertThat(picture.notes().fate().orElseThrow().port()).isEqualTo(20);
  }

  @Test
  void body_fallsAFunctionOfNow() {
    Moment dropped = ACTIVE.moment(Moment.Kind.DROPPED, Lane.DATA);
    int number = dropped.segment().orElseThrow().number();
    double last = -1;
    for (long before = 210; before >= 0; before -= 30) {
      Picture picture = ACTIVE.after(dropped, -before);
      double fallen = picture.capsule(number).orElseThrow().fallen();
      assertThat(fallen).isGreaterThan(last);
      last = fallen;
    }
  }

  @Test
  void waitingForRetry_countsDown() {
    Moment dropped = ACTIVE.moment(Moment.Kind.DROPPED, Lane.DATA);
    Picture.Retry early = ACTIVE.at(dropped).server().data().retry().orElseThrow();
    Picture.Retry later = ACTIVE.after(dropped, 500_000).server().data().retry().orElseThrow();
    assertThat(ACTIVE.at(dropped).server().data().state()).isEqualTo(SocketLook.WAITING);
    assertThat(early.tries()).isEqualTo(1);
    assertThat(later.fraction() - early.fraction()).isCloseTo(.5, within(1e-6));
    assertThat(early.microsLeft() - later.microsLeft()).isEqualTo(500_000);
    assertThat(ACTIVE.after(dropped, 975_500).server().data().state())
        .isEqualTo(SocketLook.SYN_SENT);
  }

  @Test
  void portWhoseCallWasDropped_stillListens() {
    Moment dropped = ACTIVE.moment(Moment.Kind.DROPPED, Lane.DATA);
    assertThat(ACTIVE.after(dropped, -10_000).client().data().state())
        .isEqualTo(SocketLook.LISTENING);
    assertThat(ACTIVE.at(dropped).client().data().state()).isEqualTo(SocketLook.STILL_LISTENING);
    assertThat(ACTIVE.after(dropped, 500_000).client().data().state())
        .isEqualTo(SocketLook.STILL_LISTENING);
  }

  @Test
  void outline_goesWhenTheNextSynLeaves() {
    Moment dropped = ACTIVE.moment(Moment.Kind.DROPPED, Lane.DATA);
    int number = dropped.segment().orElseThrow().number();
    assertThat(ACTIVE.after(dropped, 500_000).capsule(number)).isPresent();
    assertThat(ACTIVE.after(dropped, 975_000).capsule(number)).isEmpty();
  }

  @Test
  void algReading_showsTheSumAndOpensThePinhole() {
    Moment opened = ALG.moment(m -> m.kind() == Moment.Kind.PINHOLE_OPENED);
    Picture picture = ALG.at(opened);
    assertThat(picture.clientWall().eye()).isEqualTo(Eye.READING);
    assertThat(picture.clientWall().alg()).isEqualTo(AlgSwitch.ON);
    assertThat(picture.clientWall().hole().state()).isEqualTo(HoleState.OPEN);
    assertThat(picture.clientWall().hole().port()).isEqualTo(34_311);
    Reading reading = picture.notes().reading().orElseThrow();
    assertThat(reading.keyword()).isEqualTo("PORT");
    assertThat(reading.endpoint()).isEqualTo("10,1,1,10,134,7");
    assertThat(reading.announced().port()).isEqualTo(34_311);
    assertThat(picture.focus().kind()).isEqualTo(Target.PINHOLE);
    assertThat(ALG.after(opened, -300).clientWall().hole().state()).isEqualTo(HoleState.OPENING);
    assertThat(ALG.after(opened, -800).clientWall().hole().state()).isEqualTo(HoleState.SHUT);
  }

  @Test
  void openPinhole_losesTime() {
    Moment opened = ALG.moment(m -> m.kind() == Moment.Kind.PINHOLE_OPENED);
    double before = ALG.at(opened).clientWall().hole().fraction();
    double after = ALG.after(opened, 50_000).clientWall().hole().fraction();
    assertThat(after).isLessThan(before);
    assertThat(ALG.after(opened, 50_000).clientWall().eye()).isEqualTo(Eye.WATCHING);
  }

  @Test
  void usedPinhole_staysWhileItsConnectionLives() {
    Moment used = ALG.moment(m -> m.kind() == Moment.Kind.PINHOLE_USED);
    assertThat(ALG.at(used).clientWall().hole().state()).isEqualTo(HoleState.USED);
    assertThat(ALG.at(used).clientWall().hole().railed()).isFalse();
    Moment data =
        ALG.moment(m -> m.segment().filter(s -> s.kind() == SegmentKind.DATA).isPresent());
    assertThat(ALG.at(data).clientWall().hole().railed()).isTrue();
    assertThat(ALG.at(data).data().look()).isEqualTo(LaneLook.OPEN);
    Picture end = ALG.model.at(ALG.recording.duration());
    assertThat(end.clientWall().hole().state()).isEqualTo(HoleState.SHUT);
    assertThat(end.data().look()).isEqualTo(LaneLook.GHOST);
  }

  @Test
  void rejected_theRstBouncesBelowTheLane() {
    Film film = Film.of(Scenes.reject());
    Moment rejected = film.moment(m -> m.kind() == Moment.Kind.REJECTED);
    Picture picture = film.at(rejected);
    Sighting rst = picture.capsule(picture.focus().number()).orElseThrow();
    assertThat(rst.segment().kind()).isEqualTo(SegmentKind.RST);
    assertThat(rst.rail()).isEqualTo(1);
    assertThat(rst.place().from().stop()).isEqualTo(Station.Stop.FRONT);
    assertThat(picture.data().look()).isEqualTo(LaneLook.REFUSED);
    assertThat(picture.clientWall().verdicts())
        .containsExactly(new Stamp(Lane.DATA, Verdict.REJECT, Decider.DEFAULT, 0));
    assertThat(picture.notes().fate().orElseThrow().kind()).isEqualTo(Fate.Kind.REJECTED);
  }

  @Test
  void nobodyListens_theTabSaysSoUntilItsAnswerIsGone() {
    Film film = Film.of(Scenes.nobody());
    Moment nobody = film.moment(m -> m.kind() == Moment.Kind.NOBODY_LISTENS);
    Picture picture = film.at(nobody);
    assertThat(picture.client().data().state()).isEqualTo(SocketLook.NOBODY);
    assertThat(picture.client().data().port()).isEqualTo(34_311);
    Sighting rst = picture.capsule(picture.focus().number()).orElseThrow();
    assertThat(rst.segment().kind()).isEqualTo(SegmentKind.RST);
    assertThat(rst.place().from().stop()).isEqualTo(Station.Stop.BESIDE);
    assertThat(film.after(nobody, 100_000).client().data().state()).isNotEqualTo(SocketLook.NOBODY);
  }

  @Test
  void tls_blindsTheEyeAndSealsTheLane() {
    Film film = Film.of(Scenes.tlsNat());
    Moment sealed = announced(film, "227");
    Picture picture = film.at(sealed);
    assertThat(picture.serverWall().eye()).isEqualTo(Eye.BLIND);
    assertThat(picture.serverWall().alg()).isEqualTo(AlgSwitch.BLIND);
    assertThat(picture.control().look()).isEqualTo(LaneLook.SEALED);
    assertThat(picture.client().control().state()).isEqualTo(SocketLook.ENCRYPTED);
  }

  @Test
  void tlsUnderNat_showsTheAddressThatWasNotRewritten() {
    Film film = Film.of(Scenes.tlsNat());
    Moment sealed = film.moment(m -> m.kind() == Moment.Kind.ALG_DECLINED);
    Picture picture = film.at(sealed);
    Inside inside = picture.notes().inside().orElseThrow();
    assertThat(inside.address()).isEqualTo("192,168,2,21");
    assertThat(inside.stale()).isTrue();
    Tag tag = picture.notes().tag().orElseThrow();
    assertThat(tag.before().orElseThrow().source().address()).hasToString("192.168.2.21");
    assertThat(tag.tuple().source().address()).hasToString("203.0.113.5");
    assertThat(picture.serverWall().translating()).contains(Lane.CONTROL);
  }

  @Test
  void nat_rewritesTheLabelAtTheWall() {
    Film film = Film.of(Scenes.natClient());
    Moment passed = film.moment(Moment.Kind.PASSED, Lane.CONTROL);
    Tag tag = film.at(passed).notes().tag().orElseThrow();
    assertThat(tag.before().orElseThrow().source().address()).hasToString("10.1.1.10");
    assertThat(tag.tuple().source().address()).hasToString("198.51.100.1");
    assertThat(film.at(passed).client().outside().orElseThrow()).hasToString("198.51.100.1");
    assertThat(film.at(passed).clientWall().nat()).isTrue();
  }

  @Test
  void natAndAlg_theReadingSaysWhatTheLineBecame() {
    Film film = Film.of(Scenes.natClient());
    Picture picture = film.at(film.moment(m -> m.kind() == Moment.Kind.PINHOLE_OPENED));
    assertThat(picture.notes().reading().orElseThrow().rewritten()).contains("198,51,100,1,134,7");
  }

  @Test
  void anotherControlPort_theEyeLooksAway() {
    Scenario alg = Scenes.alg();
    var wall = alg.clientFirewall();
    var elsewhere =
        new pinhole.engine.firewall.FirewallSetup(
            true,
            true,
            List.of(2121),
            wall.nat(),
            wall.rules(),
            wall.defaultIn(),
            wall.defaultOut());
    Film film = Film.of(alg.withFirewall(DeviceId.CLIENT_FIREWALL, elsewhere));
    assertThat(film.model.at(new SimTime(100_000)).clientWall().eye()).isEqualTo(Eye.NOT_ITS_PORT);
  }

  @Test
  void rangeRule_perforatesTheWall() {
    Film film = Film.of(Scenes.range());
    WallView wall = film.model.at(new SimTime(0)).serverWall();
    assertThat(wall.openPorts()).isEqualTo(101);
    assertThat(wall.openRule()).isEqualTo(1);
    assertThat(film.model.at(new SimTime(0)).clientWall().openPorts()).isZero();
  }

  @Test
  void knownSegments_standInTheTunnel() {
    Moment opened = ALG.moment(m -> m.kind() == Moment.Kind.PINHOLE_OPENED);
    int number = opened.segment().orElseThrow().number();
    Sighting port = ALG.at(opened).capsule(number).orElseThrow();
    assertThat(port.place().from().stop()).isEqualTo(Station.Stop.INSIDE);
  }

  @Test
  void gaveUp_theTabIsInFocus() {
    Moment gaveUp = ACTIVE.moment(m -> m.kind() == Moment.Kind.GAVE_UP);
    Picture picture = ACTIVE.at(gaveUp);
    assertThat(picture.focus().kind()).isEqualTo(Target.TAB);
    assertThat(picture.focus().lane()).isEqualTo(Lane.DATA);
    assertThat(picture.data().word()).isEqualTo(LaneWord.NO_ANSWER);
  }

  private static Moment announced(Film film, String verb) {
    return film.moment(
        m -> m.segment().flatMap(Announcement::in).filter(a -> a.verb().equals(verb)).isPresent());
  }
}
