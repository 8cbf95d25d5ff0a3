package pinhole.ui.ladder;

/// Where one can go from the ladder; the window knows the way.
///
/// @param why shows why the playhead's moment came out as it did
/// @param stage shows the stage
public record Ways(Runnable why, Runnable stage) {}
