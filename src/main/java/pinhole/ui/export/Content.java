package pinhole.ui.export;

/// What a file would hold.
sealed interface Content {
  /// Text, for machines.
  ///
  /// @param text all of it
  record Text(String text) implements Content {}

  /// A drawing of lines and words.
  ///
  /// @param svg the drawing
  record Drawing(String svg) implements Content {}

  /// The view as it stands in the window.
  record View() implements Content {}

  /// Packets.
  ///
  /// @param bytes of the capture file
  /// @param list the packets for people, one a line
  record Packets(byte[] bytes, String list) implements Content {}
}
