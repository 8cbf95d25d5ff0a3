package pinhole.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.ladder.Row.Fold.Topic;
import pinhole.ladder.Row.Wait.Why;
import pinhole.ui.stage.model.Scenes;

class LadderTest {
  private static List<Row.Wait> waits(List<Row> rows) {
    return rows.stream().filter(Row.Wait.class::isInstance).map(Row.Wait.class::cast).toList();
  }

  private static List<Row.Fold> folds(List<Row> rows) {
    return rows.stream().filter(Row.Fold.class::isInstance).map(Row.Fold.class::cast).toList();
  }

  private static Choice opening(List<Integer> looked) {
    return new Choice(
        Set.of(Lane.values()), Optional.empty(), new TreeSet<>(), new TreeSet<>(), looked);
  }

  private static Choice seen(SimTime at) {
    return new Choice(
        Set.of(Lane.values()), Optional.of(at), new TreeSet<>(), new TreeSet<>(), List.of());
  }

  private static Choice only(Lane lane) {
    return new Choice(Set.of(lane), Optional.empty(), new TreeSet<>(), new TreeSet<>(), List.of());
  }

  @Test
  void rows_areInTheOrderInWhichThingsSetOut() {
    List<Row> rows = Ladders.rows(Scenes.alg());
    assertThat(rows).isSortedAccordingTo(Comparator.comparing(Row::at));
    assertThat(((Row.Sent) rows.get(0)).message().segment().kind()).isEqualTo(SegmentKind.SYN);
    assertThat(((Row.Sent) rows.get(1)).message().segment().kind()).isEqualTo(SegmentKind.SYN_ACK);
    assertThat(((Row.Sent) rows.get(2)).message().segment().kind()).isEqualTo(SegmentKind.ACK);
  }

  @Test
  void everySegment_hasARowOrAnswersOne() {
    Recording recording = Scenes.run(Ladders.large(20_000));
    List<Row> rows = Ladder.of(recording, Storyline.of(recording)).rows(Choice.everything());
    assertThat(recording.transits())
        .allSatisfy(t -> assertThat(Places.of(rows, t.segment().number())).isNotNegative());
  }

  @Test
  void loneAcknowledgments_goWithWhatTheyAnswer() {
    List<Message> data = Ladders.of(Ladders.large(20_000), Lane.DATA, SegmentKind.DATA);
    assertThat(data).anySatisfy(m -> assertThat(m.acks()).isNotEmpty());
    List<Message> acks = Ladders.of(Ladders.large(20_000), Lane.DATA, SegmentKind.ACK);
    assertThat(acks).hasSize(1); // the one that completes the handshake
  }

  @Test
  void logInAndSettings_fold() {
    List<Row.Fold> folds = folds(Ladders.rows(Scenes.active()));
    assertThat(folds).extracting(Row.Fold::topic).containsExactly(Topic.CHAPTER, Topic.SETTINGS);
    assertThat(folds.getFirst().messages()).hasSize(5);
    assertThat(folds.getFirst().open()).isFalse();
  }

  @Test
  void theReplyToPort_neverFolds() {
    List<Row> rows = Ladders.rows(Scenes.active());
    assertThat(rows)
        .anyMatch(row ->
            row instanceof Row.Sent(Message m, var _)
                && m.segment().payload().toString().contains("200 PORT"));
  }

  @Test
  void bytesOfAFile_fold() {
    List<Row.Fold> folds = folds(Ladders.rows(Ladders.large(20_000)));
    Row.Fold bytes = folds.stream().filter(f -> f.topic() == Topic.BYTES).findFirst().orElseThrow();
    assertThat(bytes.messages()).hasSize(15).allMatch(m -> m.lane() == Lane.DATA);
  }

  @Test
  void aFold_opensForWhatIsLookedAt() {
    Ladder ladder = Ladders.of(Scenes.active());
    Row.Fold fold = folds(ladder.rows(Choice.everything())).getFirst();
    int inside = fold.messages().get(2).number();
    List<Row> rows = ladder.rows(opening(List.of(inside)));
    assertThat(folds(rows).getFirst().open()).isTrue();
    assertThat(folds(rows).get(1).open()).isFalse();
    Row row = rows.get(Places.of(rows, inside));
    assertThat(row)
        .isInstanceOfSatisfying(
            Row.Sent.class, sent -> assertThat(sent.fold()).contains(fold.key()));
  }

  @Test
  void aFold_thatTheUserShutStaysShut() {
    Ladder ladder = Ladders.of(Scenes.active());
    Row.Fold fold = folds(ladder.rows(Choice.everything())).getFirst();
    int inside = fold.messages().get(2).number();
    Choice choice =
        new Choice(
            Set.of(Lane.values()),
            Optional.empty(),
            new TreeSet<>(),
            new TreeSet<>(Set.of(fold.key())),
            List.of(inside));
    List<Row> rows = ladder.rows(choice);
    assertThat(folds(rows).getFirst().open()).isFalse();
    assertThat(rows.get(Places.of(rows, inside))).isInstanceOf(Row.Fold.class);
  }

  @Test
  void droppedSyn_isRepeatedAfterWaits() {
    List<Row> rows = Ladders.rows(Scenes.active());
    List<Message> syns = Ladders.of(Scenes.active(), Lane.DATA, SegmentKind.SYN);
    assertThat(syns).extracting(Message::attempt).startsWith(1, 2, 3);
    assertThat(waits(rows).getFirst().why()).isEqualTo(Why.NO_ANSWER);
    assertThat(waits(rows)).allSatisfy(w -> assertThat(w.waiting()).contains(DeviceId.SERVER));
    assertThat(waits(rows).getFirst().micros()).isBetween(990_000L, 1_010_000L);
    assertThat(waits(rows)).extracting(Row.Wait::why).contains(Why.TWICE_AS_LONG);
    assertThat(waits(rows).getLast().why()).isEqualTo(Why.TIME_UP);
  }

  @Test
  void oneLaneOnly() {
    Ladder ladder = Ladders.of(Scenes.active());
    assertThat(Ladders.messages(ladder.rows(only(Lane.DATA))))
        .isNotEmpty()
        .allMatch(m -> m.lane() == Lane.DATA);
    assertThat(Ladders.messages(ladder.rows(only(Lane.CONTROL))))
        .isNotEmpty()
        .allMatch(m -> m.lane() == Lane.CONTROL);
  }

  @Test
  void theEnd_hasARow() {
    List<Row> rows = Ladders.rows(Scenes.alg());
    assertThat(rows)
        .filteredOn(Row.Turn.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Row.Turn.class, t -> assertThat(t.moment().kind()).isEqualTo(Moment.Kind.ENDED));
  }

  @Test
  void fog_hidesWhatComesAndWhatBecomesOfIt() {
    Recording recording = Scenes.run(Scenes.active());
    Storyline story = Storyline.of(recording);
    Ladder ladder = Ladder.of(recording, story);
    Moment checked = Scenes.first(story, Moment.Kind.CHECKED);
    List<Row> rows = ladder.rows(seen(checked.at()));
    assertThat(rows.getLast()).isInstanceOf(Row.Unseen.class);
    Message syn = ((Row.Sent) rows.get(rows.size() - 2)).message();
    assertThat(syn.number()).isEqualTo(checked.segment().orElseThrow().number());
    assertThat(syn.fate()).isEqualTo(Message.Fate.UNDER_WAY);
    assertThat(syn.stop()).isEmpty();
    assertThat(syn.crossings())
        .extracting(Crossing::wall)
        .containsExactly(DeviceId.SERVER_FIREWALL);

    Moment dropped = Scenes.first(story, Moment.Kind.DROPPED);
    rows = ladder.rows(seen(dropped.at()));
    syn = ((Row.Sent) rows.get(rows.size() - 2)).message();
    assertThat(syn.fate()).isEqualTo(Message.Fate.STOPPED);
    assertThat(waits(rows)).isEmpty();
  }

  @Test
  void fog_neverTellsMoreThanTheInstantsBefore() {
    Recording recording = Scenes.run(Scenes.natClient());
    Storyline story = Storyline.of(recording);
    Ladder ladder = Ladder.of(recording, story);
    for (Moment moment : story.moments()) {
      for (Message message : Ladders.messages(ladder.rows(seen(moment.at())))) {
        assertThat(message.at()).isLessThanOrEqualTo(moment.at());
        assertThat(message.crossings())
            .allMatch(crossing -> crossing.seen().compareTo(moment.at()) <= 0);
      }
    }
  }

  @Test
  void news_areAllInstantsAtWhichTheFogLifts() {
    Ladder ladder = Ladders.of(Scenes.active());
    List<SimTime> news = ladder.news();
    assertThat(news).isSorted().doesNotHaveDuplicates();
    for (int i = 0; i + 1 < news.size(); i++) {
      SimTime just = news.get(i);
      SimTime before = new SimTime(news.get(i + 1).micros() - 1);
      boolean same = ladder.rows(seen(before)).equals(ladder.rows(seen(just)));
      assertThat(same).as("between %s and %s", just, before).isTrue();
    }
  }

  @Test
  void thePlayheadsRow_isThatOfItsMomentOrTheSilenceAfterIt() {
    Recording recording = Scenes.run(Scenes.active());
    Storyline story = Storyline.of(recording);
    List<Row> rows = Ladder.of(recording, story).rows(Choice.everything());
    Moment dropped = Scenes.first(story, Moment.Kind.DROPPED);
    int at = Places.at(rows, Optional.of(dropped), dropped.at());
    assertThat(rows.get(at).standsFor(dropped.segment().orElseThrow().number())).isTrue();
    int later = Places.at(rows, Optional.of(dropped), dropped.at().plus(300_000));
    assertThat(rows.get(later)).isInstanceOf(Row.Wait.class);
    Moment gaveUp = Scenes.first(story, Moment.Kind.GAVE_UP);
    assertThat(rows.get(Places.at(rows, Optional.of(gaveUp), gaveUp.at())))
        .isInstanceOf(Row.Wait.class);
    assertThat(Places.at(rows, Optional.empty(), new SimTime(-1))).isEqualTo(-1);
  }
}
