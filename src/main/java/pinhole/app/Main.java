package pinhole.app;

/// The entry point of the desktop and of the command line.
public final class Main {
  private Main() {}

  /// Starts Pinhole.
  ///
  /// @param args the command line, see `--help`
  public static void main(String[] args) {
    System.out.println("Pinhole");
  }
}
