package pinhole.whatif;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.ftp.DataMode;

/// A cell's place in the matrix.
///
/// @param holes which holes stand open
/// @param alg whether both walls have an ALG
/// @param tls whether TLS hides the control connection
/// @param mode how the data connection is arranged
public record Setting(Holes holes, boolean alg, boolean tls, DataMode mode) {
  /// The modes in the order of the columns.
  public static final List<DataMode> MODES =
      List.of(DataMode.PORT, DataMode.EPRT, DataMode.PASV, DataMode.EPSV);

  /// All of them, row by row.
  public static List<Setting> all() {
    List<Setting> all = new ArrayList<>();
    for (Holes holes : Holes.values()) {
      for (boolean alg : new boolean[] {false, true}) {
        for (boolean tls : new boolean[] {false, true}) {
          MODES.forEach(mode -> all.add(new Setting(holes, alg, tls, mode)));
        }
      }
    }
    return List.copyOf(all);
  }

  /// The row, from 0.
  public int row() {
    return 2 * holes.ordinal() + (alg ? 1 : 0);
  }

  /// The column, from 0.
  public int column() {
    return MODES.indexOf(mode) + (tls ? MODES.size() : 0);
  }
}
