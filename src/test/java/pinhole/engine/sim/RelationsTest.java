package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerOptions;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Address;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;

class RelationsTest {
  private static Scenario open(DataMode mode, boolean alg) {
    Scenario closed = Scenarios.active().withMode(mode);
    for (DeviceId wall : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
      boolean guards =
          (wall == DeviceId.CLIENT_FIREWALL) == (mode == DataMode.PORT || mode == DataMode.EPRT);
      closed =
          alg
              ? closed.withFirewall(wall, closed.firewall(wall).withAlg(guards))
              : closed.withFirewall(
                  wall,
                  Scenarios.firewall(Scenarios.rule(Direction.IN), Scenarios.rule(Direction.OUT)));
    }
    return closed;
  }

  private static List<Segment> sent(Recording recording) {
    List<Segment> all = new ArrayList<>();
    for (Transit transit : recording.transits()) {
      if (transit.from().isHost()) {
        all.add(transit.segment());
      }
    }
    return all;
  }

  private static int announcement(Recording recording, String verb) {
    return sent(recording).stream()
        .filter(s -> Announcement.in(s).filter(a -> a.verb().equals(verb)).isPresent())
        .findFirst()
        .orElseThrow()
        .number();
  }

  private static List<Integer> dataSyns(Recording recording) {
    return sent(recording).stream()
        .filter(s -> s.isSyn() && recording.scenario().laneOf(s.tuple()) == Lane.DATA)
        .map(Segment::number)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "PORT, PORT, false", "PORT, PORT, true", "EPRT, EPRT, false", "EPRT, EPRT, true",
    "PASV, 227, false", "PASV, 227, true", "EPSV, 229, false", "EPSV, 229, true"
  })
  void announcementAndItsCall_areOneFamily_withAnAlgOrWithout(
      DataMode mode, String verb, boolean alg) {
    Recording recording = Simulator.run(open(mode, alg));
    assertThat(recording.succeeded()).isTrue();

    Family family = Relations.of(recording).of(announcement(recording, verb)).orElseThrow();

    assertThat(family.announcements()).containsExactly(announcement(recording, verb));
    assertThat(family.dataSyns()).isEqualTo(dataSyns(recording)).hasSize(1);
    assertThat(family.holes()).hasSize(alg ? 1 : 0);
    assertThat(family.holes())
        .allSatisfy(hole -> {
          assertThat(hole.usedBy()).contains(family.dataSyns().getFirst());
          assertThat(hole.expectation().segment()).isEqualTo(family.announcements().getFirst());
        });
    assertThat(family.entries()).extracting(Family.Entry::firewall).hasSize(2);
    assertThat(family.entries().stream().filter(e -> e.hole().isPresent())).hasSize(alg ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"PORT, true, false", "EPRT, true, false", "PASV, false, true", "EPSV, false, true"})
  void acrossTranslatedAddressesAndRewrittenLines_theyStayTogether(
      DataMode mode, boolean masquerade, boolean forward) {
    Scenario scenario = open(mode, true);
    scenario = masquerade ? scenario.withNat(DeviceId.CLIENT_FIREWALL, true) : scenario;
    scenario = forward ? scenario.withNat(DeviceId.SERVER_FIREWALL, true) : scenario;
    Recording recording = Simulator.run(scenario);
    assertThat(recording.succeeded()).isTrue();

    Family family = only(Relations.of(recording));

    assertThat(family.dataSyns()).isEqualTo(dataSyns(recording));
    assertThat(family.holes()).hasSize(1);
    Connection data = family.data().getFirst();
    assertThat(data.on(LinkId.CLIENT)).isPresent();
    assertThat(masquerade ? data.on(LinkId.CLIENT) : data.on(LinkId.SERVER))
        .isNotEqualTo(data.on(LinkId.INTERNET));
  }

  private static Family only(Relations relations) {
    assertThat(relations.families()).hasSize(1);
    return relations.families().getFirst();
  }

  @Test
  void sealedAnnouncement_belongsToItsCall_thoughNoWallCanReadIt() {
    Recording recording = Simulator.run(open(DataMode.EPSV, false).withTls(true));
    assertThat(recording.succeeded()).isTrue();

    Family family = only(Relations.of(recording));

    assertThat(family.announcements()).containsExactly(announcement(recording, "229"));
    assertThat(family.dataSyns()).hasSize(1);
    assertThat(family.holes()).isEmpty();
  }

  @Test
  void repeatedSyns_areOneConnection_andOneFamily() {
    Recording recording = Simulator.run(Scenarios.active());
    Relations relations = Relations.of(recording);

    Family family = relations.of(announcement(recording, "PORT")).orElseThrow();

    assertThat(family.data()).hasSize(1);
    assertThat(family.dataSyns()).hasSizeGreaterThan(2).isEqualTo(dataSyns(recording));
    assertThat(family.dataSyns())
        .allSatisfy(
            syn -> assertThat(relations.related(syn, family.dataSyns().getFirst())).isTrue());
    assertThat(family.entries())
        .extracting(Family.Entry::firewall)
        .containsOnly(DeviceId.SERVER_FIREWALL);
  }

  @Test
  void severalTransfers_areAFamilyEach() {
    Scenario one = open(DataMode.PORT, true);
    Transfer again = one.client().transfers().getFirst();
    ClientSetup both =
        new ClientSetup(
            List.of(again, new Transfer(again.command(), again.file(), DataMode.EPSV), again),
            false,
            true,
            3_000_000,
            30_000_000);
    Scenario three =
        one.withClient(both)
            .withFirewall(
                DeviceId.SERVER_FIREWALL,
                Scenarios.firewall(Scenarios.rule(Direction.IN), Scenarios.rule(Direction.OUT)));
    Recording recording = Simulator.run(three);
    assertThat(recording.succeeded()).isTrue();
    Relations relations = Relations.of(recording);

    assertThat(relations.families())
        .hasSize(3)
        .allSatisfy(family -> {
          assertThat(family.announcements()).hasSize(1);
          assertThat(family.dataSyns()).hasSize(1);
          assertThat(relations.connection(family.dataSyns().getFirst()))
              .contains(family.data().getFirst());
        });
    assertThat(relations.families()).flatExtracting(Family::segments).doesNotHaveDuplicates();
    assertThat(relations.connections()).hasSize(4);
  }

  @Test
  void neighboursBehindOneAddress_keepTheirOwnFamilies() {
    Scenario one = open(DataMode.PORT, true).withNat(DeviceId.CLIENT_FIREWALL, true);
    OtherSession beside = new OtherSession(one.client(), 0, Optional.of(Address.v4(10, 1, 1, 11)));
    Recording recording = Simulator.run(one.withOthers(List.of(beside)));
    assertThat(recording.succeeded()).isTrue();

    assertThat(Relations.of(recording).families())
        .hasSize(2)
        .allSatisfy(family -> {
          assertThat(family.announcements()).hasSize(1);
          assertThat(family.dataSyns()).hasSize(1);
          assertThat(family.holes())
              .singleElement()
              .satisfies(h -> assertThat(h.usedBy()).contains(family.dataSyns().getFirst()));
        });
  }

  /// Two users announce the same stranger's port; each call belongs to the session that made it.
  @Test
  void sameEndpointAnnouncedByTwoSessions_eachCallBelongsToItsOwn() {
    Scenario usual = open(DataMode.PORT, false);
    List<String> lines =
        List.of(
            "USER anonymous\r\n", "PASS x\r\n", "PORT 10,1,1,30,9,221\r\n", "RETR readme.txt\r\n");
    ClientSetup typing = usual.client().withOptions(ClientOptions.byHand(lines));
    ServerOptions trusting = new ServerOptions(ServerProfile.VSFTPD, false, false, false);
    OtherSession other = new OtherSession(typing, 1_000, Optional.of(Address.v4(10, 1, 1, 11)));
    Recording recording =
        Simulator.run(
            usual
                .withClient(typing)
                .withServer(usual.server().withOptions(trusting))
                .withOthers(List.of(other)));
    Relations relations = Relations.of(recording);

    assertThat(relations.families())
        .hasSize(2)
        .allSatisfy(family -> {
          int announced = family.announcements().getFirst();
          int syn = family.dataSyns().getFirst();
          assertThat(family.data()).hasSize(1);
          assertThat(syn).isGreaterThan(announced);
          assertThat(family.control()).contains(relations.connection(announced).orElseThrow().id());
        });
  }

  @ParameterizedTest
  @EnumSource(DataMode.class)
  void everySegment_hasOneConnection_andOnlyTheDataHaveAFamily(DataMode mode) {
    Recording recording = Simulator.run(Scenarios.active().withMode(mode));
    Relations relations = Relations.of(recording);

    for (Segment segment : sent(recording)) {
      Connection connection = relations.connection(segment.number()).orElseThrow();
      boolean announces = Announcement.in(segment).isPresent();
      assertThat(connection.lane()).isEqualTo(recording.scenario().laneOf(segment.tuple()));
      assertThat(relations.of(segment.number()).isPresent())
          .isEqualTo(announces || connection.lane() == Lane.DATA);
    }
    assertThat(relations.connections())
        .flatExtracting(Connection::segments)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"RST, false", "ICMP, true"})
  void refusals_belongToTheConnectionThatTheyRefuse(SegmentKind kind, boolean icmp) {
    Scenario usual = Scenarios.active();
    FirewallSetup refusing =
        new FirewallSetup(
            true,
            false,
            List.of(21),
            new Nat.None(),
            usual.clientFirewall().rules(),
            Verdict.REJECT,
            Verdict.REJECT);
    Optional<IcmpKind> how =
        icmp ? Optional.of(IcmpKind.PORT_UNREACHABLE) : Optional.<IcmpKind>empty();
    Recording recording =
        Simulator.run(
            usual.withFirewall(
                DeviceId.CLIENT_FIREWALL,
                refusing.withTraits(refusing.traits().withRejection(how))));
    Relations relations = Relations.of(recording);
    List<Integer> answers =
        recording.transits().stream()
            .filter(t -> t.from() == DeviceId.CLIENT_FIREWALL && t.segment().kind() == kind)
            .map(t -> t.segment().number())
            .toList();

    assertThat(answers).isNotEmpty();
    assertThat(only(relations).dataSegments()).containsAll(answers);
    assertThat(relations.connections()).hasSize(2);
  }

  @Test
  void socketsAndEntries_leadToTheirConnection() {
    Recording recording =
        Simulator.run(open(DataMode.PORT, true).withNat(DeviceId.CLIENT_FIREWALL, true));
    Relations relations = Relations.of(recording);

    for (Step step : recording.steps()) {
      for (DeviceId host : List.of(DeviceId.CLIENT, DeviceId.SERVER)) {
        LinkId link = host == DeviceId.CLIENT ? LinkId.CLIENT : LinkId.SERVER;
        for (Device.Socket socket : step.after().host(host).sockets()) {
          assertThat(relations.connection(link, socket.tcb().tuple(), step.index()))
              .map(Connection::lane)
              .contains(socket.lane());
        }
      }
      for (DeviceId wall : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
        for (ConntrackEntry entry : step.after().firewall(wall).state().entries()) {
          Connection connection = relations.connection(wall, entry.id()).orElseThrow();
          assertThat(connection.tuples())
              .extracting(Connection.OnLink::tuple)
              .contains(entry.original());
        }
      }
    }
    Family family = only(relations);
    Family.Hole hole = family.holes().getFirst();
    assertThat(relations.of(hole.firewall(), hole.expectation())).contains(family);
    assertThat(relations.of(family.data().getFirst())).contains(family);
    assertThat(family.has(DeviceId.CLIENT_FIREWALL, hole.expectation())).isTrue();
    assertThat(family.has(DeviceId.SERVER_FIREWALL, hole.expectation())).isFalse();
  }

  @Test
  void sameRecording_sameRelations() {
    Recording recording = Simulator.run(open(DataMode.EPRT, true));

    assertThat(Relations.of(recording).families()).isEqualTo(Relations.of(recording).families());
    assertThat(Relations.of(recording).connections())
        .isEqualTo(Relations.of(recording).connections());
  }
}
