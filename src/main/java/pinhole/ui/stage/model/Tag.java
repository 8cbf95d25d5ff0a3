package pinhole.ui.stage.model;

import java.util.Optional;
import pinhole.engine.firewall.Field;
import pinhole.engine.net.FiveTuple;

/// The label of the segment in focus.
///
/// @param number the segment
/// @param tuple its five values
/// @param before the values that NAT replaced, empty if it replaced none
/// @param compared the cell that is being compared, empty for none
public record Tag(
    int number, FiveTuple tuple, Optional<FiveTuple> before, Optional<Field> compared) {}
