package pinhole.engine.firewall;

import pinhole.engine.firewall.ConntrackEntry.Both;

/// What ALGs other than Linux's remember of a control connection.
///
/// @param closed whether the ALG has closed it: nothing more of it passes
/// @param pending the command that the server has not answered yet, in upper case; empty for none
/// @param begun by direction, the beginning of a line whose end has not come
public record AlgSession(boolean closed, String pending, Both<Begun> begun) {
  /// Nothing seen.
  public static final AlgSession FRESH =
      new AlgSession(false, "", new Both<>(Begun.NOTHING, Begun.NOTHING));

  /// A line without its end.
  ///
  /// @param text what has come of it
  /// @param end the sequence number at which it goes on, in its sender's numbers
  public record Begun(String text, long end) {
    /// No line is begun.
    public static final Begun NOTHING = new Begun("", 0);
  }

  /// The session once the ALG has closed it.
  AlgSession over() {
    return new AlgSession(true, pending, begun);
  }

  /// The session while another command awaits its answer.
  AlgSession awaiting(String command) {
    return command.equals(pending) ? this : new AlgSession(closed, command, begun);
  }

  /// The session with the beginning of a line.
  AlgSession begin(CtDirection direction, Begun line) {
    return new AlgSession(closed, pending, begun.with(direction, line));
  }
}
