package pinhole.app;

/// How JavaFX is to draw. It reads this once, when it starts.
final class Renderer {
  private static final String KEEPS_BACKGROUNDS_OUT = "prism.disableRegionCaching";

  private Renderer() {}

  /// Paints the backgrounds of boxes as they are. By default JavaFX keeps an image of each box that
  /// has two backgrounds or more and stretches it to the box' size; without a graphics card that
  /// takes longer than all the rest of a frame together.
  static void prepare() {
    if (System.getProperty(KEEPS_BACKGROUNDS_OUT) == null) {
      System.setProperty(KEEPS_BACKGROUNDS_OUT, "true");
    }
  }

  /// The same, into memory instead of a window, on a machine that need not have a display.
  static void prepareWithoutDisplay() {
    prepare();
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }
}
