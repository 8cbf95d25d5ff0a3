package pinhole.challenge;

import pinhole.engine.net.Address;

/// An end of a call that is tried at a firewall.
public sealed interface Place {
  /// Somebody on the Internet, whoever it is.
  record Anyone() implements Place {}

  /// The client.
  record Client() implements Place {}

  /// The server.
  record Server() implements Place {}

  /// A host on the Internet.
  ///
  /// @param address its address
  record At(Address address) implements Place {}
}
