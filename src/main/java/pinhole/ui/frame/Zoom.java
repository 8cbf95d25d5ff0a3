package pinhole.ui.frame;

/// How large the timeline is shown.
public interface Zoom {
  /// Shows a part larger, or more of the whole again.
  void larger(boolean larger);

  /// Shows everything.
  void whole();

  /// A timeline that cannot be zoomed.
  static Zoom none() {
    return new Zoom() {
      @Override
      public void larger(boolean larger) {}

      @Override
      public void whole() {}
    };
  }
}
