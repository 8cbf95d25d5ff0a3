package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;

class AnnouncementTest {
  private static final FiveTuple CONTROL =
      FiveTuple.tcp(
          new Endpoint(Address.v4(10, 1, 1, 10), 40000),
          new Endpoint(Address.v4(203, 0, 113, 21), 21));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "PORT 10,1,1,10,134,7 > PORT > 34311",
        "EPRT |1|10.1.1.10|34311| > EPRT > 34311",
        "227 Entering Passive Mode (203,0,113,21,195,120). > 227 > 50040",
        "229 Entering Extended Passive Mode (|||50040|) > 229 > 50040"
      })
  void line_clearOrSealed_isTheSameAnnouncement(String line, String verb, int port) {
    Payload text = new Payload.ControlText(line + "\r\n");

    assertThat(Announcement.in(segment(text))).contains(new Announcement(verb, port, false));
    assertThat(Announcement.in(segment(sealed(text)))).contains(new Announcement(verb, port, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PASV",
        "EPSV",
        "PORT",
        "PORT abc",
        "EPRT abc",
        "227 Entering",
        "229 Entering",
        "228 (1)",
        "200 PORT command successful. Consider using PASV.",
        ""
      })
  void line_thatNamesNoPort_isNone(String line) {
    Payload text = new Payload.ControlText(line + "\r\n");

    assertThat(Announcement.in(segment(text))).isEmpty();
    assertThat(Announcement.in(segment(sealed(text)))).isEmpty();
  }

  @Test
  void payload_withoutALine_isNone() {
    Payload hello = new Payload.TlsRecord(Payload.TlsType.CLIENT_HELLO, Payload.NONE, 184);

    for (Payload payload : List.of(Payload.NONE, new Payload.FileBytes(800), hello)) {
      assertThat(Announcement.in(segment(payload))).isEmpty();
      assertThat(Announcement.line(payload)).isEmpty();
    }
    assertThat(Announcement.line(sealed(new Payload.FileBytes(800)))).isEmpty();
  }

  @Test
  void line_ofAPayload_isWithoutItsEnd() {
    Payload text = new Payload.ControlText("QUIT\r\n");

    assertThat(Announcement.line(text)).contains("QUIT");
    assertThat(Announcement.line(sealed(text))).contains("QUIT");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void session_clearOrSealed_isSealedOrNotInEveryAnnouncement(boolean tls) {
    Recording recording = Simulator.run(Scenarios.active().withMode(DataMode.EPSV).withTls(tls));
    List<Announcement> announced =
        recording.transits().stream()
            .filter(t -> t.from().isHost())
            .map(t -> Announcement.in(t.segment()))
            .flatMap(Optional::stream)
            .toList();

    assertThat(announced.getFirst()).isEqualTo(new Announcement("229", 50040, tls));
    assertThat(announced).allMatch(a -> a.sealed() == tls);
  }

  private static Payload sealed(Payload inside) {
    return new Payload.TlsRecord(
        Payload.TlsType.APPLICATION_DATA, inside, inside.length() + TlsRun.OVERHEAD);
  }

  private static Segment segment(Payload payload) {
    return new Segment(1, CONTROL, Flags.of(TcpFlag.PSH, TcpFlag.ACK), 1, 1, payload);
  }
}
