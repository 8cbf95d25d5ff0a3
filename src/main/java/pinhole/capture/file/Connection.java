package pinhole.capture.file;

import pinhole.engine.net.FiveTuple;

/// What is remembered of a TCP connection while its file is read: both directions together.
final class Connection {
  private static final int FTP = 21;
  private static final int FTPS = 990;

  private boolean conversation;
  private int segments;

  Connection(FiveTuple tuple) {
    conversation = isFtp(tuple.source().port()) || isFtp(tuple.destination().port());
  }

  /// Counts a segment and listens to what it says.
  void see(Slice payload) {
    segments++;
    conversation = conversation || FtpStart.isFtp(payload);
  }

  /// Whether it can be a control connection.
  boolean isConversation() {
    return conversation;
  }

  /// How many segments it had, in both directions.
  int segments() {
    return segments;
  }

  private static boolean isFtp(int port) {
    return port == FTP || port == FTPS;
  }
}
