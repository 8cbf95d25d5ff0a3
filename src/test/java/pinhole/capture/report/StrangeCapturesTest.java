package pinhole.capture.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.capture.Capture;
import pinhole.capture.CapturedError;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.SimTime;

/// Captures that no sane program made: every one gets its report, soon, and none breaks it.
@Execution(ExecutionMode.CONCURRENT)
class StrangeCapturesTest {
  private static final int CAPTURES = 1000;
  private static final int SEGMENTS = 40;
  private static final List<String> TEXTS =
      List.of(
          "",
          "220 ready\r\n",
          "USER ann\r\nPASS secret-1\r\n",
          "331 who?\r\n",
          "230 in\r\n",
          "PORT 10,1,1,10,134,7\r\n",
          "PORT 300,1,1,1,999,9\r\n",
          "200 ok\r\n",
          "PASV\r\n",
          "227 (203,0,113,21,195,80)\r\n",
          "229 (|||50000|)\r\n",
          "EPRT |2|fe80::1|70000|\r\n",
          "RETR a\r\nLIST\r\n",
          "150 go\r\n",
          "226 done\r\n",
          "425-no\r\n425 no\r\n",
          "AUTH TLS\r\n",
          "\u0016\u0003\u0001\u0000\u0005ab",
          "\u0017\u0003\u0003\u00ff\u00ff",
          "\u0000\u0007\u001b[2J\r\n",
          "PA",
          "\r\n");
  private static final int[] PORTS = {20, 21, 990, 2121, 34311, 50000};

  private static Capture random(SplittableRandom chance) {
    List<CapturedSegment> segments = new ArrayList<>();
    List<CapturedError> errors = new ArrayList<>();
    long now = 0;
    for (int i = 1; i <= SEGMENTS; i++) {
      now += chance.nextLong(2_000_000);
      FiveTuple tuple = FiveTuple.tcp(end(chance), end(chance));
      if (chance.nextInt(12) == 0) {
        Address from = end(chance).address();
        errors.add(new CapturedError(i, new SimTime(now), from, 3, chance.nextInt(14), tuple));
        continue;
      }
      String text = TEXTS.get(chance.nextInt(TEXTS.size()));
      long seq = chance.nextInt(4) == 0 ? chance.nextLong(1L << 32) : chance.nextLong(60);
      segments.add(
          new CapturedSegment(
              i,
              new SimTime(now),
              chance.nextInt(2),
              chance.nextInt(256),
              tuple,
              new Flags(chance.nextInt(3) == 0 ? 1 : chance.nextInt(32)),
              seq,
              chance.nextLong(1L << 32),
              text,
              text.length() + chance.nextInt(2) * chance.nextInt(2000)));
    }
    return new Capture("x", Optional.empty(), SEGMENTS, segments, errors, List.of());
  }

  private static Endpoint end(SplittableRandom chance) {
    Address address = chance.nextBoolean() ? Address.v4(10, 1, 1, 10) : Address.v4(203, 0, 113, 21);
    return new Endpoint(address, PORTS[chance.nextInt(PORTS.length)]);
  }

  @Test
  void segmentsAtRandom_breakNothing_andKeepNoPassword() {
    for (int seed = 0; seed < CAPTURES; seed++) {
      Capture capture = random(new SplittableRandom(seed));
      assertThatCode(() -> explained(capture)).as("seed %s", seed).doesNotThrowAnyException();
    }
  }

  private static void explained(Capture capture) {
    for (SessionReport report : CaptureReport.of(capture, OptionalInt.of(2121)).sessions()) {
      assertThat(report.text()).doesNotContain("secret-1").doesNotContain("\u001b");
      assertThat(report.session().toString()).doesNotContain("secret-1");
      assertThat(report.evidence()).allSatisfy(it -> assertThat(it.packets()).isNotEmpty());
      assertThat(report.packets()).isNotEmpty();
      assertThat(report.certainties()).isNotEmpty();
    }
  }

  @Test
  void manyConnectionsAtOnce_takeNoLongerThanTheyMay() {
    List<CapturedSegment> segments = new ArrayList<>();
    Address client = Address.v4(10, 1, 1, 10);
    Address server = Address.v4(203, 0, 113, 21);
    for (int i = 1; i <= 30_000; i++) {
      FiveTuple tuple =
          FiveTuple.tcp(new Endpoint(client, i), new Endpoint(server, i % 3 == 0 ? 21 : i));
      segments.add(
          new CapturedSegment(
              i, new SimTime(i), 0, 64, tuple, new Flags(i % 5 == 0 ? 2 : 1), i, 0, "", 0));
    }
    Capture capture =
        new Capture("x", Optional.empty(), segments.size(), segments, List.of(), List.of());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(CaptureReport.of(capture, OptionalInt.empty()).sessions()).isNotEmpty());
  }
}
