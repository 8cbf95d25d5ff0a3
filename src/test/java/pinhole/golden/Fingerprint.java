package pinhole.golden;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;

/// One short line for a recording: how many steps, when and how it ended, and a digest of every
/// step's time, event and outcomes and of the last world.
record Fingerprint(String id, int steps, long micros, String result, String digest) {
  private static final int BYTES = 8;

  /// The fingerprint of a recording.
  ///
  /// @param id the name of the scenario
  static Fingerprint of(String id, Recording recording) {
    MessageDigest digest = sha256();
    for (Step step : recording.steps()) {
      feed(digest, StableText.of(step.at()));
      feed(digest, StableText.of(step.event()));
      for (Outcome outcome : step.outcomes()) {
        feed(digest, StableText.of(outcome));
      }
    }
    feed(digest, StableText.of(recording.worldAfter(recording.steps().size() - 1)));
    return new Fingerprint(
        id,
        recording.steps().size(),
        recording.duration().micros(),
        recording.succeeded() ? "ok" : "failed",
        HexFormat.of().formatHex(digest.digest(), 0, BYTES));
  }

  private static void feed(MessageDigest digest, String line) {
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// The line of the golden file.
  String line() {
    return id + " " + steps + " steps, " + micros + " us, " + result + ", " + digest;
  }
}
