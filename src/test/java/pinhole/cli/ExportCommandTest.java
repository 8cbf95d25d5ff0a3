package pinhole.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.LessonLibrary;

class ExportCommandTest {
  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int pinhole(String... args) {
    CommandLine line = PinholeCommand.create(() -> {}, new Shipped(), _ -> {});
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(args);
  }

  /// One lesson is enough here.
  private static final class Shipped implements LessonScenarios {
    @Override
    public Optional<Scenario> find(String id) throws IOException {
      return id.equals("05-active")
          ? Optional.of(LessonLibrary.shipped().find(id).opening())
          : Optional.empty();
    }

    @Override
    public List<String> ids() {
      return List.of("05-active");
    }
  }

  @Test
  void rules_goToTheOutput_ofTheWallThatIsNamed() {
    assertThat(pinhole("export", "05-active", "--as", "nftables", "--wall", "client")).isZero();
    assertThat(out.toString()).contains("client firewall", "iifname $outside tcp dport 20 accept");
    out.getBuffer().setLength(0);
    assertThat(pinhole("export", "05-active", "--as", "pf")).isZero();
    assertThat(out.toString()).contains("server firewall");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void rules_goToAFile_andTheNotesToTheErrorOutput() throws IOException {
    Path file = dir.resolve("rules.bat");
    assertThat(pinhole("export", "05-active", "--as", "netsh", "-o", file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("@echo off");
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("Windows filters a host, not a router");
  }

  @Test
  void captureAndDrawing_goToFiles() throws IOException {
    Path capture = dir.resolve("a.pcapng");
    String[] args = {"export", "05-active", "--as", "pcapng", "--link", "internet", "-o"};
    assertThat(pinhole(with(args, capture))).isZero();
    assertThat(Files.readAllBytes(capture)).startsWith(0x0A, 0x0D, 0x0D, 0x0A);
    Path drawing = dir.resolve("a.svg");
    assertThat(pinhole("export", "05-active", "--as", "svg", "-o", drawing.toString())).isZero();
    assertThat(Files.readString(drawing)).startsWith("<?xml");
  }

  private static String[] with(String[] args, Path file) {
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.add(file.toString());
    return all.toArray(String[]::new);
  }

  @Test
  void whatIsMissingOrDoesNotFit_isSaid() {
    assertThat(pinhole("export")).isEqualTo(PinholeCommand.UNUSABLE);
    assertThat(pinhole("export", "05-active")).isEqualTo(PinholeCommand.UNUSABLE);
    assertThat(pinhole("export", "05-active", "--as", "svg", "--wall", "client"))
        .isEqualTo(PinholeCommand.UNUSABLE);
    assertThat(pinhole("export", "05-active", "--as", "pf", "--link", "client"))
        .isEqualTo(PinholeCommand.UNUSABLE);
    assertThat(pinhole("export", "05-active", "--as", "png")).isEqualTo(PinholeCommand.UNUSABLE);
    assertThat(pinhole("export", "06-activ", "--as", "pf")).isEqualTo(PinholeCommand.UNUSABLE);
    assertThat(err.toString().lines())
        .anyMatch(line -> line.startsWith("Name what to export"))
        .anyMatch(line -> line.startsWith("Name the format"))
        .anyMatch(line -> line.contains("\"--wall\" names a firewall"))
        .anyMatch(line -> line.contains("\"--link\" names a link"))
        .anyMatch(line -> line.contains("pinhole picture 05-active"))
        .anyMatch(line -> line.contains("no lesson \"06-activ\""));
  }

  @Test
  void bytes_areNotForATerminal() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryOutput terminal = new BinaryOutput(() -> true, bytes);
    assertThatThrownBy(() -> terminal.write(new byte[] {1}))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("-o");
    assertThat(bytes.size()).isZero();
    new BinaryOutput(() -> false, bytes).write(new byte[] {1, 2});
    assertThat(bytes.toByteArray()).containsExactly(1, 2);
  }

  @Test
  void handout_isStillThere() {
    assertThat(pinhole("export", "handout", "--help")).isZero();
    assertThat(out.toString()).contains("PDF");
  }
}
