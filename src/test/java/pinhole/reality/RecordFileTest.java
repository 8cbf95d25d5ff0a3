package pinhole.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.reality.RealRecord.Kind;

/// Files of records, and all that can be wrong with them: one sentence each, and the rest is read.
class RecordFileTest {
  private static final String SCENARIO =
      """
      {"id": "s", "client": {"mode": "PASV"}, "observed": {"result": "ok",
        "control": {"reached": "server", "answer": "syn-ack"}, "data": [], "dialog": [],
        "announced": [], "rulesHit": {"clientFirewall": [], "serverFirewall": []}}}
      """;
  private static final String ALG =
      """
      {"id": "a", "ipVersion": 4, "sourceNat": false, "controlPort": 21,
        "steps": [{"from": "client", "data": "NOOP\\r\\n", "verdict": "accept",
          "expectations": []}]}
      """;

  @TempDir Path dir;

  private Path file;

  @BeforeEach
  void name() {
    file = dir.resolve("records.json");
  }

  private RecordFile read(String text) throws IOException {
    Files.writeString(file, text);
    return RecordFile.read(file);
  }

  /// The errors without the file's name.
  private List<String> errors(String text) throws IOException {
    return read(text).errors().stream().map(this::plain).toList();
  }

  private String plain(String error) {
    assertThat(error).startsWith(file + ":");
    return error.substring(file.toString().length() + 1);
  }

  @Test
  void bothKindsMayStandInOneFile_andAreToldApartByContent() throws IOException {
    RecordFile read = read("[" + SCENARIO + "," + ALG + "]");
    assertThat(read.errors()).isEmpty();
    assertThat(read.records())
        .extracting(RealRecord::kind)
        .containsExactly(Kind.SCENARIO, Kind.ALG);
    assertThat(read.scenarios()).extracting(ScenarioRecord::id).containsExactly("s");
    assertThat(read.algs()).extracting(AlgRecord::id).containsExactly("a");
  }

  @Test
  void aSingleRecordIsAFileToo() throws IOException {
    assertThat(read(ALG).algs()).hasSize(1);
    assertThat(read(SCENARIO).scenarios()).hasSize(1);
    assertThat(read("\ufeff" + ALG).algs()).hasSize(1);
  }

  @Test
  void neitherTheNameNorTheNotationMatters() throws IOException {
    file = dir.resolve("scenarios.yaml");
    assertThat(read("- {id: a, ipVersion: 6, sourceNat: false, controlPort: 21, steps: []}").algs())
        .hasSize(1);
  }

  @Test
  void aBrokenRecordIsNamed_andTheOthersAreRead() throws IOException {
    String broken = SCENARIO.replace("PASV", "PASS").replace("\"ok\"", "\"good\"");
    RecordFile read = read("[" + ALG + "," + broken + "," + SCENARIO + "]");
    assertThat(read.records()).extracting(RealRecord::id).containsExactly("a", "s");
    assertThat(read.errors())
        .singleElement()
        .asString()
        .contains(":4: record 2 (\"s\"): \"mode\" is \"PASS\", but it must be one of")
        .endsWith("(and 1 more)")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "id": "a", ; ; record 1: a record has no "id"
          "from": "client" ; "from": "moon" ; record 1 ("a"): "from" is "moon", but it must be one of client, server
          "verdict": "accept" ; "verdict": "acept" ; record 1 ("a"): "verdict" is "acept", but it must be one of accept, drop: did you mean "accept"?
          "verdict": "accept", ; ; record 1 ("a"): an entry of "steps" has no "verdict"
          "ipVersion": 4 ; "ipVersion": 5 ; record 1 ("a"): "ipVersion" must be 4 or 6
          "ipVersion": 4 ; "ipVersion": "4" ; record 1 ("a"): "ipVersion" must be 4 or 6
          "controlPort": 21 ; "controlPort": 70000 ; record 1 ("a"): "controlPort" is 70000, but a port is a number from 1 to 65535
          "sourceNat": false ; "sourceNat": "no" ; record 1 ("a"): "sourceNat" is "no", but it must be true or false
          "ipVersion": 4, "sourceNat": false ; "ipVersion": 6, "sourceNat": true ; record 1 ("a"): "sourceNat" hides an IPv4 client: with "ipVersion" 6 it must be false
          NOOP ; NO\\u0100P ; record 1 ("a"): "data" must be a text of at most 65535 characters from U+0000 to U+00FF, one for each byte
          "NOOP\\r\\n" ; 7 ; record 1 ("a"): "data" must be a text of at most 65535 characters from U+0000 to U+00FF, one for each byte
          "expectations": [] ; "expectations": [{"source": "10.1.1.300", "destination": "10.1.1.1", "destinationPort": 1}] ; record 1 ("a"): "source" is "10.1.1.300", but it must be an address such as 203.0.113.21
          "expectations": [] ; "expectations": {} ; record 1 ("a"): "expectations" is a mapping, but it must be a list
          "expectations": [] ; "expectations": [], "note": 1 ; record 1 ("a"): "note" is not a key of an entry of "steps": the keys are from, data, verdict, rewrittenTo, expectations
          "steps" ; "client": 1, "steps" ; record 1 ("a"): "client" belongs to a scenario record and "ipVersion" to an ALG record: make two records of it
          """)
  void brokenAlgRecords(String right, String wrong, String said) throws IOException {
    String changed = ALG.replace(right, wrong == null ? "" : wrong);
    assertThat(changed).isNotEqualTo(ALG);
    assertThat(errors("[" + changed + "]"))
        .singleElement()
        .asString()
        .matches("[0-9]+: .*")
        .endsWith(": " + said);
    assertThat(RecordFile.read(file).records()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          , "observed": ; , "seen": ; "seen" is not a key of the scenario: did you mean "seed"? (and 1 more)
          "answer": "syn-ack" ; "answer": "icmp" ; "answer" is "icmp", but it must be one of syn-ack, rst, none
          "reached": "server", ; ; "control" has no "reached": write one of client, internet, server
          "dialog": [] ; "dialog": 1 ; "dialog" is 1, but it must be a list
          "data": [] ; "data": [{"initiator": "x", "reached": "server", "answer": "rst"}] ; "initiator" is "x", but it must be one of client, server
          {"mode": "PASV"} ; null ; the scenario has no "client"
          "clientFirewall": [] ; "clientFirewall": [-1] ; an entry of "clientFirewall" is -1, but it must be a whole number from 0 to 10000
          "serverFirewall": [] ; "serverFirewall": ["default"] ; an entry of "serverFirewall" is "default", but it must be one of default-in, default-out
          """)
  void brokenScenarioRecords(String right, String wrong, String said) throws IOException {
    String changed = SCENARIO.replace(right, wrong == null ? "" : wrong);
    assertThat(changed).isNotEqualTo(SCENARIO);
    assertThat(errors(changed))
        .singleElement()
        .asString()
        .matches("[0-9]+: .*")
        .contains("record 1 (\"s\"): " + said);
    assertThat(RecordFile.read(file).records()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          [] ; 1: this list of records is empty: there is nothing to verify
          {} ; 1: this file holds no records: write a list of scenario records
          7 ; 1: this file holds no records: write a list of scenario records
          {"lockfileVersion": 3} ; 1: this file holds no records: write a list of scenario records
          [7] ; 1: record 1: this is neither a scenario record, which has "client" and "observed", nor
          [{"id": "x"}] ; 1: record 1 ("x"): this is neither a scenario record
          [[{"id": "x"}]] ; 1: record 1: this is neither a scenario record
          [{"id": "a" ; 1: this is not valid JSON
          [{"id": "x", "id": "y", "steps": []}] ; 1: "id" is given twice, first in line 1: remove one of the two
          """)
  void foreignFiles(String text, String said) throws IOException {
    assertThat(errors(text)).singleElement().asString().startsWith(said).hasLineCount(1);
    assertThat(RecordFile.read(file).records()).isEmpty();
  }

  @Test
  void filesThatCannotBeRead() throws IOException {
    assertThat(RecordFile.read(file).errors()).containsExactly(file + ": there is no such file");
    assertThat(RecordFile.read(dir).errors())
        .containsExactly(dir + ": this is a directory: name one file in it");
    Files.write(file, "[\n\u00ff]".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(RecordFile.read(file).errors())
        .containsExactly(
            file + ":2: this is not a text file: write it in UTF-8, without control characters");
    assertThat(errors(" ")).singleElement().asString().startsWith("1: this file is empty");
    assertThat(errors("[".repeat(100_000)))
        .singleElement()
        .asString()
        .startsWith("1: values are nested more than 50 deep here");
  }

  @Test
  void aFileThatIsTooLarge() throws IOException {
    try (var out = Files.newOutputStream(file)) {
      byte[] mebibyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 65; i++) {
        out.write(mebibyte);
      }
    }
    assertThat(RecordFile.read(file).errors())
        .singleElement()
        .asString()
        .contains("this file is larger than 64 MiB");
  }

  @Test
  void idsThatAreGivenTwiceAreReported_andBothAreVerified() throws IOException {
    RecordFile read = read("[" + ALG + "," + SCENARIO.replace("\"s\"", "\"a\"") + "," + ALG + "]");
    assertThat(read.records()).hasSize(3);
    assertThat(read.errors())
        .singleElement()
        .asString()
        .endsWith("record 3 (\"a\"): record 1 has this id too: give each its own");
  }

  @Test
  void manyBrokenRecordsAreNotAllListed() throws IOException {
    List<String> errors = errors("[" + "7,".repeat(150) + ALG + "]");
    assertThat(errors).hasSize(101);
    assertThat(errors.getLast()).isEqualTo(" only the first 100 of 150 broken records are listed");
    assertThat(RecordFile.read(file).records()).hasSize(1);
  }

  @Test
  void rulesAreHitInWhateverOrder() throws IOException {
    String odd = "\"clientFirewall\": [\"default-out\", 2, \"default-in\", 0]";
    String text = SCENARIO.replace("\"clientFirewall\": []", odd);
    assertThat(read(text).scenarios().getFirst().observed().clientFirewall())
        .hasToString("[0, 2, default-in, default-out]");
  }
}
