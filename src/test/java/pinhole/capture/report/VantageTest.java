package pinhole.capture.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.capture.CaptureScript;
import pinhole.capture.Conversation;
import pinhole.capture.report.CapturePoint.Place;
import pinhole.capture.session.Sessions;

@Execution(ExecutionMode.CONCURRENT)
class VantageTest {
  private static final String CLIENT = Conversation.CLIENT;
  private static final String SERVER = Conversation.SERVER;

  @ParameterizedTest(name = "client {0}, server {1}, after {2} and {3} ms: {4}")
  @CsvSource({
    "64, 52, 0, 0, AT_CLIENT",
    "128, 52, 0, 0, AT_CLIENT",
    "120, 64, 0, 0, AT_SERVER",
    "64, 64, 0, 0, UNKNOWN",
    "62, 50, 0, 0, NEAR_CLIENT",
    "100, 250, 0, 0, NEAR_SERVER",
    "60, 60, 0, 0, BETWEEN",
    "60, 60, 80, 0, NEAR_CLIENT",
    "60, 60, 0, 80, NEAR_SERVER",
    "60, 60, 40, 30, BETWEEN",
    "200, 60, 0, 0, UNKNOWN"
  })
  void thePlace_followsFromTimesToLive_andElseFromTimes(
      int client, int server, int serverMillis, int clientMillis, Place place) {
    CaptureScript script =
        new CaptureScript().hops("10.1.1.10", client).hops("203.0.113.21", server);
    script.syn(CLIENT, SERVER).after(serverMillis).synAck(SERVER, CLIENT).after(clientMillis);
    script.say(CLIENT, SERVER, "");
    CapturePoint point =
        new Vantage(
                Sessions.in(script.capture(), OptionalInt.empty()).getFirst().control(),
                new Words())
            .point();
    assertThat(point.place()).isEqualTo(place);
    assertThat(point.how()).isNotEmpty();
  }
}
