package pinhole.app;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.Problem;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;

/// Lets the user choose scenario files, and writes them.
final class ScenarioFiles {
  private static final String ENDING = ".yaml";
  private static final List<String> SCENARIOS = List.of("*.yaml", "*.yml", "*.json");
  private static final List<String> CAPTURES =
      CaptureFiles.ENDINGS.stream().map(ending -> "*" + ending).toList();

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Chooser chooser;

  ScenarioFiles(Chooser chooser) {
    this.chooser = chooser;
  }

  /// A file to open, empty if the user chose none.
  Optional<File> toOpen() {
    List<String> either = Stream.concat(SCENARIOS.stream(), CAPTURES.stream()).toList();
    Chooser.Kind both = new Chooser.Kind(words.getString("file.either"), either);
    return chooser.toOpen(
        new Chooser.Question(
            words.getString("file.title"),
            "",
            List.of(both, scenarios(), captures(), everything())));
  }

  /// A capture to open, empty if the user chose none.
  Optional<File> captureToOpen() {
    return chooser.toOpen(
        new Chooser.Question(
            words.getString("capture.title"), "", List.of(captures(), everything())));
  }

  /// A file to write, empty if the user chose none.
  Optional<File> toSave(Scenario scenario) {
    List<Chooser.Kind> kinds = List.of(scenarios(), everything());
    String name = scenario.id() + ENDING;
    return chooser
        .toSave(new Chooser.Question(words.getString("save.title"), name, kinds))
        .map(file -> UserFile.ended(file, ENDING));
  }

  /// Writes a scenario.
  ///
  /// @return what went wrong, empty if nothing did
  Optional<String> write(Scenario scenario, File file) {
    byte[] bytes = ScenarioWriter.yaml(scenario).getBytes(StandardCharsets.UTF_8);
    return new UserFile(file).write(bytes).map(why -> words.getString("save.failed") + " " + why);
  }

  /// Reads a scenario file.
  ///
  /// @param then is given what it holds
  /// @param complain is told in one sentence why it cannot be read
  void read(File file, Consumer<ScenarioFile> then, Consumer<String> complain) {
    ScenarioFile read;
    try {
      read = ScenarioReader.open(file.toPath());
    } catch (ScenarioException e) {
      complain.accept(problem(file, e));
      return;
    }
    then.accept(read);
  }

  /// What is wrong in a file, in one sentence: its first mistake, and how many there are besides.
  private String problem(File file, ScenarioException found) {
    Problem first = found.problems().getFirst();
    String sentence = new Problem(file.getName(), first.line(), first.sentence()).toString();
    int more = found.problems().size() - 1;
    return more == 0 ? sentence : sentence + " " + words.getString("file.more").formatted(more);
  }

  private Chooser.Kind scenarios() {
    return new Chooser.Kind(words.getString("file.kind"), SCENARIOS);
  }

  private Chooser.Kind captures() {
    return new Chooser.Kind(words.getString("capture.kind"), CAPTURES);
  }

  private Chooser.Kind everything() {
    return new Chooser.Kind(words.getString("file.all"), List.of("*"));
  }
}
