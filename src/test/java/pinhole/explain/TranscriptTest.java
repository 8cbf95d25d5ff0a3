package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Simulator;

/// Excerpts of transcripts, word for word.
class TranscriptTest {
  @Test
  void dropped_everyRowAndWhyItDidNotMatch() {
    List<String> lines = Transcript.lines(Simulator.run(Sessions.plain(DataMode.PORT)));
    assertThat(String.join("\n", lines))
        .startsWith("The client wants to fetch readme.txt by PORT.\n\n   0.000  client")
        .contains(
            """
               0.506  client firewall  SYN from 203.0.113.21 port 20 to 10.1.1.10 port 34311, in:
                                       - The known connection has source port 21, but this SYN comes from port
                                         20.
                                       - No pinhole is open.
                                       - Rule 1 asks for the way out, but this SYN comes in.
                                       - Rule 2 asks for destination port 20, but this SYN goes to port 34311.
                                       - No row matched, and the default for in is drop.
                                       => drop (default)
               1.480  server           No answer yet: try 2 leaves and may wait 1 s.
            """
                .indent(0)
                .stripTrailing())
        .contains("   1.506  client firewall  SYN again, in: drop (default), as before")
        .endsWith(
            """
            The transfer failed: the client firewall dropped the server's SYN to port 34311, because no rule
            matched and its default for in is drop.
            The client firewall dropped the SYN from 203.0.113.21 port 20 to 10.1.1.10 port 34311, because no
            rule matched and its default for in is drop (4 times).\
            """);
  }

  @Test
  void pinhole_isReadOpenedAndUsed() {
    assertThat(
            Transcript.lines(
                Simulator.run(
                    Sessions.withAlg(Sessions.plain(DataMode.PORT), DeviceId.CLIENT_FIREWALL))))
        .containsSubsequence(
            "   0.256  client           says \"PORT 10,1,1,10,134,7\"",
            "   0.261  client firewall  The ALG reads PORT: 10,1,1,10,134,7 means 10.1.1.10 port 34311.",
            "                           => allow (expected)",
            "   0.506  client firewall  The pinhole to 10.1.1.10 port 34311 is used up.",
            "The file readme.txt arrived (800 bytes) over an active data connection.");
  }

  @Test
  void tls_theAlgIsBlindOnce() {
    assertThat(
            Transcript.lines(
                Simulator.run(
                    Sessions.withAlg(Sessions.plain(DataMode.PASV), DeviceId.SERVER_FIREWALL)
                        .withTls(true))))
        .filteredOn(line -> line.contains("sees only a sealed record"))
        .hasSize(1);
  }
}
