package pinhole.capture.session;

import java.util.List;

/// A control connection while its data connections are looked for.
///
/// @param flow the connection
/// @param recognised how it was recognised
/// @param talk what was said on it
/// @param attempts what it arranged, in order; grows by what is only likely
record ControlFlow(Flow flow, Recognition recognised, Talk talk, List<Arranging> attempts) {
  /// Whether something about it may have been said that cannot be read.
  boolean isUnsure() {
    return talk.sealed().isPresent() || !talk.gaps().isEmpty() || !flow.certain();
  }

  CapturedSession session(int number) {
    return new CapturedSession(
        number,
        recognised,
        flow.caller(),
        flow.callee(),
        ConnectionReader.read(flow),
        talk.lines(),
        talk.gaps(),
        talk.sealed(),
        attempts.stream().map(it -> it.done(flow.caller())).toList());
  }
}
