package pinhole.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.PortSet;
import pinhole.engine.sim.Scenario;

/// Lists of ports in the rules of scenario files.
class PortListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[21, \"50000-50100\"] | 21,50000-50100",
        "[50000-50100, 21] | 21,50000-50100",
        "\"21,50000-50100\" | 21,50000-50100",
        "\"20, 21\" | 20,21",
        "[21] | 21",
        "21 | 21",
        "\"50000-50100\" | 50000-50100"
      })
  void lists_areRead_andWrittenAgain(String written, String set) throws ScenarioException {
    Scenario scenario = read("dport: " + written + ", sport: " + written);
    Rule rule = scenario.serverFirewall().rules().getFirst();

    assertThat(rule.destinationPort()).contains(PortSet.parse(set));
    assertThat(rule.sourcePort()).contains(PortSet.parse(set));
    assertThat(parse(ScenarioWriter.yaml(scenario))).isEqualTo(scenario);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | \"dport\" is a list, but a rule takes from 1 to 15 ports and ranges",
        "[21, 70000] | \"dport\" is 70000, but a port is a number from 0 to 65535",
        "\"21,\" | \"dport\" is \"\", but it must be a port such as 21",
        "[21, [22]] | \"dport\" is a list, but it must be a port such as 21",
        "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16] | from 1 to 15 ports and ranges"
      })
  void listsThatCannotBeRead_areReported(String written, String says) {
    assertThatThrownBy(() -> read("dport: " + written)).hasMessageContaining(says);
  }

  @Test
  void aSinglePort_isWrittenAsBefore() throws ScenarioException {
    assertThat(ScenarioWriter.yaml(read("dport: 21"))).contains("dport: 21}");
    assertThat(ScenarioWriter.yaml(read("dport: [22, 21]"))).contains("dport: [21, 22]}");
  }

  private static Scenario read(String cells) throws ScenarioException {
    return parse(
        """
        client: {mode: PASV}
        serverFirewall:
          rules: [{direction: in, action: accept, %s}]
        """
            .formatted(cells));
  }

  private static Scenario parse(String text) throws ScenarioException {
    return ScenarioReader.parse("x.yaml", text).scenario();
  }
}
