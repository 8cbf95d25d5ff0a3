package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;

/// The bundles hold exactly the words that the code asks for.
class WordsTest {
  private static final Path CODE = Path.of("src/main/java/pinhole/explain");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z0-9-]+)\"");
  private static final List<String> BASES =
      List.of("pinhole.explain.words", "pinhole.explain.captions", "pinhole.explain.reasons");

  private final Words words = Words.in(Locale.ROOT);

  @Test
  void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(CODE)) {
      for (Path file : files.toList()) {
        used.addAll(
            KEY.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.substring(1, literal.length() - 1))
                .collect(Collectors.toSet()));
      }
    }
    used.removeAll(BASES);
    assertThat(used).hasSizeGreaterThan(200).containsExactlyElementsOf(new TreeSet<>(keys()));
  }

  @Test
  void noKeyIsInTwoBundles() {
    assertThat(keys()).doesNotHaveDuplicates();
  }

  @Test
  void theWordsArePlain() {
    for (String base : BASES) {
      ResourceBundle bundle = ResourceBundle.getBundle(base, Locale.ROOT);
      for (String key : Collections.list(bundle.getKeys())) {
        assertThat(bundle.getString(key))
            .as(key)
            .isNotBlank()
            .doesNotContain("—", "–", "''", "  ")
            .doesNotContainIgnoringCase("packet");
      }
    }
  }

  @Test
  void gaps_leaveApostrophesAndDigitsAlone() {
    assertThat(words.text("gave-up.data", "server's", 34311)).contains("server's", "34311");
  }

  @Test
  void gaps_areNotFilledTwice() {
    assertThat(words.text("happened.said", "{0}")).isEqualTo("says \"{0}\"");
  }

  @Test
  void missingKey_isNamed() {
    assertThatThrownBy(() -> words.text("no.such"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("no.such");
  }

  @Test
  void otherLanguages_fallBackToEnglish() {
    assertThat(Words.in(Locale.JAPANESE).text("label.syn")).isEqualTo("SYN");
  }

  @Test
  void times() {
    assertThat(words.time(new SimTime(430_999))).isEqualTo("0.430 s");
    assertThat(words.time(new SimTime(12_000_000))).isEqualTo("12.000 s");
    assertThat(words.span(1_000_000)).isEqualTo("1 s");
    assertThat(words.span(2_100_000)).isEqualTo("2.1 s");
    assertThat(words.span(40_000)).isEqualTo("40 ms");
    assertThat(words.span(99_600)).isEqualTo("100 ms");
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (String base : BASES) {
      keys.addAll(Collections.list(ResourceBundle.getBundle(base, Locale.ROOT).getKeys()));
    }
    return keys;
  }
}
