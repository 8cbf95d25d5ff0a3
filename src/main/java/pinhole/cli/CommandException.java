package pinhole.cli;

import java.io.IOException;

/// A command cannot be carried out as it was given. The message is for its user.
final class CommandException extends IOException {
  private static final long serialVersionUID = 1L;

  CommandException(String sentence) {
    super(sentence);
  }
}
