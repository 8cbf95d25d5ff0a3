package pinhole.capture.file;

/// How much of a capture file is read and kept, whatever the file says about itself.
///
/// Explaining a transfer takes the words of control connections and the beginnings and ends of all
/// others. Therefore a *conversation*, that is a connection of port 21 or 990 or one that was heard
/// speaking FTP, is kept with each of its segments and their text, until one side sends more than
/// [#turnText()] without hearing a byte from the other. Of every other connection [#otherText()] is
/// kept a direction, and after [#wholeSegments()] segments only SYN, FIN, RST and data: pure
/// acknowledgments go, and data that follows without a gap becomes one long segment, of
/// [#joinedBytes()] at most, as a network card joins them. Sums of lengths stay true.
///
/// With the defaults a file of any size needs less than about 250 MB of memory.
///
/// @param packets read at most
/// @param packetBytes the longest packet that can be true; a longer one means damage
/// @param interfaces how many a pcapng file may describe
/// @param expandedBytes read at most from a compressed file, counted after expanding
/// @param segments kept at most, ICMP errors among them
/// @param segmentText bytes of text kept of a segment
/// @param turnText bytes of text kept of one side of a conversation between two turns of the other
/// @param otherText bytes of text kept of a direction of any other connection
/// @param allText bytes of text kept of the whole file
/// @param wholeSegments how many segments of a connection that is no conversation are kept as seen
/// @param joinedBytes the longest segment that is made of several
/// @param flows directions of connections that are known at the same time; the one that was silent
///   for longest is forgotten, and is a new one when it speaks again
public record CaptureLimits(
    int packets,
    int packetBytes,
    int interfaces,
    long expandedBytes,
    int segments,
    int segmentText,
    int turnText,
    int otherText,
    int allText,
    int wholeSegments,
    int joinedBytes,
    int flows) {
  /// What is right for a person at a computer.
  public static final CaptureLimits DEFAULT =
      new CaptureLimits(
          100_000_000,
          262_144,
          4_096,
          4L << 30,
          500_000,
          4_096,
          65_536,
          4_096,
          32 << 20,
          500,
          1 << 20,
          65_536);
}
