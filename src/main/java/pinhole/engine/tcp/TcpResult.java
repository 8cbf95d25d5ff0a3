package pinhole.engine.tcp;

import java.util.List;
import pinhole.engine.trace.Trace;

/// What one input did to a connection.
///
/// @param tcb the new state
/// @param actions what the host must do, in order
/// @param why the reason
public record TcpResult(Tcb tcb, List<TcpAction> actions, Trace<TcpFinding> why) {
  /// Copies the list.
  public TcpResult {
    actions = List.copyOf(actions);
  }
}
