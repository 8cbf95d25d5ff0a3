package pinhole.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/// An output whose reader may go away, as in `pinhole run 05-active | head`: the rest is then
/// dropped in silence. Any other failure is kept, so that a full disk does not pass for success.
final class StandardOutput extends OutputStream {
  private final OutputStream target;
  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream target) {
    this.target = target;
  }

  /// Why the output is incomplete; empty if it is complete, or if nobody wants the rest.
  Optional<String> problem() {
    return failure.map(IOException::getMessage).filter(why -> !isClosedPipe(why));
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure.isPresent()) {
      return;
    }
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  /// `Broken pipe` on Unix; `The pipe is being closed` or `has been ended` on Windows.
  private static boolean isClosedPipe(String why) {
    return why.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
