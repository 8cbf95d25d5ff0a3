package pinhole.engine.net;

/// The protocol in a five-tuple. FTP only ever uses TCP; ICMP reports that a segment failed.
public enum Protocol {
  /// RFC 9293.
  TCP,
  /// RFC 792 and RFC 4443.
  ICMP
}
