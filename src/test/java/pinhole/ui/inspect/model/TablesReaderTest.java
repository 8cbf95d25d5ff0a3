package pinhole.ui.inspect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.engine.tcp.TcpState;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.inspect.model.TableRow.Change;
import pinhole.ui.inspect.model.TableRow.Connected;
import pinhole.ui.inspect.model.TableRow.Expected;
import pinhole.ui.inspect.model.TableRow.Known;
import pinhole.ui.inspect.model.TableRow.Listening;
import pinhole.ui.inspect.model.TableRow.Tie;

class TablesReaderTest {
  private final Recording recording = Simulator.run(withAlg(ExampleScenarios.active()));
  private final Storyline storyline = Storyline.of(recording);
  private final TablesReader reader = new TablesReader(recording, storyline);

  private static Scenario withAlg(Scenario scenario) {
    FirewallSetup wall = scenario.clientFirewall();
    return scenario.withFirewall(DeviceId.CLIENT_FIREWALL, wall.withAlg(true));
  }

  private Moment first(Moment.Kind kind) {
    return storyline.moments().stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
  }

  private Tables at(Moment moment, Optional<Integer> picked) {
    return reader.at(moment.at(), picked);
  }

  private static <T extends TableRow.Detail> TableRow only(
      Tables tables, DeviceId device, Class<T> kind) {
    return tables.of(device).stream()
        .filter(r -> kind.isInstance(r.detail()))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  @Test
  void beforeTheFirstStep_onlyTheServerListens() {
    Tables tables = new TablesReader(recording, storyline).at(new SimTime(-1), Optional.empty());

    assertThat(tables.of(DeviceId.CLIENT)).isEmpty();
    assertThat(tables.of(DeviceId.CLIENT_FIREWALL)).isEmpty();
    assertThat(tables.of(DeviceId.SERVER))
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).isInstanceOf(Listening.class));
  }

  @Test
  void pinhole_isNewWhenItOpens_andSaysForWhom() {
    Tables tables = at(first(Moment.Kind.PINHOLE_OPENED), Optional.empty());
    TableRow hole = only(tables, DeviceId.CLIENT_FIREWALL, Expected.class);

    assertThat(hole.change()).isEqualTo(Change.NEW);
    Expected expected = (Expected) hole.detail();
    assertThat(expected.used()).isFalse();
    assertThat(expected.verb()).isEqualTo("PORT");
    assertThat(expected.control().map(Object::toString)).contains("10.1.1.10:51734");
    assertThat(expected.hole().destination()).hasToString("10.1.1.10:34311");
    assertThat(expected.expires()).isPresent();
  }

  @Test
  void usedPinhole_isChanged_andItsConnectionIsNew() {
    Tables tables = at(first(Moment.Kind.PINHOLE_USED), Optional.empty());
    TableRow hole = only(tables, DeviceId.CLIENT_FIREWALL, Expected.class);
    TableRow entry = only(tables, DeviceId.CLIENT_FIREWALL, Known.class);

    assertThat(((Expected) hole.detail()).used()).isTrue();
    assertThat(hole.change()).isEqualTo(Change.CHANGED);
    assertThat(hole.was()).contains("open");
    assertThat(entry.change()).isEqualTo(Change.NEW);
    assertThat(((Known) entry.detail()).expected()).isTrue();
    assertThat(((Known) entry.detail()).lane()).isEqualTo(Lane.DATA);
    assertThat(((Known) entry.detail()).answered()).isFalse();
  }

  @Test
  void aStateThatMoved_isToldFromTheOneBefore() {
    Moment synAck =
        storyline.moments().stream()
            .filter(m -> m.segment().filter(s -> s.kind() == SegmentKind.SYN_ACK).isPresent())
            .findFirst()
            .orElseThrow();
    Moment ack = storyline.moments().get(synAck.index() + 1);
    TableRow socket = only(at(ack, Optional.empty()), DeviceId.CLIENT, Connected.class);

    assertThat(((Connected) socket.detail()).tcp()).isEqualTo(TcpState.ESTABLISHED);
    assertThat(socket.change()).isEqualTo(Change.CHANGED);
    assertThat(socket.was()).contains("SYN-SENT");
  }

  @Test
  void whatWent_isShownOnceMore() {
    boolean port =
        storyline.moments().stream()
            .flatMap(m -> at(m, Optional.empty()).of(DeviceId.CLIENT).stream())
            .anyMatch(r -> r.change() == Change.GONE && r.detail() instanceof Listening);
    boolean socket =
        storyline.moments().stream()
            .flatMap(m -> at(m, Optional.empty()).of(DeviceId.CLIENT).stream())
            .anyMatch(r -> r.change() == Change.GONE && r.detail() instanceof Connected);

    assertThat(port).isTrue();
    assertThat(socket).isTrue();
  }

  @Test
  void betweenTwoStepsOfTheSameInstant_nothingIsNew() {
    Moment used = first(Moment.Kind.PINHOLE_USED);
    Moment later = storyline.moments().get(used.index() + 2);
    TableRow hole = only(at(later, Optional.empty()), DeviceId.CLIENT_FIREWALL, Expected.class);

    assertThat(hole.change()).isEqualTo(Change.NONE);
  }

  private int announcement() {
    return recording.transits().stream()
        .filter(t -> Announcement.in(t.segment()).isPresent())
        .findFirst()
        .orElseThrow()
        .segment()
        .number();
  }

  @Test
  void pickedAnnouncement_lightsPortPinholeEntryAndSockets() {
    Moment established = storyline.moments().get(first(Moment.Kind.PINHOLE_USED).index() + 1);
    Tables tables = at(established, Optional.of(announcement()));
    List<TableRow> lit =
        tables.sections().stream()
            .flatMap(s -> s.rows().stream())
            .filter(r -> r.tie() != Tie.NONE)
            .toList();

    assertThat(only(tables, DeviceId.CLIENT, Listening.class).tie()).isEqualTo(Tie.OWN);
    assertThat(only(tables, DeviceId.CLIENT_FIREWALL, Expected.class).tie()).isEqualTo(Tie.OWN);
    assertThat(only(tables, DeviceId.CLIENT_FIREWALL, Known.class).tie()).isEqualTo(Tie.FAMILY);
    assertThat(only(tables, DeviceId.SERVER_FIREWALL, Known.class).tie()).isEqualTo(Tie.FAMILY);
    assertThat(only(tables, DeviceId.SERVER, Connected.class).tie()).isEqualTo(Tie.FAMILY);
    assertThat(lit.size()).isGreaterThan(6);
  }

  @Test
  void everyRow_picksASegmentThatLightsIt() {
    Moment established = storyline.moments().get(first(Moment.Kind.PINHOLE_USED).index() + 1);
    for (Tables.Section section : at(established, Optional.empty()).sections()) {
      for (TableRow row : section.rows()) {
        boolean service = row.detail() instanceof Listening port && port.lane() == Lane.CONTROL;
        assertThat(row.pick().isEmpty()).isEqualTo(service);
        row.pick()
            .ifPresent(number -> {
              Tables lit = at(established, Optional.of(number));
              assertThat(lit.of(section.device()))
                  .filteredOn(r -> r.detail().equals(row.detail()))
                  .allMatch(r -> r.tie() == Tie.OWN);
            });
      }
    }
  }

  @Test
  void translatedConnection_showsBothDirections() {
    Scenario nat = withAlg(ExampleScenarios.active()).withNat(DeviceId.CLIENT_FIREWALL, true);
    Recording translated = Simulator.run(nat);
    TablesReader tables = new TablesReader(translated, Storyline.of(translated));
    TableRow row =
        only(
            tables.at(translated.steps().get(20).at(), Optional.empty()),
            DeviceId.CLIENT_FIREWALL,
            Known.class);
    Known known = (Known) row.detail();

    assertThat(known.translated()).isTrue();
    assertThat(known.original().source()).hasToString("10.1.1.10:51734");
    assertThat(known.reply().destination()).hasToString("198.51.100.1:51734");
  }
}
