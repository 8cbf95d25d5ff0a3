package pinhole.app;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.application.Application;
import pinhole.cli.Desktop;
import pinhole.cli.PinholeCommand;

/// The entry point of the desktop and of the command line.
public final class Main {
  private static final int NO_DISPLAY = 2;

  private Main() {}

  /// Starts Pinhole: the window without arguments, else a command.
  ///
  /// @param args the command line, see `--help`
  public static void main(String[] args) {
    System.exit(args.length == 0 ? desktop(Wanted.NOTHING) : command(args));
  }

  private static int command(String[] args) {
    Shelf shelf = new Shelf();
    Desktop desktop = (lessons, file) -> desktop(new Wanted(lessons, file));
    int code = PinholeCommand.create(desktop, shelf, new Pictures(shelf)).execute(args);
    System.out.flush();
    return code;
  }

  private static int desktop(Wanted wanted) {
    if (Boolean.getBoolean(PinholeApp.TRAIN)) {
      Renderer.prepareWithoutDisplay();
    } else if (!hasDisplay()) {
      System.err.println(ResourceBundle.getBundle("pinhole.app.app").getString("no-display"));
      return NO_DISPLAY;
    }
    Renderer.prepare();
    Application.launch(PinholeApp.class, wanted.arguments());
    return 0;
  }

  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || isSet(System.getenv("DISPLAY"))
        || isSet(System.getenv("WAYLAND_DISPLAY"))
        || isSet(System.getProperty("glass.platform"));
  }

  private static boolean isSet(String value) {
    return value != null && !value.isBlank();
  }
}
