package pinhole.capture.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import pinhole.capture.Capture;

/// Reads a capture file: pcap or pcapng, as it is or compressed with gzip.
///
/// A file is streamed; what is kept of it is said at [CaptureLimits]. A file that cannot be read at
/// all is a [CaptureException]; one that can be read up to a place is a [Capture] with a note about
/// it. A reader has no state and may be used by several threads.
///
/// @param limits how much is read and kept
public record CaptureReader(CaptureLimits limits) {
  /// How many bytes tell a capture from other files, unless it is compressed.
  public static final int START = 4;

  /// A reader with the limits for a person at a computer.
  public CaptureReader() {
    this(CaptureLimits.DEFAULT);
  }

  /// Whether a file with these first bytes is a capture, as it is.
  public static boolean knows(byte[] start) {
    return Format.of(start, new Words(""), CaptureLimits.DEFAULT).isPresent();
  }

  /// Reads a file to its end.
  ///
  /// @throws CaptureException if no packet can be read
  public Capture read(Path file) throws CaptureException {
    return read(file, CaptureProgress.NONE, () -> false);
  }

  /// Reads a file, tells how far it is, and stops when it is no longer wanted.
  ///
  /// @param file to be read
  /// @param progress told about every 64 KB, on this thread
  /// @param cancelled asked about every 64 KB, on this thread; an interrupt of this thread is the
  ///   same
  /// @throws CaptureException if no packet can be read, or with [CaptureProblem#CANCELLED] when it
  ///   was cancelled
  public Capture read(Path file, CaptureProgress progress, BooleanSupplier cancelled)
      throws CaptureException {
    Words words = new Words(name(file));
    try {
      refuse(file, words);
      try (InputStream in = Files.newInputStream(file)) {
        return reading(words, Files.size(file), progress, cancelled).read(name(file), in);
      }
    } catch (CaptureException known) {
      throw known;
    } catch (IOException e) {
      throw translated(e, words);
    }
  }

  /// Reads bytes as if they were a file.
  ///
  /// @param name of the file
  /// @param bytes of the file
  /// @throws CaptureException if no packet can be read
  public Capture read(String name, byte[] bytes) throws CaptureException {
    return read(name, new ByteArrayInputStream(bytes));
  }

  /// Reads a stream to its end, and leaves it open.
  ///
  /// @param name of the file
  /// @param in its bytes
  /// @throws CaptureException if no packet can be read
  public Capture read(String name, InputStream in) throws CaptureException {
    Words words = new Words(name);
    try {
      return reading(words, 0, CaptureProgress.NONE, () -> false).read(name, in);
    } catch (CaptureException known) {
      throw known;
    } catch (IOException e) {
      throw translated(e, words);
    }
  }

  private Reading reading(
      Words words, long size, CaptureProgress progress, BooleanSupplier cancelled) {
    return new Reading(words, limits, size, progress, cancelled);
  }

  private static void refuse(Path file, Words words) throws CaptureException {
    if (Files.isDirectory(file)) {
      throw words.unread(CaptureProblem.FOLDER);
    }
    if (Files.notExists(file)) {
      throw words.unread(CaptureProblem.MISSING);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw words.unread(CaptureProblem.SPECIAL);
    }
  }

  private static CaptureException translated(IOException e, Words words) {
    return switch (e) {
      case NoSuchFileException _ -> words.unread(CaptureProblem.MISSING);
      case AccessDeniedException _ -> words.refused();
      case ClosedByInterruptException _ -> words.unread(CaptureProblem.CANCELLED);
      case FileSystemException known ->
          words.unread(CaptureProblem.UNREADABLE, String.valueOf(known.getReason()));
      default -> words.unread(CaptureProblem.UNREADABLE, String.valueOf(e.getMessage()));
    };
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
