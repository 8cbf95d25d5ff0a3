package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.SegmentKind;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;

/// A segment's capsule as small as a row, with its lines broken to fit.
///
/// @param kind decides outline and glyph
/// @param code a reply's code, empty for anything else
/// @param lines the words on it
/// @param width in px
/// @param height in px
record Slip(CapsuleKind kind, String code, List<String> lines, double width, double height) {
  static final double SIZE = 12;
  static final double LINE = 15;
  private static final double HEIGHT = 26;
  private static final double LEAST = 60;

  Slip {
    lines = List.copyOf(lines);
  }

  /// A slip for a segment.
  ///
  /// @param room how wide it may be
  static Slip of(SegmentKind segment, Label label, double room) {
    CapsuleKind kind = kind(segment);
    boolean stub = kind == CapsuleKind.REPLY;
    String code = stub ? label.code() : "";
    double around = left(kind, code) + right(kind);
    double least = Math.max(LEAST, room - around);
    List<String> lines = new ArrayList<>();
    for (String line : stub ? label.lines() : label.full()) {
      lines.addAll(Wrap.lines(line, part -> measure(part) <= least));
    }
    double text = lines.stream().mapToDouble(Slip::measure).max().orElse(0);
    double height = HEIGHT + (lines.size() - 1) * LINE;
    return new Slip(kind, code, lines, Math.ceil(text + around), height);
  }

  /// Where the words begin, from the left edge.
  double textX() {
    return left(kind, code);
  }

  /// The width of the dark stub under a reply's code.
  static double stub(String code) {
    return code.isEmpty() ? 0 : measure(code) + 14;
  }

  private static double measure(String text) {
    return Lettering.width(text, Face.MONO_BOLD, SIZE);
  }

  private static double left(CapsuleKind kind, String code) {
    return switch (kind) {
      case COMMAND -> 16;
      case REPLY -> code.isEmpty() ? 14 : stub(code) + 8;
      case SYN, SYN_ACK, ACK, FIN, RST, DATA, TLS -> 27;
    };
  }

  private static double right(CapsuleKind kind) {
    return switch (kind) {
      case COMMAND -> 16;
      case REPLY, DATA, SYN, SYN_ACK, ACK, FIN, RST, TLS -> 13;
    };
  }

  private static CapsuleKind kind(SegmentKind kind) {
    return switch (kind) {
      case SYN -> CapsuleKind.SYN;
      case SYN_ACK -> CapsuleKind.SYN_ACK;
      case ACK -> CapsuleKind.ACK;
      case RST, ICMP -> CapsuleKind.RST;
      case FIN -> CapsuleKind.FIN;
      case DATA -> CapsuleKind.DATA;
      case COMMAND -> CapsuleKind.COMMAND;
      case REPLY -> CapsuleKind.REPLY;
      case TLS -> CapsuleKind.TLS;
    };
  }
}
