package pinhole.capture.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import pinhole.capture.CaptureNote;

/// The bytes of a capture, expanded, one after another. Damage to the compression is no exception
/// but an end, about which [#ending] says what it was.
final class ByteSource {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final long limit;
  private final Pulse pulse;
  private final byte[] buffer = new byte[BUFFER];
  private long before;
  private int at;
  private int end;
  private End state = End.NONE;

  /// @param in where the bytes come from
  /// @param limit how many are read at most
  /// @param pulse asked before each further piece
  ByteSource(InputStream in, long limit, Pulse pulse) {
    this.in = in;
    this.limit = limit;
    this.pulse = pulse;
  }

  /// The first bytes, which stay to be read.
  ///
  /// @param length how many, if there are so many
  byte[] start(int length) throws IOException {
    while (end < length && state == End.NONE) {
      fill();
    }
    return Arrays.copyOf(buffer, Math.min(length, end));
  }

  /// How many bytes were handed out.
  long position() {
    return before + at;
  }

  /// Reads bytes into the beginning of an array.
  ///
  /// @return how many there were, fewer than asked only at the end
  int read(byte[] to, int length) throws IOException {
    int done = 0;
    while (done < length && more()) {
      int some = Math.min(length - done, end - at);
      System.arraycopy(buffer, at, to, done, some);
      at += some;
      done += some;
    }
    return done;
  }

  /// Skips bytes.
  ///
  /// @return whether there were so many
  boolean skip(long length) throws IOException {
    long left = length;
    while (left > 0 && more()) {
      int some = (int) Math.min(left, end - at);
      at += some;
      left -= some;
    }
    return left == 0;
  }

  /// What is to be noted about the end that was met.
  ///
  /// @param packets how many were read whole
  /// @param between whether the end is between two packets, where a file may end
  /// @param start of what was being read
  Optional<CaptureNote> ending(int packets, boolean between, long start) {
    return switch (state) {
      case NONE, WHOLE ->
          between ? Optional.empty() : Optional.of(new CaptureNote.EndsInside(packets + 1));
      case CUT -> Optional.of(new CaptureNote.EndsInside(packets + 1));
      case DAMAGED -> Optional.of(new CaptureNote.Damaged(packets + 1, start));
      case LIMIT -> Optional.of(new CaptureNote.TooLarge(packets));
    };
  }

  private boolean more() throws IOException {
    if (at == end && state == End.NONE) {
      before += end;
      at = 0;
      end = 0;
      fill();
    }
    return at < end;
  }

  /// Puts more bytes behind those that are there.
  private void fill() throws IOException {
    pulse.beat();
    long room = limit - before - end;
    if (room <= 0) {
      state = End.LIMIT;
      return;
    }
    try {
      int read = in.read(buffer, end, (int) Math.min(BUFFER - end, room));
      state = read < 0 ? End.WHOLE : End.NONE;
      end += Math.max(0, read);
    } catch (EOFException _) {
      state = End.CUT;
    } catch (ZipException _) {
      state = End.DAMAGED;
    }
  }

  private enum End {
    NONE,
    WHOLE,
    CUT,
    DAMAGED,
    LIMIT
  }
}
