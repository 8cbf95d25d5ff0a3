package pinhole.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of mistake is reported with its line and what would be right.
class ScenarioProblemsTest {
  private static final String START = "client: {mode: PASV}\n";

  @TempDir Path dir;

  private static String said(String text) {
    return said("scenario.yaml", text);
  }

  private static String said(String name, String text) {
    Throwable thrown = catchThrowable(() -> ScenarioReader.parse(name, text));
    assertThat(thrown).isInstanceOf(ScenarioException.class);
    return thrown.getMessage();
  }

  /// What is said about line 2 of a file, without the file's name.
  private static String saidOfLine2(String line) {
    String said = said(START + line + "\n");
    assertThat(said).startsWith("scenario.yaml:2: ").doesNotContain("\n");
    return said.substring("scenario.yaml:2: ".length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
serverFirewall: {rules: [{direction: in, action: accept, dport: 70000}]} | "dport" is 70000, but a port is a number from 0 to 65535
serverFirewall: {rules: [{direction: in, action: accept, dport: "70000-70001"}]} | "dport" is "70000-70001", but a port is a number from 0 to 65535
serverFirewall: {rules: [{direction: in, action: accept, dport: 50100-50000}]} | "dport" is "50100-50000", but the range is reversed: write "50000-50100"
serverFirewall: {rules: [{direction: in, action: accept, dport: ftp}]} | "dport" is "ftp", but it must be a port such as 21 or a range such as "50000-50100"
serverFirewall: {rules: [{direction: in, action: accept, sport: -1}]} | "sport" is -1, but a port is a number from 0 to 65535
serverFirewall: {rules: [{direction: in, action: accept, src: 10.1.1.0/40}]} | "src" is "10.1.1.0/40", but the number after "/" must be from 0 to 32
serverFirewall: {rules: [{direction: in, action: accept, dst: 10.1.1.300}]} | "dst" is "10.1.1.300", but it must be an address such as 10.1.1.10 or a block such as 10.1.1.0/24
serverFirewall: {rules: [{direction: in, action: accept, dprot: 21}]} | "dprot" is not a key of a rule: did you mean "dport"?
serverFirewall: {rules: [{direction: in, action: accept, protocol: tcp}]} | "protocol" is not a key of a rule: the keys are direction, action, src, dst, sport, dport, name, on, rejectWith
serverFirewall: {rules: [{direction: in, action: acept}]} | "action" is "acept", but it must be one of accept, drop, reject: did you mean "accept"?
serverFirewall: {rules: [{direction: inbound, action: accept}]} | "direction" is "inbound", but it must be one of in, out
serverFirewall: {rules: [{action: accept}]} | a rule has no "direction": write one of in, out
serverFirewall: {rules: [5]} | a rule is 5, but it must be a mapping with keys such as "direction"
serverFirewall: {rules: {direction: in}} | "rules" is a mapping, but it must be a list
serverFirewall: {enabled: yes} | "enabled" is "yes", but it must be true or false
serverFirewall: {algPorts: [21, 0]} | an entry of "algPorts" is 0, but a port is a number from 1 to 65535
serverFirewall: {algPorts: 21} | "algPorts" is 21, but it must be a list
serverFirewall: {default: {in: open}} | "in" is "open", but it must be one of accept, drop, reject
serverFirewall: drop | "serverFirewall" is "drop", but it must be a mapping with keys such as "enabled"
serverFirewall: {nat: masquerade} | the server's firewall cannot masquerade: it forwards ports, so write nat: {alsoForward: []}
serverFirewall: {nat: forward} | "nat" is "forward", but it must be null or {alsoForward: []}
serverFirewall: {nat: {alsoForward: [99999]}} | an entry of "alsoForward" is 99999, but a port is a number from 0 to 65535
clientFirewall: {nat: {alsoForward: []}} | the client's firewall cannot forward ports: it hides the client, so write nat: masquerade
clientFirewall: {nat: masquerading} | "nat" is "masquerading", but it must be null or masquerade
clientFirewal: {} | "clientFirewal" is not a key of the scenario: did you mean "clientFirewall"?
others: [{client: {mode: PASV, callsPort: 2121}, start: 1, from: 10.1.1.11}] | "callsPort" only counts beside "calls": name the address that is called, too, such as "calls: 203.0.113.21, callsPort: 2121"
server: {port: 0} | "port" is 0, but a port is a number from 1 to 65535
server: {port: "21"} | "port" is "21", but it must be a port: a number such as 21
server: {port: 21.5} | "port" is 21.5, but it must be a port: a number such as 21
server: {pasvRange: [50100, 50000]} | "pasvRange" begins with 50100, which is above its end: write [50000, 50100]
server: {pasvRange: [50000]} | "pasvRange" is a list, but it must be two ports: the lowest and the highest, such as [50000, 50100]
server: {pasvRange: 50100-50000} | "pasvRange" is "50100-50000", but the range is reversed: write "50000-50100"
server: {pasvRange: [0, 10]} | "pasvRange" is 0, but a port is a number from 1 to 65535
server: {pasvAddress: localhost} | "pasvAddress" is "localhost", but it must be an address such as 203.0.113.21
server: {pasvAddress: "2001:db8::1"} | "pasvAddress" is "2001:db8::1", but a 227 reply can only carry an IPv4 address
server: {dataLimit: 0} | "dataLimit" is 0, but it must be a number of seconds from 0.001 to 86400
server: {files: [{bytes: 5}]} | a file of the server has no "name"
server: {files: [{name: a, bytes: 0}]} | "bytes" is 0, but it must be a whole number from 1 to 10000000
server: {files: [{name: "a\\nb", bytes: 1}]} | "name" is "a b", but it must be a text on one line, of at most 200 characters
seed: many | "seed" is "many", but it must be a whole number from -999999999999999999 to 999999999999999999
delays: {internet: 0} | "internet" is 0, but it must be a number of milliseconds from 0.001 to 60000
delays: {internet: 1e5} | "internet" is 1e5, but it must be a number of milliseconds from 0.001 to 60000
ports: {serverData: [40000]} | an entry of "serverData" is 40000, but it must lie in the server's "pasvRange", 50000-50100
addresses: {clientNetwork: 10.9.0.0/16} | the client's address 10.1.1.10 does not lie in "clientNetwork" 10.9.0.0/16
addresses: {server: 10.1.1.10} | "client" and "server" have the same address 10.1.1.10: give each its own
addresses: {client: "2001:db8:1::10"} | "client" is 2001:db8:1::10 and "server" is 203.0.113.21: both must be IPv4 or both IPv6
addresses: 5 | "addresses" is 5, but it must be a mapping with keys such as "client"
client: {mode: EPSV} | "client" is given twice, first in line 1: remove one of the two
name: *other | "*other" is an alias, and aliases are not read: write the value out
name: !mine abc | "!mine" is a tag, and tags are not read: leave it out
name: a: b | this is not valid YAML: ": " stands where no value can begin: check the indentation, and put text with a colon in quotes
`\tname: a` | this is not valid YAML: the line begins with a tab: indent with spaces
name: @a | this is not valid YAML: found character '@' that cannot start any token. (Do not use @ for indentation)
id: [a] | "id" is a list, but it must be a text on one line, of at most 200 characters
""")
  void aMistakeInALine(String line, String sentence) {
    assertThat(saidOfLine2(line.replace("\\t", "\t"))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
client: {mode: SPASV} | "mode" is "SPASV", but it must be one of PORT, PASV, EPRT, EPSV: did you mean "PASV"?
client: {mode: quick} | "mode" is "quick", but it must be one of PORT, PASV, EPRT, EPSV
client: {command: LIST} | "client" has no "mode": write one of PORT, PASV, EPRT, EPSV
client: {mode: PASV, command: STOR} | "command" is "STOR", but it must be one of RETR, LIST
client: {mode: PASV, transfers: []} | "transfers" is empty: a client needs at least one transfer
client: {transfers: [{command: LIST}]} | an entry of "transfers" has no "mode": write one of PORT, PASV, EPRT, EPSV
client: {mode: PASV, connectLimit: soon} | "connectLimit" is "soon", but it must be a number of seconds from 0.001 to 86400
server: {port: 21} | the scenario has no "client": the smallest one is "client: {mode: PASV}"
- a | the scenario is a list, but it must be a mapping with keys such as "id"
hello | the scenario is "hello", but it must be a mapping with keys such as "id"
client: [1, | this is not valid YAML: expected the node content, but found 'the end of the file'
""")
  void aMistakeInTheFirstLine(String line, String sentence) {
    assertThat(said(line)).isEqualTo("scenario.yaml:1: " + sentence);
  }

  @Test
  void allMistakesAtOnceInTheOrderOfTheLines() {
    String text =
        """
        serverFirewall:
          rules:
            - direction: in
              action: accept
              dport: 70000
            - {direction: up, action: accept}
        client:
          mode: FAST
          tsl: true
        """;
    assertThat(said(text))
        .isEqualTo(
            """
            scenario.yaml:5: "dport" is 70000, but a port is a number from 0 to 65535
            scenario.yaml:6: "direction" is "up", but it must be one of in, out
            scenario.yaml:8: "mode" is "FAST", but it must be one of PORT, PASV, EPRT, EPSV
            scenario.yaml:9: "tsl" is not a key of "client": did you mean "tls"?\
            """);
  }

  @Test
  void linesOfJson() {
    String text = "{\n \"client\": {\n  \"mode\": \"PASV\"},\n \"server\": {\n  \"port\": 70000}}";
    assertThat(said("s.json", text))
        .isEqualTo("s.json:5: \"port\" is 70000, but a port is a number from 1 to 65535");
    assertThat(said("s.json", "{\"client\":\n {\"mode\": \"PASV\",}}"))
        .isEqualTo(
            "s.json:2: this is not valid JSON: Unexpected character ('}'): was expecting"
                + " double-quote to start property name");
    assertThat(said("s", "{\"seed\": 1,\n \"seed\": 1,\n\"client\": {\"mode\": \"PASV\"}}"))
        .isEqualTo("s:2: \"seed\" is given twice, first in line 1: remove one of the two");
  }

  @Test
  void moreThanOneDocument() {
    assertThat(said(START + "---\n" + START))
        .isEqualTo("scenario.yaml:3: a second document begins here: one file holds one");
    assertThat(said("s.json", "{} {}"))
        .isEqualTo("s.json:1: a second document begins here: one file holds one");
  }

  @Test
  void anAliasBombIsRefusedAtItsFirstAlias() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    assertThat(said(bomb))
        .isEqualTo(
            "scenario.yaml:2: \"*a\" is an alias, and aliases are not read: write the value out");
  }

  @Test
  void tooDeepAndTooMany() {
    assertThat(said("a: " + "[".repeat(100_000)))
        .isEqualTo(
            "scenario.yaml:1: values are nested more than 50 deep here, and no file of Pinhole"
                + " needs that");
    assertThat(said("s.json", "{\"a\": " + "[".repeat(100_000)))
        .isEqualTo(
            "s.json:1: values are nested more than 50 deep here, and no file of Pinhole"
                + " needs that");
    assertThat(said("- 1\n".repeat(100_001)))
        .isEqualTo(
            "scenario.yaml:100000: the file holds more than 100000 values, and no file of Pinhole"
                + " needs that many");
  }

  @Test
  void noMoreThanAHundredProblems() {
    Throwable thrown =
        catchThrowable(
            () -> ScenarioReader.parse("s.yaml", "{" + "x: 1, y: 2, ".repeat(5000) + "}"));
    assertThat(((ScenarioException) thrown).problems()).hasSize(100);
  }

  @Test
  void emptyFiles() {
    String empty =
        "scenario.yaml:1: this file is empty: the smallest scenario is"
            + " \"client: {mode: PASV}\"";
    assertThat(said("")).isEqualTo(empty);
    assertThat(said("\n\n")).isEqualTo(empty);
    assertThat(said("# nothing\n")).isEqualTo(empty);
    assertThat(said("---\n")).startsWith("scenario.yaml:").contains("the scenario is empty");
  }

  @Test
  void filesThatAreNoText() throws IOException {
    Path image = dir.resolve("image.yaml");
    Files.write(image, new byte[] {'a', ':', '\n', (byte) 0x89, 'P', 'N', 'G'});
    String sentence = "this is not a text file: write it in UTF-8, without control characters";
    assertThatThrownBy(() -> ScenarioReader.read(image)).hasMessage(image + ":2: " + sentence);
    Files.write(image, new byte[] {'a', 0, 'b'});
    assertThatThrownBy(() -> ScenarioReader.read(image)).hasMessage(image + ":1: " + sentence);
  }

  @Test
  void filesThatCannotBeRead() throws IOException {
    Path missing = dir.resolve("missing.yaml");
    assertThatThrownBy(() -> ScenarioReader.read(missing))
        .hasMessage(missing + ": there is no such file");
    assertThatThrownBy(() -> ScenarioReader.read(dir))
        .hasMessage(dir + ": this is a directory: name one file in it");
    Path large = dir.resolve("large.yaml");
    Files.write(large, new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> ScenarioReader.read(large))
        .hasMessage(large + ": this file is larger than 1 MiB, so it cannot be a scenario file");
  }
}
