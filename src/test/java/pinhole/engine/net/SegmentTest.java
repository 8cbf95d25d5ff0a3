package pinhole.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.net.TcpFlag.ACK;
import static pinhole.engine.net.TcpFlag.FIN;
import static pinhole.engine.net.TcpFlag.PSH;
import static pinhole.engine.net.TcpFlag.RST;
import static pinhole.engine.net.TcpFlag.SYN;

import org.junit.jupiter.api.Test;

class SegmentTest {
  private static final long LAST = (1L << 32) - 1;
  private static final FiveTuple TUPLE =
      FiveTuple.tcp(
          new Endpoint(Address.v4(10, 1, 1, 10), 40000),
          new Endpoint(Address.v4(203, 0, 113, 21), 21));
  private static final Payload HELLO = new Payload.ControlText("220 hello\r\n");

  @Test
  void plus_beyondTheLastNumber_wraps() {
    assertThat(Segment.plus(LAST, 1)).isZero();
    assertThat(Segment.plus(LAST - 4, 11)).isEqualTo(6);
    assertThat(Segment.plus(3, -5)).isEqualTo(LAST - 1);
  }

  @Test
  void before_acrossTheWrap_followsTheShorterWay() {
    assertThat(Segment.before(LAST, 0)).isTrue();
    assertThat(Segment.before(0, LAST)).isFalse();
    assertThat(Segment.before(7, 7)).isFalse();
    assertThat(Segment.before(0, (1L << 31) - 1)).isTrue();
    assertThat(Segment.before((1L << 31) - 1, 0)).isFalse();
  }

  @Test
  void space_synAndFin_takeOneEach() {
    assertThat(segment(Flags.of(SYN), Payload.NONE).space()).isEqualTo(1);
    assertThat(segment(Flags.of(ACK), Payload.NONE).space()).isZero();
    assertThat(segment(Flags.of(FIN, ACK), HELLO).space()).isEqualTo(12);
    assertThat(new Segment(1, TUPLE, Flags.of(PSH, ACK), LAST, 0, HELLO).end()).isEqualTo(10);
  }

  @Test
  void kind_everyKind_isSeenAtAGlance() {
    Payload sealed =
        new Payload.TlsRecord(Payload.TlsType.APPLICATION_DATA, HELLO, HELLO.length() + 29);
    assertThat(kind(Payload.NONE, SYN)).isEqualTo(SegmentKind.SYN);
    assertThat(kind(Payload.NONE, SYN, ACK)).isEqualTo(SegmentKind.SYN_ACK);
    assertThat(kind(Payload.NONE, ACK)).isEqualTo(SegmentKind.ACK);
    assertThat(kind(Payload.NONE, FIN, ACK)).isEqualTo(SegmentKind.FIN);
    assertThat(kind(Payload.NONE, RST, ACK)).isEqualTo(SegmentKind.RST);
    assertThat(kind(HELLO, PSH, ACK)).isEqualTo(SegmentKind.REPLY);
    assertThat(kind(new Payload.ControlText("QUIT\r\n"), ACK)).isEqualTo(SegmentKind.COMMAND);
    assertThat(kind(new Payload.FileBytes(800), PSH, ACK)).isEqualTo(SegmentKind.DATA);
    assertThat(kind(sealed, PSH, ACK)).isEqualTo(SegmentKind.TLS);
  }

  @Test
  void isSyn_onlyTheFirst() {
    assertThat(segment(Flags.of(SYN), Payload.NONE).isSyn()).isTrue();
    assertThat(segment(Flags.of(SYN, ACK), Payload.NONE).isSyn()).isFalse();
  }

  @Test
  void with_anotherPart_keepsTheRest() {
    Segment segment = new Segment(7, TUPLE, Flags.of(PSH, ACK), 100, 200, HELLO);

    assertThat(segment.withTuple(TUPLE.reversed()).withTuple(TUPLE)).isEqualTo(segment);
    assertThat(segment.withNumbers(1, 2))
        .isEqualTo(new Segment(7, TUPLE, Flags.of(PSH, ACK), 1, 2, HELLO));
    assertThat(segment.withPayload(Payload.NONE).payload().length()).isZero();
  }

  @Test
  void flags_print_inOneOrder() {
    assertThat(Flags.of(ACK, SYN)).isEqualTo(Flags.of(SYN).and(ACK)).hasToString("SYN-ACK");
    assertThat(Flags.of()).hasToString("");
  }

  @Test
  void fiveTuple_reversedTwice_isItself() {
    assertThat(TUPLE.reversed().reversed()).isEqualTo(TUPLE);
    assertThat(TUPLE).hasToString("10.1.1.10:40000 -> 203.0.113.21:21");
  }

  private static SegmentKind kind(Payload payload, TcpFlag... flags) {
    return segment(Flags.of(flags), payload).kind();
  }

  private static Segment segment(Flags flags, Payload payload) {
    return new Segment(1, TUPLE, flags, 100, 0, payload);
  }
}
