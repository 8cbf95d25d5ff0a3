package pinhole.ui.stage.model;

import java.util.Optional;
import pinhole.engine.firewall.Field;
import pinhole.engine.net.FiveTuple;

/// The label of the segment in focus.
///
/// @param number the segment
/// @param tuple its five values
/// @param before the values that NAT replaced, empty if it replaced none
/// @param rewritten how far the rewriting has come, 0 to 1: the old is struck, then the new rises
/// @param compared the cell that is being compared, empty for none
public record Tag(
    int number,
    FiveTuple tuple,
    Optional<FiveTuple> before,
    double rewritten,
    Optional<Field> compared) {}
