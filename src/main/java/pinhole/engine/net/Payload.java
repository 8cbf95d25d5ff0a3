package pinhole.engine.net;

/// What a segment carries after its header.
public sealed interface Payload {
  /// Carries nothing.
  Payload NONE = new Nothing();

  /// How many bytes of sequence space it takes.
  int length();

  /// No data.
  record Nothing() implements Payload {
    @Override
    public int length() {
      return 0;
    }
  }

  /// Clear text of the control connection: what an ALG can read.
  ///
  /// @param text ISO 8859-1, line ends included
  record ControlText(String text) implements Payload {
    @Override
    public int length() {
      return text.length();
    }
  }

  /// Bytes of a file or a listing on the data connection.
  ///
  /// @param length how many, at least 1
  record FileBytes(int length) implements Payload {}

  /// A TLS record. Only the two ends may look at what is inside (RFC 8446); no middlebox does.
  ///
  /// @param type what the record is
  /// @param inside the sealed payload, [Payload#NONE] for a handshake
  /// @param length bytes on the wire
  record TlsRecord(TlsType type, Payload inside, int length) implements Payload {}

  /// An ICMP error: not data of a connection, but a report about one of its segments.
  ///
  /// @param kind why the segment was not delivered
  /// @param about the five values of that segment, as its sender sent it
  /// @param seq its sequence number
  record IcmpError(IcmpKind kind, FiveTuple about, long seq) implements Payload {
    /// It takes no sequence space.
    @Override
    public int length() {
      return 0;
    }
  }

  /// Which TLS record it is.
  enum TlsType {
    /// The client's first message.
    CLIENT_HELLO,
    /// The server's answer with its certificate.
    SERVER_HELLO,
    /// The end of a handshake.
    FINISHED,
    /// Sealed data.
    APPLICATION_DATA
  }
}
