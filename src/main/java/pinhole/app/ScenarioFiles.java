package pinhole.app;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.Problem;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;

/// Lets the user choose scenario files, and writes them.
final class ScenarioFiles {
  private static final String ENDING = ".yaml";
  private static final List<String> CAPTURES =
      List.of("*.pcap", "*.pcapng", "*.cap", "*.pcap.gz", "*.pcapng.gz");

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Chooser chooser;

  ScenarioFiles(Chooser chooser) {
    this.chooser = chooser;
  }

  /// A file to open, empty if the user chose none.
  Optional<File> toOpen() {
    return chooser.toOpen(question("file.title", ""));
  }

  /// A capture to open, empty if the user chose none.
  Optional<File> captureToOpen() {
    return chooser.toOpen(
        new Chooser.Question(
            words.getString("capture.title"), "", List.of(captures(), everything())));
  }

  /// A file to write, empty if the user chose none.
  Optional<File> toSave(Scenario scenario) {
    return chooser
        .toSave(question("save.title", scenario.id() + ENDING))
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

  private Chooser.Question question(String title, String name) {
    Chooser.Kind own =
        new Chooser.Kind(words.getString("file.kind"), List.of("*.yaml", "*.yml", "*.json"));
    return new Chooser.Question(words.getString(title), name, List.of(own, everything()));
  }

  private Chooser.Kind captures() {
    return new Chooser.Kind(words.getString("capture.kind"), CAPTURES);
  }

  private Chooser.Kind everything() {
    return new Chooser.Kind(words.getString("file.all"), List.of("*"));
  }
}
