package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void everySheetOfAView_isOnTheScene() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<String> sheets =
          files
              .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".css"))
              .sorted()
              .toList();
      assertThat(Sheets.ofViews().map(SheetsTest::resource))
          .containsExactlyInAnyOrderElementsOf(sheets);
    }
  }

  @Test
  void noView_hasSheetsOfItsOwn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(SheetsTest::addsSheets))
          .allMatch(file -> file.endsWith("Theme.java"));
    }
  }

  private static String resource(String address) {
    return address.substring(address.lastIndexOf("pinhole/ui/"));
  }

  private static boolean addsSheets(Path file) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains("getStylesheets()");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
