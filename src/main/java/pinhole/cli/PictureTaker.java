package pinhole.cli;

import java.io.IOException;

/// Draws what the window would show into a file.
public interface PictureTaker {
  /// Draws one picture and returns when the file is complete.
  ///
  /// @throws IOException if it cannot be drawn or written; its message says why
  void take(PictureRequest request) throws IOException;
}
