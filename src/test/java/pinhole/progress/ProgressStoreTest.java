package pinhole.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressStoreTest {
  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("deep/progress.json");
  }

  @Test
  void whatWasKept_isThereNextTime() {
    try (ProgressStore store = open()) {
      store.record(Samples.wrong(Samples.OPENED, Confidence.SURE, store.now()));
      store.seen("08-alg", "opened");
      store.finished("08-alg");
      store.challenge("01", ChallengeState::failed);
      store.name("Ann");
    }
    try (ProgressStore store = open()) {
      assertThat(store.problem()).isEmpty();
      Progress known = store.progress();
      assertThat(known.name()).contains("Ann");
      assertThat(known.lesson("08-alg").orElseThrow().finished()).isTrue();
      assertThat(known.challenge("01").orElseThrow().tries()).isEqualTo(1);
      assertThat(store.deck(store.now(), ZoneOffset.UTC)).isEmpty();
      assertThat(store.deck(store.now().plus(Duration.ofDays(2)), ZoneOffset.UTC)).hasSize(1);
    }
    assertThat(file.getParent().toFile().list())
        .containsExactlyInAnyOrder("progress.json", "progress.json.lock");
  }

  @Test
  void nothingIsWrittenBeforeSomethingIsKept() {
    open().close();
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void twoAtOnce_loseNothingOfEachOther() throws ProgressException {
    try (ProgressStore one = open();
        ProgressStore other = open()) {
      for (int i = 0; i < 20; i++) {
        (i % 3 == 0 ? one : other).record(Samples.numbered(i));
      }
    }
    List<Answer> all = IntStream.range(0, 20).mapToObj(Samples::numbered).toList();
    assertThat(ProgressReader.read(file).answers()).isEqualTo(all);
  }

  @Test
  void anAnswerOfAnotherProcess_isKnownAfterASave() {
    try (ProgressStore one = open();
        ProgressStore other = open()) {
      other.record(Samples.numbered(1));
      assertThat(other.flush()).isTrue();
      assertThat(one.progress().answers()).isEmpty();
      one.record(Samples.numbered(2));
      assertThat(one.flush()).isTrue();
      assertThat(one.progress().answers())
          .containsExactly(Samples.numbered(1), Samples.numbered(2));
    }
  }

  @Test
  void aDamagedFile_isSetAsideAndNamed() throws IOException {
    write("{\"version\": 1, \"answers\": [");
    try (ProgressStore store = open()) {
      assertThat(store.progress()).isEqualTo(Progress.NONE);
      assertThat(store.problem().orElseThrow())
          .contains("progress.json:1: ", "set aside as progress.json.damaged-1");
      store.record(Samples.numbered(1));
      assertThat(store.flush()).isTrue();
    }
    assertThat(file.resolveSibling("progress.json.damaged-1"))
        .hasContent("{\"version\": 1, \"answers\": [");
    assertThat(ProgressReader.read(file).answers()).hasSize(1);
  }

  @Test
  void aFileThatIsDamagedWhileOpen_isSetAsideToo() throws IOException {
    try (ProgressStore store = open()) {
      store.record(Samples.numbered(1));
      store.flush();
      write("broken");
      store.record(Samples.numbered(2));
      store.flush();
      assertThat(store.problem().orElseThrow()).contains("damaged-1");
    }
    assertThat(ProgressReader.read(file).answers()).hasSize(2);
  }

  @Test
  void aNewerFile_isLeftAlone() throws IOException {
    write("{\"version\": 2, \"future\": true}");
    try (ProgressStore store = open()) {
      store.record(Samples.numbered(1));
      assertThat(store.flush()).isFalse();
      assertThat(store.problem().orElseThrow()).contains("newer Pinhole", "stays as it is");
      assertThat(store.progress().answers()).hasSize(1);
    }
    assertThat(file).hasContent("{\"version\": 2, \"future\": true}");
    assertThat(file.resolveSibling("progress.json.damaged-1")).doesNotExist();
  }

  @Test
  void whereNothingCanBeWritten_isSaidInASentence() throws IOException {
    Files.createDirectories(file.resolve("in-the-way"));
    try (ProgressStore store = open()) {
      store.record(Samples.numbered(1));
      assertThat(store.flush()).isFalse();
      assertThat(store.problem().orElseThrow()).startsWith("Your progress cannot be kept in ");
    }
    assertThat(file.resolve("in-the-way")).exists();
  }

  @Test
  void onceItCanBeWrittenAgain_allIsThere() throws IOException {
    Files.createDirectories(file);
    try (ProgressStore store = open()) {
      store.record(Samples.numbered(1));
      assertThat(store.flush()).isFalse();
      Files.delete(file);
      assertThat(store.flush()).isTrue();
    }
    assertThat(ProgressReader.read(file).answers()).containsExactly(Samples.numbered(1));
  }

  @Test
  void afterTheEnd_nothingBreaks() throws ProgressException {
    ProgressStore store = open();
    store.record(Samples.numbered(1));
    store.close();
    store.record(Samples.numbered(2));
    store.close();
    assertThat(ProgressReader.read(file).answers()).hasSize(1);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ProgressStore open() {
    return ProgressStore.open(file, InstantSource.fixed(Samples.START));
  }
}
