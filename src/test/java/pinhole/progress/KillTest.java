package pinhole.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed while it saves, 200 times at seeded moments. Afterwards its file can be read
/// and holds every answer that was said to be kept, but at most the last one.
class KillTest {
  private static final int KILLS = 200;
  private static final int LANES = 2;

  @TempDir static Path folder;

  private static ScribeCopy scribe;

  @BeforeAll
  static void pack() throws IOException {
    scribe = new ScribeCopy(folder);
  }

  @Test
  void aKillAtAnyMoment_losesAtMostTheLastAnswer() throws Exception {
    List<Callable<Integer>> lanes =
        IntStream.range(0, LANES).<Callable<Integer>>mapToObj(i -> () -> killing(i)).toList();
    int said = 0;
    try (ExecutorService both = Executors.newFixedThreadPool(LANES)) {
      for (Future<Integer> lane : both.invokeAll(lanes)) {
        said += lane.get();
      }
    }
    assertThat(said).isGreaterThan(KILLS);
  }

  @Test
  void twoProcessesAtOnce_loseNothingOfEachOther() throws IOException {
    Path file = folder.resolve("both.json");
    List<Process> processes = List.of(scribe.start(file, 0, 40), scribe.start(file, 1_000, 1_040));
    for (Process process : processes) {
      try (BufferedReader out = process.inputReader()) {
        assertThat(out.lines()).hasSize(40);
      }
    }
    assertThat(ProgressReader.read(file).answers())
        .containsExactlyElementsOf(
            IntStream.concat(IntStream.range(0, 40), IntStream.range(1_000, 1_040))
                .mapToObj(Samples::numbered)
                .toList());
  }

  @Test
  void aWriteInPlace_isNoticed() throws IOException {
    Random random = new Random(3);
    Optional<String> wrong = Optional.empty();
    for (int i = 0; i < 60 && wrong.isEmpty(); i++) {
      Path file = folder.resolve("torn-" + i + ".json");
      List<Integer> said = killed(file, "torn", random);
      wrong = missing(file, said, 0);
    }
    assertThat(wrong).isPresent();
  }

  /// A lane's share of the kills; every fourth file is killed once more.
  private static int killing(int lane) throws IOException {
    Random random = new Random(lane);
    int said = 0;
    for (int i = 0; i < KILLS / LANES; i++) {
      Path file = folder.resolve(lane + "-" + (i % 4 == 3 ? i - 1 : i) + ".json");
      boolean written = random.nextBoolean();
      List<Integer> numbers = killed(file, written ? "written" : "kept", random);
      assertThat(missing(file, numbers, written ? 0 : 1)).as("lane %d, kill %d", lane, i).isEmpty();
      said += numbers.size();
    }
    return said;
  }

  /// Kills a scribe some numbers after its start, and some moments after the last of them.
  ///
  /// @return the numbers that it said
  private static List<Integer> killed(Path file, String how, Random random) throws IOException {
    Process process = scribe.start(file, how);
    List<Integer> numbers = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      int enough = random.nextInt(12);
      for (int i = 0; i <= enough; i++) {
        numbers.add(Integer.parseInt(out.readLine()));
      }
      long end = System.nanoTime() + random.nextInt(2_000_000);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly(); // the process itself would drop what is still unread
      out.lines().map(Integer::parseInt).forEach(numbers::add);
    } finally {
      process.destroyForcibly();
    }
    process.onExit().join();
    return numbers;
  }

  /// What is wrong with the file of a scribe that is dead; empty if nothing is.
  private static Optional<String> missing(Path file, List<Integer> said, int mayLack) {
    int wanted = said.getLast() + 1 - mayLack;
    try {
      List<Answer> kept =
          Files.exists(file) ? ProgressReader.read(file).answers() : List.<Answer>of();
      List<Answer> all = IntStream.range(0, kept.size()).mapToObj(Samples::numbered).toList();
      return kept.size() >= wanted && kept.equals(all)
          ? Optional.empty()
          : Optional.of("said " + said + ", kept " + kept.size());
    } catch (IOException e) {
      return Optional.of(e.getMessage());
    }
  }
}
