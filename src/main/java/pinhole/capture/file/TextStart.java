package pinhole.capture.file;

/// Tells text from other bytes.
final class TextStart {
  private TextStart() {}

  /// Whether bytes look like text: no control characters but those that move the cursor.
  static boolean isText(byte[] start) {
    for (byte each : start) {
      boolean blank = each == '\t' || each == '\n' || each == '\r' || each == '\f';
      if ((each >= 0 && each < ' ' && !blank) || each == 0x7f) {
        return false;
      }
    }
    return true;
  }

  /// Whether text looks like JSON.
  static boolean isJson(byte[] start) {
    for (byte each : start) {
      if (each > ' ') {
        return each == '{' || each == '[';
      }
    }
    return false;
  }
}
