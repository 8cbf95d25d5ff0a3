package pinhole.capture.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import pinhole.capture.Capture;
import pinhole.capture.CaptureNote;

/// One reading of one file.
///
/// @param words about this file
/// @param limits how much is read and kept
/// @param size of the file in bytes, or 0 if it is not known
/// @param progress told how far it is
/// @param cancelled whether it is no longer wanted
record Reading(
    Words words,
    CaptureLimits limits,
    long size,
    CaptureProgress progress,
    BooleanSupplier cancelled) {
  private static final int BUFFER = 1 << 16;
  private static final int START = 512;
  private static final int GZIP = 0x1f8b;

  Capture read(String name, InputStream in) throws IOException {
    Measured measured = new Measured(in);
    BufferedInputStream plain = new BufferedInputStream(measured, BUFFER);
    byte[] start = start(plain);
    if (start.length == 0) {
      throw words.unread(CaptureProblem.EMPTY);
    }
    PacketCollector packets = new PacketCollector(limits);
    Pulse pulse = () -> beat(measured, packets);
    ByteSource source =
        isPacked(start)
            ? new ByteSource(unpacked(plain, start), limits.expandedBytes(), pulse)
            : new ByteSource(plain, Long.MAX_VALUE, pulse);
    Optional<CaptureNote> ending = format(source, start).read(source, packets);
    progress.read(packets.packets(), size == 0 ? 0 : 1);
    return packets.capture(name, ending);
  }

  private void beat(Measured measured, PacketCollector packets) throws CaptureException {
    if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
      throw words.unread(CaptureProblem.CANCELLED);
    }
    double share = size == 0 ? 0 : Math.min(1, (double) measured.count() / size);
    progress.read(packets.packets(), share);
  }

  /// The format of the capture, which in a gzip file is inside.
  private Format format(ByteSource source, byte[] outside) throws IOException {
    byte[] start = source.start(START);
    if (start.length == 0) {
      throw words.other(outside, false, FileKind.GZIP);
    }
    Optional<Format> format = Format.of(start, words, limits);
    if (format.isEmpty()) {
      throw words.other(start, isPacked(outside), FileKind.of(start));
    }
    return format.get();
  }

  private InputStream unpacked(InputStream plain, byte[] start) throws IOException {
    try {
      return new GZIPInputStream(plain, BUFFER);
    } catch (EOFException | ZipException _) {
      throw words.other(start, false, FileKind.GZIP);
    }
  }

  private static boolean isPacked(byte[] start) {
    return start.length > 1 && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) == GZIP;
  }

  /// The first bytes, which stay to be read.
  private static byte[] start(InputStream in) throws IOException {
    in.mark(START);
    byte[] start = in.readNBytes(START);
    in.reset();
    return start;
  }
}
