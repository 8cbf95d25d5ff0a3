package pinhole.ui.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import pinhole.capture.file.CaptureReader;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.SessionReport;

/// Reports about the captures of the tests.
final class Reports {
  private Reports() {}

  static CaptureReport of(String capture) throws IOException {
    Path file = Path.of("src/test/resources/captures", capture + ".pcap");
    return CaptureReport.of(new CaptureReader().read(file), OptionalInt.empty());
  }

  static SessionReport session(String capture) throws IOException {
    return of(capture).sessions().getFirst();
  }

  static Story story(String capture) throws IOException {
    return Story.of(session(capture), new Words());
  }
}
