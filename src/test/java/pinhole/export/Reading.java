package pinhole.export;

import java.util.Locale;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;

/// A text of rules, read as its language is meant.
interface Reading {
  /// What becomes of the first SYN of a connection.
  ///
  /// @param in whether it comes from outside
  Said says(boolean in, FiveTuple call);

  /// What becomes of a call.
  ///
  /// @param verdict `accept`, `drop`, or `reject` and with what
  /// @param destination where it is led instead, empty if it is not
  /// @param hidden whether it gets another source
  /// @param helper whether FTP is read along
  record Said(String verdict, Optional<String> destination, boolean hidden, boolean helper) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s%s%s%s",
          verdict,
          destination.map(d -> " to " + d).orElse(""),
          hidden ? " hidden" : "",
          helper ? " read" : "");
    }
  }
}
