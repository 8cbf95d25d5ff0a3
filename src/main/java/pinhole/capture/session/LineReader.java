package pinhole.capture.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;

/// Reads the lines of one direction. What TLS hides is skipped record by record, so that lines can
/// be read again after CCC. Over a hole nothing is joined: the line that it cuts is lost.
final class LineReader {
  /// So much is read of a line.
  private static final int LONGEST = 4096;

  private static final int RECORD_HEAD = 5;
  private static final char FIRST_RECORD_TYPE = 0x14;
  private static final char LAST_RECORD_TYPE = 0x18;

  private final Side from;
  private final PlainText plain;
  private final List<CapturedLine> lines = new ArrayList<>();
  private final List<CapturedGap> gaps = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder head = new StringBuilder();
  private Optional<Sealing> sealing = Optional.empty();
  private int packet;
  private SimTime at = SimTime.ZERO;
  private long expected;
  private long record;
  private boolean lineBegins = true;
  private boolean afterHole;
  private boolean sealed;
  private boolean anySeen;

  LineReader(Side from, PlainText plain) {
    this.from = from;
    this.plain = plain;
  }

  List<CapturedLine> lines() {
    return lines;
  }

  List<CapturedGap> gaps() {
    return gaps;
  }

  Optional<Sealing> sealing() {
    return sealing;
  }

  /// Reads a whole direction.
  ///
  /// @param whole whether its beginning is in the capture
  LineReader read(ByteStream stream, boolean whole) {
    afterHole = !whole;
    expected = stream.begin();
    for (ByteStream.Piece piece : stream.pieces()) {
      advance(piece);
      if (piece.from() > expected) {
        hole(piece.from() - expected);
      }
      for (int i = 0; i < piece.text().length(); i++) {
        take(piece.text().charAt(i));
      }
      expected = piece.end();
      anySeen = true;
    }
    if (stream.end() > expected && anySeen) {
      gaps.add(new CapturedGap(packet, at, from, stream.end() - expected));
    }
    return this;
  }

  /// What is late is said when it is there: no line ends before the one that precedes it.
  private void advance(ByteStream.Piece piece) {
    if (piece.packet() > packet) {
      packet = piece.packet();
      at = piece.at();
    }
  }

  private void hole(long bytes) {
    gaps.add(new CapturedGap(packet, at, from, bytes));
    line.setLength(0);
    head.setLength(0);
    lineBegins = true;
    afterHole = true;
    if (sealed) {
      record = bytes <= record ? record - bytes : Long.MAX_VALUE;
    }
  }

  private void take(char c) {
    if (sealed && record > 0) {
      record--;
    } else if (sealed || (lineBegins && isRecordType(c)) || head.length() > 0) {
      recordHead(c);
    } else {
      lineCharacter(c);
    }
  }

  private static boolean isRecordType(char c) {
    return c >= FIRST_RECORD_TYPE && c <= LAST_RECORD_TYPE;
  }

  private void recordHead(char c) {
    boolean clearAgain = sealed && head.isEmpty() && !isRecordType(c);
    if (clearAgain) {
      sealed = false;
      lineBegins = true;
      afterHole = false;
      lineCharacter(c);
      return;
    }
    head.append(c);
    if (head.length() == 2 && c != 3) {
      String clear = head.toString();
      head.setLength(0);
      clear.chars().forEach(it -> lineCharacter((char) it));
    } else if (head.length() == RECORD_HEAD) {
      record = ((long) head.charAt(3) << 8) | head.charAt(4);
      head.setLength(0);
      sealed = true;
      if (sealing.isEmpty()) {
        sealing = Optional.of(new Sealing(packet, at, lines.isEmpty() && !afterHole));
      }
    }
  }

  private void lineCharacter(char c) {
    if (c != '\n') {
      lineBegins = false;
      if (line.length() < LONGEST) {
        line.append(c);
      }
      return;
    }
    String raw = line.toString();
    line.setLength(0);
    lineBegins = true;
    if (!afterHole || plain.isWhole(raw, from)) {
      lines.add(new CapturedLine(packet, at, from, plain.of(raw, from)));
    }
    afterHole = false;
  }
}
