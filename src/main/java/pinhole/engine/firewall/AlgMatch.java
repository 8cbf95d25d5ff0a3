package pinhole.engine.firewall;

import pinhole.engine.net.Endpoint;

/// What a line says to the ALG.
sealed interface AlgMatch {
  /// Nothing that it looks for.
  record Nothing() implements AlgMatch {}

  /// The beginning of an announcement that cannot be read to its end.
  record Partial(AlgKeyword keyword) implements AlgMatch {}

  /// An announcement.
  ///
  /// @param keyword which kind of line
  /// @param offset where the announced endpoint starts in the segment
  /// @param length how many bytes it takes
  /// @param announced what it says
  record Found(AlgKeyword keyword, int offset, int length, Endpoint announced)
      implements AlgMatch {}
}
