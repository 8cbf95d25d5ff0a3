package pinhole.app;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import pinhole.capture.report.CaptureReport;

/// Writes what is found in a capture into a text file that the user chooses.
final class ReportFile {
  private static final String ENDING = ".txt";

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Chooser chooser;
  private final Consumer<String> say;

  /// @param say is told in one sentence what came of it
  ReportFile(Chooser chooser, Consumer<String> say) {
    this.chooser = chooser;
    this.say = say;
  }

  void save(CaptureReport report) {
    String title = words.getString("report.save");
    String name = report.capture().name() + ENDING;
    UserFile.ask(chooser, title, words.getString("report.kind"), name)
        .ifPresent(file -> write(report, file));
  }

  private void write(CaptureReport report, File file) {
    new UserFile(file)
        .write(report.text().getBytes(StandardCharsets.UTF_8))
        .ifPresentOrElse(
            why -> say.accept(words.getString("report.unsaved") + " " + why),
            () -> say.accept(words.getString("report.saved").formatted(file)));
  }
}
