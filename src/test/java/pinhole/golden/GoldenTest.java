package pinhole.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.engine.net.SimTime;
import pinhole.lesson.LessonException;

/// Equal scenarios give equal recordings: today and yesterday, here and in another Java machine.
///
/// When the simulation is meant to behave differently, `./mvnw test -Dtest=GoldenTest
/// -Dpinhole.golden=update` renews the file; its difference shows which scenarios changed.
@Execution(ExecutionMode.CONCURRENT)
class GoldenTest {
  private static final Path FILE = Path.of("src/test/resources/golden/recordings.txt");

  @Test
  void recordingsAreWhatTheyWere() throws IOException, LessonException {
    List<String> now = GoldenLines.compute();
    if (System.getProperty("pinhole.golden", "").equals("update")) {
      Files.writeString(FILE, String.join("\n", now) + "\n", StandardCharsets.UTF_8);
    }
    assertThat(differences(Files.readAllLines(FILE), now))
        .as("renew with -Dpinhole.golden=update if the simulation is meant to differ")
        .isEmpty();
  }

  @Test
  void anotherJavaMachine_recordsTheSame()
      throws IOException, InterruptedException, LessonException {
    assertThat(differences(GoldenLines.compute(), elsewhere())).isEmpty();
  }

  @Test
  void differencesAreNamedByScenario() {
    assertThat(differences(List.of("a 1", "b 2", "c 3"), List.of("a 1", "b 7", "d 4")))
        .containsExactly("b: was \"2\", is \"7\"", "c: is gone", "d: is new");
  }

  @Test
  void whatHasNoStableText_isRefused() {
    assertThat(StableText.of(List.of(new SimTime(3), Optional.of("x")))).isEqualTo("[3, [x]]");
    assertThatThrownBy(() -> StableText.of(List.of(1.5))).hasMessageContaining("Double");
    assertThatThrownBy(() -> StableText.of(new Object())).hasMessageContaining("Object");
  }

  /// What another Java machine prints: with another collector, another compiler, other identity
  /// hash codes, and in a place where letters and hours are not ours.
  private static List<String> elsewhere() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2",
                "-Duser.language=tr",
                "-Duser.timezone=Asia/Tokyo",
                "-cp",
                classPath(),
                GoldenLines.class.getName())
            .redirectErrorStream(true)
            .start();
    List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    return lines;
  }

  /// The classes under test, the tests and the libraries, wherever this machine found them.
  private static String classPath() {
    List<String> parts = new ArrayList<>(List.of("target/classes", "target/test-classes"));
    parts.add(System.getProperty("jdk.module.path", ""));
    parts.add(System.getProperty("java.class.path", ""));
    return String.join(File.pathSeparator, parts);
  }

  private static List<String> differences(List<String> before, List<String> now) {
    SequencedMap<String, String> old = byId(before);
    SequencedMap<String, String> fresh = byId(now);
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> line : old.entrySet()) {
      String value = fresh.get(line.getKey());
      if (value == null) {
        found.add(line.getKey() + ": is gone");
      } else if (!value.equals(line.getValue())) {
        found.add(line.getKey() + ": was \"" + line.getValue() + "\", is \"" + value + "\"");
      }
    }
    fresh.keySet().stream()
        .filter(id -> !old.containsKey(id))
        .forEach(id -> found.add(id + ": is new"));
    return found;
  }

  private static SequencedMap<String, String> byId(List<String> lines) {
    SequencedMap<String, String> map = new TreeMap<>();
    for (String line : lines) {
      int gap = line.indexOf(' ');
      map.put(line.substring(0, gap), line.substring(gap + 1));
    }
    return map;
  }
}
