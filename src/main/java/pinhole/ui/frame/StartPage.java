package pinhole.ui.frame;

/// The pages of the start screen.
public enum StartPage {
  /// The course, and beside it a little of everything.
  LESSONS,
  /// All challenges.
  CHALLENGES,
  /// Scenarios of one's own.
  SANDBOX,
  /// Captures of real transfers.
  CAPTURES;

  /// The page from which one comes to something that is open.
  public static StartPage of(Heading heading) {
    if (heading.capture()) {
      return CAPTURES;
    }
    return heading.task() ? CHALLENGES : heading.lesson() ? LESSONS : SANDBOX;
  }
}
