package pinhole.engine.ftp;

import java.util.List;
import pinhole.engine.trace.Trace;

/// What one input did to a protocol interpreter.
///
/// @param state the new state
/// @param actions what the host must do, in order
/// @param why the reason
/// @param <S> the interpreter's state
public record FtpResult<S>(S state, List<FtpAction> actions, Trace<FtpFinding> why) {
  /// Copies the list.
  public FtpResult {
    actions = List.copyOf(actions);
  }
}
