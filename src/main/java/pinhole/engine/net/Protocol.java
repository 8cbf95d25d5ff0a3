package pinhole.engine.net;

/// The protocol in a five-tuple. FTP only ever uses TCP.
public enum Protocol {
  /// RFC 9293.
  TCP
}
