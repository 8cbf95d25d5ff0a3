package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;

class RuleTest {
  private static final FiveTuple CALL_BACK = Wall.callBack(Wall.CLIENT, 34311);
  private static final Rule FULL =
      new Rule(
          "active data",
          true,
          Direction.IN,
          Optional.of(Prefix.parse("203.0.113.0/24")),
          Optional.of(PortRange.of(20)),
          Optional.of(Prefix.parse("10.1.1.10")),
          Optional.of(new PortRange(1024, 65535)),
          Verdict.ACCEPT);

  @Test
  void allCells_agree_matches() {
    assertThat(FULL.mismatch(Direction.IN, CALL_BACK)).isEmpty();
  }

  @Test
  void changed_differsInThatAlone() {
    Optional<PortSet> ftp = Optional.of(PortRange.of(21));
    Optional<Prefix> other = Optional.of(Prefix.parse("192.0.2.0/24"));
    Rule back =
        FULL.named("x")
            .facing(Direction.OUT)
            .from(other)
            .fromPorts(ftp)
            .to(other)
            .toPorts(ftp)
            .doing(Verdict.REJECT, Optional.of(IcmpKind.PORT_UNREACHABLE))
            .switched(false);

    assertThat(back)
        .isEqualTo(
            new Rule(
                "x",
                false,
                Direction.OUT,
                other,
                ftp,
                other,
                ftp,
                Verdict.REJECT,
                Optional.of(IcmpKind.PORT_UNREACHABLE)));
    assertThat(FULL.fromPorts(ftp).fromPorts(FULL.sourcePort())).isEqualTo(FULL);
  }

  @Test
  void oneCell_differs_isNamed() {
    assertThat(FULL.mismatch(Direction.OUT, CALL_BACK)).contains(Field.DIRECTION);
    assertThat(FULL.mismatch(Direction.IN, from(Address.v4(203, 0, 114, 21), 20)))
        .contains(Field.SOURCE);
    assertThat(FULL.mismatch(Direction.IN, from(Wall.SERVER, 21))).contains(Field.SOURCE_PORT);
    assertThat(FULL.mismatch(Direction.IN, to(Address.v4(10, 1, 1, 11), 34311)))
        .contains(Field.DESTINATION);
    assertThat(FULL.mismatch(Direction.IN, to(Wall.CLIENT, 22))).contains(Field.DESTINATION_PORT);
  }

  @Test
  void severalCells_differ_theFirstIsNamed() {
    FiveTuple other = from(Address.v4(192, 0, 2, 66), 21).withDestination(Wall.CONTROL);

    assertThat(FULL.mismatch(Direction.OUT, other)).contains(Field.DIRECTION);
    assertThat(FULL.mismatch(Direction.IN, other)).contains(Field.SOURCE);
  }

  @Test
  void emptyCells_matchAnything() {
    Rule any = Wall.allow(Direction.IN);

    assertThat(any.mismatch(Direction.IN, CALL_BACK)).isEmpty();
    assertThat(any.mismatch(Direction.IN, CALL_BACK.reversed())).isEmpty();
  }

  @Test
  void aListOfPorts_matchesEachOfThem() {
    Rule list =
        Wall.rule(Direction.IN, Optional.of(PortSet.parse("20,1024-40000")), Verdict.ACCEPT);

    assertThat(list.mismatch(Direction.IN, CALL_BACK)).isEmpty();
    assertThat(list.mismatch(Direction.IN, to(Wall.CLIENT, 20))).isEmpty();
    assertThat(list.mismatch(Direction.IN, to(Wall.CLIENT, 21))).contains(Field.DESTINATION_PORT);
  }

  @Test
  void switched_off_keepsEverythingElse() {
    assertThat(FULL.switched(false).on()).isFalse();
    assertThat(FULL.switched(false).switched(true)).isEqualTo(FULL);
  }

  private static FiveTuple from(Address address, int port) {
    return CALL_BACK.withSource(new Endpoint(address, port));
  }

  private static FiveTuple to(Address address, int port) {
    return CALL_BACK.withDestination(new Endpoint(address, port));
  }
}
