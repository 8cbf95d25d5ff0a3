package pinhole.engine.ftp;

import java.util.List;
import pinhole.engine.trace.Trace;

/// What one input did to a protocol interpreter. It lives as long as the host needs to act on it,
/// so the list is handed over and not copied.
///
/// @param state the new state
/// @param actions what the host must do, in order
/// @param why the reason
/// @param <S> the interpreter's state
public record FtpResult<S>(S state, List<FtpAction> actions, Trace<FtpFinding> why) {}
