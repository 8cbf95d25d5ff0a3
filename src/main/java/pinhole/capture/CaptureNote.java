package pinhole.capture;

/// What about a capture file is worth knowing before one believes a report about it.
public sealed interface CaptureNote {
  /// The file ends inside a packet or a block: what came after is unknown.
  ///
  /// @param packet its number
  record EndsInside(int packet) implements CaptureNote {}

  /// The file is damaged: from here on nothing can be read.
  ///
  /// @param packet the number of the first packet that cannot be read
  /// @param offset of the damage in the file, in bytes
  record Damaged(int packet, long offset) implements CaptureNote {}

  /// The file is larger than what is read at most.
  ///
  /// @param packets how many were read
  record TooLarge(int packets) implements CaptureNote {}

  /// Fragments of IP packets were left out.
  ///
  /// @param packets how many
  record Fragments(int packets) implements CaptureNote {}

  /// Packets of links that Pinhole cannot read were left out.
  ///
  /// @param packets how many
  /// @param linkType the number of the first such link's type
  record UnknownLink(int packets, int linkType) implements CaptureNote {}

  /// Only the beginning of packets was kept.
  ///
  /// @param packets how many TCP segments lack some of their bytes
  record Shortened(int packets) implements CaptureNote {}
}
