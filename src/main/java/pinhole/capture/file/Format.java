package pinhole.capture.file;

import java.io.IOException;
import java.util.Optional;
import pinhole.capture.CaptureNote;

/// A capture format: cuts bytes into packets.
interface Format {
  /// The format of a file with these first bytes, empty if it is no capture.
  static Optional<Format> of(byte[] start, Words words, CaptureLimits limits) {
    return PcapFormat.of(start, words, limits).or(() -> PcapngFormat.of(start, words, limits));
  }

  /// Reads all packets.
  ///
  /// @param source the bytes, from the first one of the file
  /// @param packets takes the packets
  /// @return what is to be noted about the end, if it is not the end of a whole file
  /// @throws CaptureException if not even the first header can be read
  Optional<CaptureNote> read(ByteSource source, PacketCollector packets) throws IOException;
}
