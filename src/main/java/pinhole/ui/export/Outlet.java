package pinhole.ui.export;

import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Where an export goes: what the sheet asks of the application.
public interface Outlet {
  /// A picture of what is seen in the window, finer than the screen.
  Image picture();

  /// Lets the user choose a file and writes it, whole or not at all.
  ///
  /// @param name that is proposed for the file, with its ending
  /// @param kind of files, for users
  /// @param bytes what it shall hold
  /// @param said is told in one sentence what came of it; nothing if the user chose no file
  void save(String name, String kind, byte[] bytes, Consumer<String> said);

  /// The same for a picture.
  ///
  /// @param name that is proposed for the file, with its ending
  /// @param kind of files, for users
  /// @param picture what it shall show
  /// @param said is told in one sentence what came of it; nothing if the user chose no file
  void save(String name, String kind, Image picture, Consumer<String> said);
}
