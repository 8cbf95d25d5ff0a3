package pinhole.capture.report;

import pinhole.capture.CaptureNote;

/// The notes about a capture as sentences.
final class Notes {
  private final Words words;

  Notes(Words words) {
    this.words = words;
  }

  String text(CaptureNote note) {
    return switch (note) {
      case CaptureNote.EndsInside(int packet) -> words.text("note.ends-inside", packet);
      case CaptureNote.Damaged(int packet, long offset) ->
          words.text("note.damaged", packet, offset);
      case CaptureNote.TooLarge(int packets) -> words.text("note.too-large", packets);
      case CaptureNote.Fragments(int packets) -> words.counted("note.fragments", packets);
      case CaptureNote.UnknownLink(int packets, int type) ->
          words.counted("note.unknown-link", packets, type);
      case CaptureNote.Shortened(int packets) -> words.counted("note.shortened", packets);
    };
  }
}
