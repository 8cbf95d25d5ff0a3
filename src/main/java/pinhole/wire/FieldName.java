package pinhole.wire;

import static pinhole.wire.Origin.COMPUTED;
import static pinhole.wire.Origin.SIMULATED;
import static pinhole.wire.Origin.USUAL;

/// The fields of all layers.
public enum FieldName {
  /// 4 or 6.
  VERSION(SIMULATED),
  /// Of the IPv4 header, in words of four bytes.
  HEADER_LENGTH(COMPUTED),
  /// Differentiated services (RFC 2474).
  DSCP(USUAL),
  /// Explicit congestion notification (RFC 3168).
  ECN(USUAL),
  /// Of the IPv4 packet.
  TOTAL_LENGTH(COMPUTED),
  /// Tells fragments of different packets apart.
  IDENTIFICATION(USUAL),
  /// A bit that must be 0.
  RESERVED_BIT(USUAL),
  /// Whether routers may not cut the packet.
  DONT_FRAGMENT(USUAL),
  /// Whether more pieces of the packet follow.
  MORE_FRAGMENTS(USUAL),
  /// Where in its packet a piece belongs.
  FRAGMENT_OFFSET(USUAL),
  /// How many more routers it may pass.
  TTL(COMPUTED),
  /// What follows the IPv4 header.
  PROTOCOL(SIMULATED),
  /// Over the IPv4 header.
  HEADER_CHECKSUM(COMPUTED),
  /// Who sends.
  SOURCE_ADDRESS(SIMULATED),
  /// Who receives.
  DESTINATION_ADDRESS(SIMULATED),
  /// Of the IPv6 header.
  FLOW_LABEL(USUAL),
  /// What follows the IPv6 header, in bytes.
  PAYLOAD_LENGTH(COMPUTED),
  /// What follows the IPv6 header.
  NEXT_HEADER(SIMULATED),
  /// How many more routers it may pass.
  HOP_LIMIT(COMPUTED),
  /// Which port sends.
  SOURCE_PORT(SIMULATED),
  /// Which port receives.
  DESTINATION_PORT(SIMULATED),
  /// Of the first byte.
  SEQUENCE(SIMULATED),
  /// Of the next byte that is expected.
  ACKNOWLEDGMENT(SIMULATED),
  /// Of the TCP header, in words of four bytes.
  DATA_OFFSET(COMPUTED),
  /// Bits that must be 0.
  RESERVED(USUAL),
  /// The window was reduced.
  CWR(USUAL),
  /// Congestion is echoed.
  ECE(USUAL),
  /// The urgent pointer is valid.
  URG(USUAL),
  /// The acknowledgment number is valid.
  ACK(SIMULATED),
  /// Hand the data over now.
  PSH(SIMULATED),
  /// Ends the connection at once.
  RST(SIMULATED),
  /// Opens a connection.
  SYN(SIMULATED),
  /// No more data will come.
  FIN(SIMULATED),
  /// How many bytes the sender of this segment can take.
  WINDOW(USUAL),
  /// Over pseudo-header, header and data; for ICMP over the message alone.
  CHECKSUM(COMPUTED),
  /// Where urgent data ends.
  URGENT_POINTER(USUAL),
  /// Which ICMP message it is.
  TYPE(SIMULATED),
  /// Which kind of that message it is.
  CODE(SIMULATED),
  /// Bytes that must be 0.
  UNUSED(USUAL),
  /// A command's first word.
  VERB(SIMULATED),
  /// The character between two parts of a line.
  SEPARATOR(SIMULATED),
  /// What follows a command's first word.
  ARGUMENT(SIMULATED),
  /// A reply's three digits.
  REPLY_CODE(SIMULATED),
  /// What a reply says.
  TEXT(SIMULATED),
  /// CR LF.
  LINE_END(SIMULATED),
  /// What a TLS record holds.
  CONTENT_TYPE(SIMULATED),
  /// Of the TLS record, which says 1.2 since TLS 1.3.
  RECORD_VERSION(USUAL),
  /// Of what the TLS record holds.
  RECORD_LENGTH(SIMULATED),
  /// What only the two ends can read.
  SEALED(USUAL),
  /// Bytes of a file or a listing.
  FILE_DATA(USUAL);

  private final Origin origin;

  FieldName(Origin origin) {
    this.origin = origin;
  }

  /// Where its value comes from.
  public Origin origin() {
    return origin;
  }
}
