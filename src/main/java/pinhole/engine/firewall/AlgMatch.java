package pinhole.engine.firewall;

import pinhole.engine.net.Endpoint;

/// What a line says to an ALG.
sealed interface AlgMatch {
  /// Nothing that it looks for.
  record Nothing() implements AlgMatch {}

  /// The beginning of an announcement that cannot be read to its end.
  record Partial(AlgKeyword keyword) implements AlgMatch {}

  /// An announcement.
  ///
  /// @param keyword which kind of line
  /// @param offset where the announced endpoint starts, counted from the start of what is read
  /// @param length how many bytes it takes
  /// @param announced what it says
  record Found(AlgKeyword keyword, int offset, int length, Endpoint announced) implements AlgMatch {
    /// The same announcement, its place counted from elsewhere.
    Found moved(int by) {
      return new Found(keyword, offset + by, length, announced);
    }
  }

  /// Something for which the connection is closed.
  record Breach(AlgBreach breach) implements AlgMatch {}

  /// A line that nobody shall read: every character from a place on becomes X.
  ///
  /// @param offset where the masked text starts in the line
  record Masked(int offset) implements AlgMatch {}
}
