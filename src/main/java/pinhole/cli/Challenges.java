package pinhole.cli;

import java.io.IOException;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;

/// Finds the challenge that a user names.
final class Challenges {
  private Challenges() {}

  /// @param name its id, its number or its name
  /// @param seed which variant, or null for the challenge as it is written
  static Challenge find(String name, Long seed) throws IOException {
    ChallengeLibrary library = ChallengeLibrary.shipped();
    return seed == null ? library.find(name) : library.find(name, seed);
  }
}
