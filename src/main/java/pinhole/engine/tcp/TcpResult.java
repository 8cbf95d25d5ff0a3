package pinhole.engine.tcp;

import java.util.List;
import pinhole.engine.trace.Trace;

/// What one input did to a connection. It lives as long as the host needs to act on it, so the list
/// is handed over and not copied.
///
/// @param tcb the new state
/// @param actions what the host must do, in order
/// @param why the reason
public record TcpResult(Tcb tcb, List<TcpAction> actions, Trace<TcpFinding> why) {}
