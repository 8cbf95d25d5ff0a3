package pinhole.ui.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pinhole.engine.ftp.DataMode;
import pinhole.whatif.Holes;
import pinhole.whatif.Setting;

/// Which rows and columns of the matrix are shown, in their order; at least one of each kind.
///
/// @param holes the groups of rows
/// @param modes the columns of each panel
/// @param tls the panels: without TLS, with it
record Shown(List<Holes> holes, List<DataMode> modes, List<Boolean> tls) {
  static final Shown ALL =
      new Shown(Arrays.asList(Holes.values()), Setting.MODES, List.of(false, true));

  Shown {
    holes = List.copyOf(holes);
    modes = List.copyOf(modes);
    tls = List.copyOf(tls);
  }

  boolean has(Setting setting) {
    return holes.contains(setting.holes())
        && modes.contains(setting.mode())
        && tls.contains(setting.tls());
  }

  int rows() {
    return 2 * holes.size();
  }

  int columns() {
    return modes.size() * tls.size();
  }

  /// In which of the shown rows a setting stands.
  int row(Setting setting) {
    return 2 * holes.indexOf(setting.holes()) + (setting.alg() ? 1 : 0);
  }

  /// In which of the shown columns a setting stands.
  int column(Setting setting) {
    return modes.indexOf(setting.mode()) + modes.size() * tls.indexOf(setting.tls());
  }

  /// What stands at a place.
  Setting at(int row, int column) {
    return new Setting(
        holes.get(row / 2),
        row % 2 == 1,
        tls.get(column / modes.size()),
        modes.get(column % modes.size()));
  }

  Shown with(Holes one, boolean on) {
    return new Shown(toggled(ALL.holes, holes, one, on), modes, tls);
  }

  Shown with(DataMode one, boolean on) {
    return new Shown(holes, toggled(ALL.modes, modes, one, on), tls);
  }

  Shown withTls(boolean one, boolean on) {
    return new Shown(holes, modes, toggled(ALL.tls, tls, one, on));
  }

  /// The last one stays.
  private static <T> List<T> toggled(List<T> all, List<T> now, T one, boolean on) {
    List<T> next = new ArrayList<>(all);
    next.removeIf(value -> value.equals(one) ? !on : !now.contains(value));
    return next.isEmpty() ? now : next;
  }
}
