package pinhole.ui.whatif;

/// What the matrix asks of the window.
public interface MatrixActions {
  /// Shows the stage in place of the matrix.
  void openStage();

  /// Keeps the run that is shown beside what comes.
  void keep();
}
