package pinhole.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;

/// The scenario that the sandbox begins with. It comes with the app as a file like any other.
final class Sandbox {
  private static final String FILE = "sandbox.yaml";

  private Sandbox() {}

  static Scenario scenario() {
    try (InputStream in = Sandbox.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ScenarioReader.parse(FILE, text).scenario();
    } catch (ScenarioException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
