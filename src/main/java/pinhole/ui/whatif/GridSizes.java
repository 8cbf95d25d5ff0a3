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
    double heads,
    double alg,
    double head,
    double cell,
    double high,
    double gap,
    double between,
    Shown shown) {
  static final double PAD = 8;
  static final double GAP = 6;
  private static final double MOST_HEADS = 292;
  private static final double LEAST_HEADS = 134;

  static GridSizes of(double width, double height, boolean small, Shown shown) {
    int panels = shown.tls().size();
    int columns = shown.columns();
    int groups = shown.holes().size();
    double alg = small ? 58 : 76;
    double gaps = panels * ((shown.modes().size() - 1) * GAP + 2 * PAD) + (panels - 1) * GAP;
    double cell = Math.clamp(Math.floor((width - LEAST_HEADS - alg - gaps) / columns), 50, 81);
    double heads = Math.clamp(width - alg - gaps - columns * cell, LEAST_HEADS, MOST_HEADS);
    double head = small ? 50 : 62;
    double gap = small ? 4 : 8;
    double between = small ? 9 : 18;
    double room = (height - head - groups * (gap + between) - 2) / shown.rows();
    return new GridSizes(
        heads, alg, head, cell, Math.clamp(Math.floor(room), 42, 64), gap, between, shown);
  }

  double cellX(int column) {
    int modes = shown.modes().size();
    int group = column / modes;
    return panelX(group) + PAD + (column % modes) * (cell + GAP);
  }

  double panelX(int group) {
    return heads + alg + group * (panelWidth() + GAP);
  }

  double panelWidth() {
    int modes = shown.modes().size();
    return modes * cell + (modes - 1) * GAP + 2 * PAD;
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
    return panelX(shown.tls().size() - 1) + panelWidth();
  }

  double height() {
    return groupY(shown.holes().size()) + 2;
  }
}
