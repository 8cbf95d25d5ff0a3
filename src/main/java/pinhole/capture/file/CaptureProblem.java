package pinhole.capture.file;

/// Why nothing could be read from a capture file.
public enum CaptureProblem {
  /// There is no such file.
  MISSING,
  /// It is a folder.
  FOLDER,
  /// It is neither a file nor a folder, but a device, a pipe or the like.
  SPECIAL,
  /// It may not be read, or reading failed on the way.
  UNREADABLE,
  /// It has no bytes.
  EMPTY,
  /// It is another kind of file; [CaptureException#kind()] says which, where it is known.
  NOT_A_CAPTURE,
  /// It is a capture, but in the format of another program.
  OTHER_CAPTURE,
  /// It begins like a capture, but its first header is cut short or wrong.
  BROKEN_HEADER,
  /// The caller no longer wanted it. Not to be shown to anybody.
  CANCELLED
}
