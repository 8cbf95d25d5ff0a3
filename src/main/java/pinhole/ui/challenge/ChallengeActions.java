package pinhole.ui.challenge;

/// What the view of a challenge asks of the application.
public interface ChallengeActions {
  /// Opens another variant: other addresses and ports, the same task.
  void variant();

  /// Goes on to what comes after it.
  void next();
}
