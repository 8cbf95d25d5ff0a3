package pinhole.capture.file;

/// How the reading of a pcapng block ended.
enum BlockEnd {
  /// The next one may follow.
  WHOLE("whole"),
  /// The file ended inside it.
  INSIDE("short"),
  /// A length in it cannot be true.
  BAD_LENGTH("length"),
  /// It does not say in which order its bytes are.
  BAD_ORDER("order"),
  /// Its version does not exist.
  BAD_VERSION("version"),
  /// It was one interface too many.
  FULL("length");

  private final String why;

  BlockEnd(String why) {
    this.why = why;
  }

  /// The key of the words for it, where it is the first block.
  String why() {
    return why;
  }
}
