package pinhole.engine.ftp;

import pinhole.engine.trace.Trace;

/// The user's protocol interpreter (RFC 959 section 2.2), behaving as one of the programs of
/// [ClientProfile] does.
public final class UserPi {
  private UserPi() {}

  /// One input.
  public static FtpResult<UserState> react(UserState state, FtpInput input) {
    UserTurn turn = turn(state);
    FtpFinding why = state.phase() == UserPhase.DONE ? new FtpFinding.Ignored() : turn.take(input);
    return new FtpResult<>(turn.state(), turn.actions, Trace.of(why));
  }

  private static UserTurn turn(UserState state) {
    return switch (state.setup().options().profile()) {
      case CURL -> new CurlTurn(state);
      case LFTP -> new LftpTurn(state);
      case TNFTP, CLASSIC -> new BsdTurn(state);
      case BY_HAND -> new TypingTurn(state);
    };
  }
}
