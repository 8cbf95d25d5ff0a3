package pinhole.capture.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.capture.CaptureScript;
import pinhole.capture.Conversation;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioCheck;

/// Real sessions are rebuilt in [RealReportsTest]; here is what they do not show.
@Execution(ExecutionMode.CONCURRENT)
class RebuildTest {
  private static final String ACTIVE = "10.1.1.10:34311";
  private static final String DATA = "203.0.113.21:2000";

  private static Rebuild rebuild(CaptureScript script) {
    return Rebuild.of(
        CaptureReport.of(script.capture(), OptionalInt.empty()).sessions().getFirst());
  }

  private static Scenario built(CaptureScript script) {
    assertThat(rebuild(script)).isInstanceOf(Rebuild.Built.class);
    Rebuild.Built built = (Rebuild.Built) rebuild(script);
    assertThat(built.agrees()).as("%s", built.sentences()).isTrue();
    assertThat(ScenarioCheck.problem(built.scenario())).isEmpty();
    return built.scenario();
  }

  private static CaptureScript store() {
    return Conversation.loggedIn(new CaptureScript().hops("203.0.113.21", 60))
        .client("EPRT |1|10.1.1.10|34311|")
        .server("200 EPRT command successful.")
        .client("STOR ../up load;.txt")
        .script()
        .syn(DATA, ACTIVE);
  }

  @Test
  void addressesPortsAndMode_areThoseOfTheCapture() {
    Scenario scenario = built(store());
    assertThat(scenario.lab().client()).hasToString("10.1.1.10");
    assertThat(scenario.lab().clientNetwork()).hasToString("10.1.1.0/24");
    assertThat(scenario.dialled()).hasToString("203.0.113.21");
    assertThat(scenario.lab().ports().control()).contains(40000);
    assertThat(scenario.lab().ports().clientData()).containsExactly(34311);
    assertThat(scenario.client().mode()).isEqualTo(DataMode.EPRT);
    assertThat(scenario.server().activeFromPort20()).isFalse();
    assertThat(scenario.clientFirewall().defaultIn()).isEqualTo(Verdict.DROP);
    assertThat(scenario.serverFirewall().enabled()).isFalse();
    assertThat(((Rebuild.Built) rebuild(store())).sentences())
        .anyMatch(it -> it.contains("upload"))
        .anyMatch(it -> it.startsWith("Assumed: the firewall before the client drops"));
  }

  @Test
  void anIcmpError_isRebuiltWithItsKind() {
    Scenario scenario = built(store().icmp("198.51.100.1", 3, 13, DATA, ACTIVE));
    assertThat(scenario.clientFirewall().traits().rejectWith()).contains(IcmpKind.ADMIN_PROHIBITED);
  }

  @Test
  void whereNoScenarioFits_aSentenceSaysWhy() {
    CaptureScript cut = Conversation.loggedIn(new CaptureScript()).script();
    assertThat(rebuild(cut))
        .isEqualTo(new Rebuild.Impossible("How the session ended is not in the capture."));
    CaptureScript six = new CaptureScript().syn("[2001:db8:1::10]:40000", "[2001:db8:2::21]:21");
    assertThat(rebuild(six)).isInstanceOf(Rebuild.Impossible.class);
    CaptureScript quiet = Conversation.loggedIn(new CaptureScript()).quit();
    assertThat(rebuild(quiet)).isInstanceOf(Rebuild.Impossible.class);
  }
}
