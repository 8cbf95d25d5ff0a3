package pinhole.ui.inspect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.inspect.model.Route.End;
import pinhole.wire.FieldName;
import pinhole.wire.PacketField;

class SegmentReaderTest {
  private final Recording recording = Simulator.run(ExampleScenarios.active());
  private final Storyline storyline = Storyline.of(recording);
  private final SegmentReader reader = new SegmentReader(recording, storyline);
  private final SimTime end = recording.duration();

  private Segment dropped() {
    return first(Moment.Kind.DROPPED).segment().orElseThrow();
  }

  private Moment first(Moment.Kind kind) {
    return storyline.moments().stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
  }

  private Route route(int number) {
    return new Routes(recording).of(number).orElseThrow();
  }

  @Test
  void droppedSyn_isOnTwoLinks_andEndsWhereTheStageSaysSo() {
    Route route = route(dropped().number());

    assertThat(route.on(LinkId.SERVER)).isPresent();
    assertThat(route.on(LinkId.INTERNET)).isPresent();
    assertThat(route.on(LinkId.CLIENT)).isEmpty();
    assertThat(route.end()).isEqualTo(End.DROPPED);
    assertThat(route.goal()).isEqualTo(DeviceId.CLIENT_FIREWALL);
    assertThat(route.ended()).isEqualTo(first(Moment.Kind.DROPPED).at());
  }

  @Test
  void whereabouts_followTheTime() {
    Route route = route(dropped().number());
    SimTime sent = route.departs();
    SimTime wall = route.legs().getLast().arrives();

    assertThat(route.at(sent.plus(-1))).isEqualTo(new Whereabouts.NotYet());
    assertThat(route.at(sent)).isEqualTo(new Whereabouts.On(LinkId.SERVER));
    assertThat(route.at(wall.plus(-1))).isEqualTo(new Whereabouts.On(LinkId.INTERNET));
    assertThat(route.at(wall)).isEqualTo(new Whereabouts.At(DeviceId.CLIENT_FIREWALL));
    assertThat(route.at(route.ended()))
        .isEqualTo(new Whereabouts.Over(End.DROPPED, DeviceId.CLIENT_FIREWALL, route.ended()));
  }

  @Test
  void shown_isThePickedOne_elseTheOneThatMatteredLast() {
    SimTime late = first(Moment.Kind.DROPPED).at();

    assertThat(reader.shown(Optional.empty(), new SimTime(-1))).isEmpty();
    assertThat(reader.shown(Optional.empty(), late)).contains(dropped().number());
    assertThat(reader.shown(Optional.of(1), late)).contains(1);
    assertThat(reader.shown(Optional.of(99_999), late)).contains(dropped().number());
    assertThat(reader.shown(Optional.empty(), end)).isPresent();
  }

  @Test
  void page_isOfTheLinkWhereTheSegmentIs_orOfTheChosenOne() {
    Route route = route(dropped().number());
    SegmentPage now = reader.page(dropped().number(), Optional.empty(), route.departs(), end);
    SegmentPage later = reader.page(dropped().number(), Optional.empty(), route.ended(), end);
    SegmentPage chosen =
        reader.page(dropped().number(), Optional.of(LinkId.SERVER), route.ended(), end);

    assertThat(now.leg().link()).isEqualTo(LinkId.SERVER);
    assertThat(now.rewritten()).isEmpty();
    assertThat(later.leg().link()).isEqualTo(LinkId.INTERNET);
    assertThat(later.lane()).isEqualTo(Lane.DATA);
    assertThat(later.rewritten())
        .extracting(PacketField::name)
        .containsExactly(FieldName.TTL, FieldName.HEADER_CHECKSUM);
    assertThat(chosen.leg()).isEqualTo(now.leg());
  }

  @Test
  void repeatedSyn_isCounted_butNotBeforeItIsKnownToBeOne() {
    int first = dropped().number();
    int second = reader.page(first, Optional.empty(), end, end).next().orElseThrow();

    assertThat(reader.page(first, Optional.empty(), end, end).attempt()).isEqualTo(1);
    assertThat(reader.page(second, Optional.empty(), end, end).attempt()).isEqualTo(2);
    SimTime sent = route(first).departs();
    assertThat(reader.page(first, Optional.empty(), sent, sent).attempt()).isZero();
    assertThat(reader.page(first, Optional.empty(), sent, sent).next()).isEmpty();
  }

  @Test
  void when_isTheFirstMomentOfASegment_orTheMiddleOfItsWay() {
    assertThat(reader.when(dropped().number()))
        .contains(
            storyline.moments().stream()
                .filter(m -> m.segment().filter(s -> s.number() == dropped().number()).isPresent())
                .findFirst()
                .orElseThrow()
                .at());
    for (int number = 1; new Routes(recording).of(number).isPresent(); number++) {
      assertThat(reader.when(number)).isPresent();
    }
    assertThat(reader.when(99_999)).isEmpty();
  }
}
