package pinhole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A reader who goes away is no problem, a full disk is one.
class StandardOutputTest {
  private static StandardOutput failing(String why) {
    StandardOutput output =
        new StandardOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(why);
              }
            });
    print(output);
    return output;
  }

  private static void print(StandardOutput output) {
    PrintWriter writer = new PrintWriter(output, true, StandardCharsets.UTF_8);
    writer.println("text");
    writer.println("more");
    writer.flush();
  }

  @Test
  void everythingArrives() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    StandardOutput output = new StandardOutput(target);
    print(output);
    assertThat(target.toString(StandardCharsets.UTF_8)).hasLineCount(2);
    assertThat(output.problem()).isEmpty();
  }

  @Test
  void nobodyReadsOn() {
    assertThat(failing("Broken pipe").problem()).isEmpty();
    assertThat(failing("The pipe is being closed").problem()).isEmpty();
  }

  @Test
  void theDiskIsFull() {
    assertThat(failing("No space left on device").problem()).contains("No space left on device");
  }
}
