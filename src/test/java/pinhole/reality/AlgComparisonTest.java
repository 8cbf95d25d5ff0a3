package pinhole.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;
import pinhole.reality.AlgRecord.Effect;
import pinhole.reality.AlgRecord.Expected;
import pinhole.reality.AlgRecord.Step;

/// A script is compared step by step, to the byte.
class AlgComparisonTest {
  private static final Address CLIENT = Address.v4(10, 1, 1, 10);
  private static final Address SERVER = Address.v4(203, 0, 113, 21);
  private static final Effect NOTHING = new Effect(true, Optional.empty(), Set.of());
  private static final Expected DATA = new Expected(SERVER, CLIENT, 34311);
  private static final Expected OTHER = new Expected(SERVER, CLIENT, 34312);

  private static AlgRecord record(IpVersion version, boolean nat, Step... steps) {
    return new AlgRecord("a", version, nat, 21, List.of(steps));
  }

  private static List<String> differences(Effect recorded, Effect predicted) {
    AlgRecord record =
        record(IpVersion.V4, false, new Step(true, "NOOP\r\n", NOTHING), step(recorded));
    return AlgComparison.of(record, List.of(NOTHING, predicted)).stream()
        .map(Difference::toString)
        .toList();
  }

  private static Step step(Effect effect) {
    return new Step(true, "PORT 10,1,1,10,134,7\r\n", effect);
  }

  @Test
  void theSameIsTheSame_whateverTheOrder() {
    Effect both = new Effect(true, Optional.of("x"), Set.of(DATA, OTHER));
    Effect turned = new Effect(true, Optional.of("x"), Set.of(OTHER, DATA));
    assertThat(differences(both, turned)).isEmpty();
  }

  @Test
  void verdict() {
    assertThat(differences(NOTHING, new Effect(false, Optional.empty(), Set.of())))
        .containsExactly("a: steps[1].verdict: recorded accept, predicted drop");
  }

  @Test
  void rewrittenBytes() {
    Effect one = new Effect(true, Optional.of("PORT 1,\"\\\t\u00ff\r\n"), Set.of());
    assertThat(differences(one, NOTHING))
        .containsExactly(
            "a: steps[1].rewrittenTo: recorded \"PORT 1,\\\"\\\\\\t\\u00ff\\r\\n\","
                + " predicted nothing");
    Effect other = new Effect(true, Optional.of("PORT 1\r\n"), Set.of());
    assertThat(differences(one, other)).hasSize(1);
  }

  @Test
  void expectations() {
    Effect one = new Effect(true, Optional.empty(), Set.of(DATA));
    Effect other = new Effect(true, Optional.empty(), Set.of(OTHER));
    assertThat(differences(one, other))
        .containsExactly(
            "a: steps[1].expectations: recorded [203.0.113.21 to 10.1.1.10 port 34311],"
                + " predicted [203.0.113.21 to 10.1.1.10 port 34312]");
    assertThat(differences(one, NOTHING)).singleElement().asString().endsWith("predicted []");
  }

  @Test
  void theScriptIsPlayedThroughAFirewall() {
    Step hello = new Step(false, "220 ready\r\n", NOTHING);
    Step user = new Step(true, "USER a\r\n", NOTHING);
    Expected hidden = new Expected(SERVER, Address.v4(203, 0, 113, 1), 34311);
    Effect rewritten = new Effect(true, Optional.of("PORT 203,0,113,1,134,7\r\n"), Set.of(hidden));
    assertThat(AlgComparison.of(record(IpVersion.V4, true, hello, user, step(rewritten))))
        .isEmpty();
    Effect opened = new Effect(true, Optional.empty(), Set.of(DATA));
    assertThat(AlgComparison.of(record(IpVersion.V4, false, hello, user, step(opened)))).isEmpty();
    assertThat(AlgComparison.of(record(IpVersion.V4, false, step(opened))))
        .extracting(Difference::field)
        .containsExactly("steps[0].expectations");
  }

  @Test
  void onAnotherPortNobodyReads() {
    AlgRecord record =
        new AlgRecord(
            "a",
            IpVersion.V4,
            false,
            2121,
            List.of(new Step(true, "USER a\r\n", NOTHING), step(NOTHING)));
    assertThat(AlgComparison.of(record)).isEmpty();
  }

  @Test
  void overIpv6() {
    Address client = Address.parse("2001:db8:1::10");
    Address server = Address.parse("2001:db8:2::21");
    Effect opened = new Effect(true, Optional.empty(), Set.of(new Expected(server, client, 5000)));
    AlgRecord record =
        record(
            IpVersion.V6,
            false,
            new Step(true, "USER a\r\n", NOTHING),
            new Step(true, "EPRT |2|2001:db8:1::10|5000|\r\n", opened));
    assertThat(AlgComparison.of(record)).isEmpty();
  }
}
