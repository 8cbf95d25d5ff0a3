package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the command line asks the window to show.
class WantedTest {
  @Test
  void whatIsAskedFor_comesThroughTheArguments() {
    Optional<Path> lessons = Optional.of(Path.of("my lessons"));
    Optional<Path> file = Optional.of(Path.of("office=1.pcap"));
    for (Wanted wanted :
        List.of(
            Wanted.NOTHING,
            new Wanted(lessons, Optional.empty()),
            new Wanted(Optional.empty(), file),
            new Wanted(lessons, file))) {
      assertThat(Wanted.of(List.of(wanted.arguments()))).isEqualTo(wanted);
    }
  }
}
