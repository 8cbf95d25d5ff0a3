package pinhole.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;

/// All settings beside each other: four modes, plain and with TLS, over four choices of holes, with
/// and without ALGs. Each cell is a full simulation.
///
/// @param nat which firewalls translate
/// @param cells row by row
/// @param micros how long all simulations took together
public record Matrix(NatPlace nat, List<Cell> cells, long micros) {
  private static final long MICRO = 1000;

  /// Copies the list.
  public Matrix {
    cells = List.copyOf(cells);
  }

  /// Simulates all cells.
  ///
  /// @param base gives addresses and programs
  /// @param nat which firewalls translate
  public static Matrix of(Scenario base, NatPlace nat) {
    MatrixScenario scenarios = new MatrixScenario(base, nat);
    long before = System.nanoTime();
    List<Cell> cells = Setting.all().parallelStream().map(s -> cell(s, scenarios.of(s))).toList();
    return new Matrix(nat, cells, (System.nanoTime() - before) / MICRO);
  }

  /// The scenario of one cell.
  public static Scenario scenario(Scenario base, NatPlace nat, Setting setting) {
    return new MatrixScenario(base, nat).of(setting);
  }

  private static Cell cell(Setting setting, Scenario scenario) {
    return new Cell(setting, scenario, CellResult.of(Simulator.run(scenario)));
  }

  /// The cell at a place.
  public Cell at(Setting setting) {
    return cells.get(cells.stream().map(Cell::setting).toList().indexOf(setting));
  }

  /// The holes in an earlier group of rows that lead to the same results, cell by cell.
  public Optional<Holes> sameAs(Holes holes) {
    return Stream.of(Holes.values())
        .limit(holes.ordinal())
        .filter(earlier -> results(earlier).equals(results(holes)))
        .findFirst();
  }

  /// How many cells of a group differ from those of another.
  public int differences(Holes one, Holes other) {
    List<CellResult> first = results(one);
    List<CellResult> second = results(other);
    int count = 0;
    for (int i = 0; i < first.size(); i++) {
      count += first.get(i).equals(second.get(i)) ? 0 : 1;
    }
    return count;
  }

  private List<CellResult> results(Holes holes) {
    return cells.stream()
        .filter(cell -> cell.setting().holes() == holes)
        .map(Cell::result)
        .toList();
  }
}
