package pinhole.capture.report;

import java.util.Optional;
import pinhole.capture.session.CapturedSession;
import pinhole.capture.session.DataAttempt;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.net.Address;

/// Whether an announced address is the one that the other side sees.
final class Addresses {
  private Addresses() {}

  /// The announced address, if it is not that of whoever announced it in the control connection.
  static Optional<Address> other(CapturedSession session, DataAttempt attempt) {
    boolean active = attempt.opener().filter(it -> it == DataConnectionMode.ACTIVE).isPresent();
    Address own = (active ? session.client() : session.server()).address();
    return attempt.announced().map(it -> it.address()).filter(it -> !it.equals(own));
  }

  /// The announced address, if it is another one and the other side can hardly mean it: a host
  /// behind NAT that announces its public address is right.
  static Optional<Address> wrong(CapturedSession session, DataAttempt attempt) {
    boolean active = attempt.opener().filter(it -> it == DataConnectionMode.ACTIVE).isPresent();
    Address own = (active ? session.client() : session.server()).address();
    return other(session, attempt).filter(it -> it.isPrivate() || !own.isPrivate());
  }

  /// The address that the server announced, if it is private and the client has a public one: from
  /// beyond a NAT device nothing can be sent to it.
  static Optional<Address> hidden(CapturedSession session, DataAttempt attempt) {
    boolean active = attempt.opener().filter(it -> it == DataConnectionMode.ACTIVE).isPresent();
    boolean outside = !active && !session.client().address().isPrivate();
    return attempt.announced().map(it -> it.address()).filter(it -> outside && it.isPrivate());
  }
}
