package pinhole.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The output for bytes that are no text: for a pipe or a file, not for a terminal.
final class BinaryOutput {
  private final BooleanSupplier terminal;
  private final OutputStream target;
  private final CommandWords words = new CommandWords();

  /// @param terminal whether somebody looks at it
  BinaryOutput(BooleanSupplier terminal, OutputStream target) {
    this.terminal = terminal;
    this.target = target;
  }

  /// The program's own output.
  static BinaryOutput standard() {
    return new BinaryOutput(
        () -> Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
        new FileOutputStream(FileDescriptor.out));
  }

  /// Refuses a terminal, which bytes would put into disorder.
  void check() throws CommandException {
    if (terminal.getAsBoolean()) {
      throw words.problem("out.terminal");
    }
  }

  /// Writes everything, unless its reader goes away.
  void write(byte[] bytes) throws IOException {
    check();
    StandardOutput output = new StandardOutput(target);
    output.write(bytes, 0, bytes.length);
    Optional<String> lost = output.problem();
    if (lost.isPresent()) {
      throw words.problem("output.lost", lost.get());
    }
  }
}
