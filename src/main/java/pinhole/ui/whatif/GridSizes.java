package pinhole.ui.whatif;

/// The sizes of the grid in px: cells shrink before the heads of the rows do.
///
/// @param heads width of the heads of the rows
/// @param alg width of the column for the ALG
/// @param head height above the cells
/// @param cell width of a cell
/// @param high height of a cell
/// @param gap between the two rows of a group
/// @param between two groups
record GridSizes(
    double heads, double alg, double head, double cell, double high, double gap, double between) {
  static final double PAD = 8;
  static final double GAP = 6;
  private static final double MOST_HEADS = 292;
  private static final double LEAST_HEADS = 134;

  static GridSizes of(double width, double height, boolean small) {
    double alg = small ? 58 : 76;
    double gaps = 2 * (3 * GAP + 2 * PAD) + GAP;
    double cell = Math.clamp(Math.floor((width - LEAST_HEADS - alg - gaps) / 8), 50, 81);
    double heads = Math.clamp(width - alg - gaps - 8 * cell, LEAST_HEADS, MOST_HEADS);
    double head = small ? 50 : 62;
    double gap = small ? 4 : 8;
    double between = small ? 9 : 18;
    double room = (height - head - 4 * gap - 4 * between - 2) / 8;
    return new GridSizes(
        heads, alg, head, cell, Math.clamp(Math.floor(room), 42, 64), gap, between);
  }

  double cellX(int column) {
    int group = column / 4;
    return panelX(group) + PAD + (column % 4) * (cell + GAP);
  }

  double panelX(int group) {
    return heads + alg + group * (panelWidth() + GAP);
  }

  double panelWidth() {
    return 4 * cell + 3 * GAP + 2 * PAD;
  }

  double cellY(int row) {
    return groupY(row / 2) + between / 2 + (row % 2) * (high + gap);
  }

  double groupY(int group) {
    return head + group * groupHeight();
  }

  double groupHeight() {
    return 2 * high + gap + between;
  }

  double width() {
    return panelX(1) + panelWidth();
  }

  double height() {
    return groupY(4) + 2;
  }
}
