package pinhole.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;

class TypedReaderTest {
  private static final String ANY_OF =
      "write 21, a range such as 50000-50100, a list such as 20,21, or any.";

  private final TypedReader reader = new TypedReader();

  @ParameterizedTest
  @CsvSource({
    "21, 21",
    "' 21 ', 21",
    "0, 0",
    "65535, 65535",
    "50000-50100, 50000-50100",
    "50000 - 50100, 50000-50100",
    "7-7, 7",
    "00021, 21"
  })
  void ports_areReadAsTheyAreWritten(String text, String range) {
    assertThat(reader.ports(text)).isEqualTo(new Typed.Good<>(Optional.of(PortRange.parse(range))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20,21 | 20,21",
        "21, 20 | 20,21",
        "50000-50100 ,21 | 21,50000-50100",
        "1-9,5 | 1-9",
        "21,21 | 21"
      })
  void lists_areSets(String text, String set) {
    assertThat(reader.ports(text)).isEqualTo(new Typed.Good<>(Optional.of(PortSet.parse(set))));
  }

  @Test
  void listsOfMoreThan15_areTooLong() {
    assertThat(reader.ports("1,".repeat(14) + "2").isGood()).isTrue();
    assertThat(reader.ports("1,".repeat(15) + "2").reason()).contains("at most 15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "any", "ANY", " Any "})
  void nothingAndAny_areNoRestriction(String text) {
    assertThat(reader.ports(text)).isEqualTo(new Typed.Good<>(Optional.empty()));
    assertThat(reader.block(text)).isEqualTo(new Typed.Good<>(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "70000 | Port 70000 does not exist: ports go from 0 to 65535.",
        "99999999999999999999 | Port 99999999999999999999 does not exist: ports go from 0 to 65535.",
        "1-70000 | Port 70000 does not exist: ports go from 0 to 65535.",
        "50100-50000 | The range is the wrong way round: write 50000-50100.",
        "50000- | The end of the range is missing: write 50000-65535, for instance.",
        "-50100 | The start of the range is missing: write 1-50100, for instance.",
        "50000:50100 | A range is written with a hyphen: 50000-50100.",
        "50000\u201350100 | A range is written with a hyphen: 50000-50100.",
        "50000..50100 | A range is written with a hyphen: 50000-50100.",
        "20,,21 | A port is missing beside the comma: write 20,21, for instance.",
        "20, | A port is missing beside the comma: write 20,21, for instance.",
        "20;21 | The parts of a list have a comma between them, such as 20,21.",
        "20,70000 | Port 70000 does not exist: ports go from 0 to 65535.",
        "20,ftp | \"ftp\" is a name: write its number, 21.",
        "ftp | \"ftp\" is a name: write its number, 21.",
        "https | \"https\" is a name: write its number, 443.",
        "x | \"x\" is not a port: " + ANY_OF,
        "1-2-3 | \"1-2-3\" is not a port: " + ANY_OF,
        "\u0662\u0661 | \"\u0662\u0661\" is not a port: " + ANY_OF,
      })
  void portsThatCannotBeRead_haveOneSentence(String text, String reason) {
    assertThat(reader.ports(text).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.1.10, 10.1.1.10", "10.1.1.0/24, 10.1.1.0/24", "0.0.0.0/0, 0.0.0.0/0",
    "2001:db8::21, 2001:db8::21", "2001:db8::/32, 2001:db8::/32", "10.1.1.0 / 24, 10.1.1.0/24"
  })
  void blocks_areReadAsTheyAreWritten(String text, String block) {
    assertThat(reader.block(text)).isEqualTo(new Typed.Good<>(Optional.of(Prefix.parse(block))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1.1 | An IPv4 address has four numbers: write 10.1.1.10 or a network such as 10.1.1.0/24.",
        "10.1.1. | An IPv4 address has four numbers: write 10.1.1.10 or a network such as 10.1.1.0/24.",
        "10.1.1.300 | 300 is too large: the numbers of an IPv4 address go up to 255.",
        "10.1.1.0/33 | After the slash stands a number from 0 to 32.",
        "10.1.1.0/ | After the slash stands a number from 0 to 32.",
        "2001:db8::/129 | After the slash stands a number from 0 to 128.",
        "ftp.example.org | \"ftp.example.org\" is a name, and names are not looked up: write the address.",
        "10.1.1.1,10.1.1.2 | A rule takes one address or one network: make a second rule for the other.",
        "::: | \":::\" is not an address: write 10.1.1.10, a network such as 10.1.1.0/24, or any.",
      })
  void blocksThatCannotBeRead_haveOneSentence(String text, String reason) {
    assertThat(reader.block(text).reason()).isEqualTo(reason);
  }

  @Test
  void hostileText_isRefusedShortlyAndWithoutSignsThatCannotBeSeen() {
    List<String> texts =
        List.of(
            "9".repeat(100_000),
            "a\u0000b\n<c>{0}''",
            "1".repeat(5_000) + "-",
            "\u202e12",
            "-".repeat(9_999),
            "10." + "1.".repeat(50_000),
            "{0} {1}",
            "\ud83d\ude00");
    for (String text : texts) {
      for (Typed<?> typed : List.of(reader.ports(text), reader.block(text), reader.port(text))) {
        assertThat(typed.isGood()).isFalse();
        assertThat(typed.reason()).hasSizeLessThan(160).doesNotContain("\n", "\u0000", "\u202e");
      }
    }
  }

  @Test
  void ruleNames_areFoundByOthers_soTheyAreOfOneKind() {
    assertThat(reader.ruleName(" ftp-data2 ", List.of("web")))
        .isEqualTo(new Typed.Good<>("ftp-data2"));
    assertThat(reader.ruleName("", List.of(""))).isEqualTo(new Typed.Good<>(""));
    for (String wrong : List.of("FTP", "ftp data", "a.b", "a_b", "\u00e9", "a".repeat(300))) {
      assertThat(reader.ruleName(wrong, List.of()).isGood()).as(wrong).isFalse();
    }
    assertThat(reader.ruleName("web", List.of("web")).reason()).contains("\"web\" already");
  }

  @Test
  void aPortToListenOn_isOneNumberFrom1() {
    assertThat(reader.port("2121")).isEqualTo(new Typed.Good<>(2121));
    assertThat(reader.port("0").reason()).contains("from 1 to 65535");
    assertThat(reader.port("").reason()).startsWith("A port is missing");
    assertThat(reader.port("1-2").reason()).startsWith("Only one port");
    assertThat(reader.anyPort("any")).isEqualTo(new Typed.Good<>(Optional.empty()));
  }

  @Test
  void lists_haveCommas() {
    assertThat(reader.portList("21, 2121", 1)).isEqualTo(new Typed.Good<>(List.of(21, 2121)));
    assertThat(reader.portList("", 0)).isEqualTo(new Typed.Good<>(List.of()));
    assertThat(reader.portList("", 1).isGood()).isFalse();
    assertThat(reader.portList("21,", 1).isGood()).isFalse();
    assertThat(reader.portList("1,".repeat(99) + "1", 1).reason()).contains("at most 50");
    assertThat(reader.ranges("22, 50000-50100"))
        .isEqualTo(new Typed.Good<>(List.of(PortRange.of(22), new PortRange(50000, 50100))));
    assertThat(reader.ranges("0-1").isGood()).isFalse();
  }

  @Test
  void amounts_haveLimits() {
    assertThat(reader.micros("2.5", Span.LIMIT)).isEqualTo(new Typed.Good<>(2_500_000L));
    assertThat(reader.micros("0", Span.LIMIT).isGood()).isFalse();
    assertThat(reader.micros("0", Span.HOLD)).isEqualTo(new Typed.Good<>(0L));
    assertThat(reader.micros("1e9", Span.LIMIT).isGood()).isFalse();
    assertThat(reader.micros("0.0000001", Span.LIMIT).isGood()).isFalse();
    assertThat(reader.whole("7", 0, 9)).isEqualTo(new Typed.Good<>(7L));
    assertThat(reader.whole("10", 0, 9).reason()).contains("from 0 to 9");
    assertThat(reader.whole("-1", 0, 9).isGood()).isFalse();
  }

  @Test
  void whatIsNotARule_isNotToldOfAnyAndRules() {
    assertThat(reader.range("any").reason())
        .isEqualTo("\"any\" is not a port: write 21 or a range such as 50000-50100.");
    assertThat(reader.range("1,2").reason()).startsWith("One range");
    assertThat(reader.network("1.1.1.1,2.2.2.2").reason()).startsWith("One network");
    assertThat(reader.network("?").reason()).doesNotContain("any");
    assertThat(reader.address("1.1.1.1,2.2.2.2").reason()).startsWith("One address");
  }

  @Test
  void addressesAndNames() {
    assertThat(reader.address("10.1.1.0/24").reason())
        .isEqualTo("A single address is needed here: leave out \"/24\".");
    assertThat(reader.address("").isGood()).isFalse();
    assertThat(reader.noAddress(" ")).isEqualTo(new Typed.Good<>(Optional.empty()));
    assertThat(reader.name(" a.txt ")).isEqualTo(new Typed.Good<>("a.txt"));
    assertThat(reader.name("a\u0007b").isGood()).isFalse();
    assertThat(reader.name("x".repeat(201)).isGood()).isFalse();
  }
}
