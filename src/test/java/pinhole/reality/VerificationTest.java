package pinhole.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.IpVersion;
import pinhole.reality.AlgRecord.Effect;
import pinhole.reality.AlgRecord.Step;
import pinhole.reality.RealRecord.Kind;
import pinhole.reality.Verification.Check;

/// One record after another, each by itself.
class VerificationTest {
  private static AlgRecord script(String id, boolean accepted) {
    Effect effect = new Effect(accepted, Optional.empty(), Set.of());
    return new AlgRecord(id, IpVersion.V4, false, 21, List.of(new Step(true, "NOOP\r\n", effect)));
  }

  @Test
  void whatGoesAsPredictedAgrees() {
    Check check = new Verification().check(script("a", true));
    assertThat(check.agrees()).isTrue();
    assertThat(check.lines()).isEmpty();
  }

  @Test
  void whatDiffersIsSaid() {
    Check check = new Verification().check(script("a", false));
    assertThat(check.agrees()).isFalse();
    assertThat(check.lines())
        .containsExactly("a: steps[0].verdict: recorded drop, predicted accept");
  }

  @Test
  void aMistakeOfOurOwnIsOneLine() {
    Verification broken =
        new Verification(_ -> {
          throw new IllegalStateException("planted\nin two lines");
        });
    Check check = broken.check(script("a", true));
    assertThat(check.agrees()).isFalse();
    assertThat(check.lines())
        .containsExactly("a: simulation: java.lang.IllegalStateException: planted in two lines");
  }

  @Test
  void endlessRecursionIsOneLineToo() {
    Verification broken =
        new Verification(_ -> {
          throw new StackOverflowError();
        });
    assertThat(broken.check(script("a", true)).lines())
        .containsExactly("a: simulation: java.lang.StackOverflowError");
  }

  @Test
  void tally() {
    Tally tally = new Tally();
    assertThat(tally.complete()).isTrue();
    tally.add(new Verification().check(script("a", true)));
    assertThat(tally.complete()).isTrue();
    tally.add(new Verification().check(script("b", false)));
    assertThat(tally.complete()).isFalse();
    assertThat(tally.agreeing(Kind.ALG)).isEqualTo(1);
    assertThat(tally.all(Kind.ALG)).isEqualTo(2);
    assertThat(tally.all(Kind.SCENARIO)).isZero();
  }
}
