package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;

/// Segments in running text and on capsules.
class SegmentWordsTest {
  private static final String DATA_PATH = "from 203.0.113.21 port 20 to 10.1.1.10 port 34311";
  private static final String CONTROL_PATH = "from 10.1.1.10 port 51734 to 203.0.113.21 port 21";

  private final Explainer explainer = Explainer.english();

  @Test
  void syn() {
    assertThat(explainer.segment(Samples.SYN)).isEqualTo("SYN " + DATA_PATH);
    assertThat(explainer.segmentLabel(Samples.SYN)).isEqualTo("SYN");
  }

  @Test
  void flags() {
    assertThat(label(Payload.NONE, TcpFlag.SYN, TcpFlag.ACK)).isEqualTo("SYN-ACK");
    assertThat(label(Payload.NONE, TcpFlag.ACK)).isEqualTo("ACK");
    assertThat(label(Payload.NONE, TcpFlag.RST, TcpFlag.ACK)).isEqualTo("RST");
    assertThat(label(Payload.NONE, TcpFlag.FIN, TcpFlag.ACK)).isEqualTo("FIN");
  }

  @Test
  void ftpText_isQuoted() {
    Segment port = Samples.line("PORT 10,1,1,10,134,7");
    assertThat(explainer.segment(port)).isEqualTo("\"PORT 10,1,1,10,134,7\" " + CONTROL_PATH);
    assertThat(explainer.segmentLabel(port)).isEqualTo("PORT 10,1,1,10,134,7");
    assertThat(explainer.segmentLabel(Samples.line("220 (vsFTPd 3.0.3)")))
        .isEqualTo("220 (vsFTPd 3.0.3)");
  }

  @Test
  void rows_nameTheKindOfSegmentThatTheyCompared() {
    assertThat(compared(Samples.SYN)).contains(" but this SYN ");
    assertThat(compared(Samples.line("226 Transfer complete."))).contains(" but this 226 reply ");
    assertThat(compared(Samples.line("PASV"))).contains(" but this PASV command ");
    assertThat(compared(with(new Payload.FileBytes(800), TcpFlag.ACK)))
        .contains(" but this data segment ");
  }

  private String compared(Segment segment) {
    FilterFinding skipped =
        Samples.filter().stream()
            .filter(FilterFinding.RuleSkipped.class::isInstance)
            .findFirst()
            .orElseThrow();
    return explainer.why(
        skipped, new Asked(Optional.of(segment), segment.tuple(), segment.tuple()));
  }

  @Test
  void severalLinesInOneSegment_areJoined() {
    assertThat(explainer.segmentLabel(Samples.line("PWD\r\nNOOP"))).isEqualTo("PWD / NOOP");
  }

  @Test
  void fileBytes() {
    Segment data = with(new Payload.FileBytes(800), TcpFlag.ACK);
    assertThat(explainer.segment(data)).isEqualTo("data, 800 bytes, " + DATA_PATH);
    assertThat(explainer.segmentLabel(data)).isEqualTo("DATA 800 B");
  }

  @Test
  void tls_tellsNothingOfTheInside() {
    Payload inside = new Payload.ControlText("PORT 10,1,1,10,134,7\r\n");
    Payload sealed = new Payload.TlsRecord(Payload.TlsType.APPLICATION_DATA, inside, 45);
    Segment record = with(sealed, TcpFlag.ACK);
    assertThat(explainer.segment(record)).isEqualTo("sealed record, 45 bytes, " + DATA_PATH);
    assertThat(explainer.segmentLabel(record)).isEqualTo("TLS 45 B");
  }

  private String label(Payload payload, TcpFlag... flags) {
    return explainer.segmentLabel(with(payload, flags));
  }

  private static Segment with(Payload payload, TcpFlag... flags) {
    return new Segment(30, Samples.TUPLE, Flags.of(flags), 1, 1, payload);
  }
}
