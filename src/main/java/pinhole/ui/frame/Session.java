package pinhole.ui.frame;

import java.util.Optional;
import java.util.function.BiFunction;
import pinhole.engine.sim.Recording;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;

/// What a window's content works on.
///
/// @param playhead where one is
/// @param clock plays and steps
/// @param model the scenario
/// @param futures a run that is kept beside
/// @param forks where two runs part, empty if they do not
public record Session(
    Playhead playhead,
    PlaybackClock clock,
    ScenarioModel model,
    Futures futures,
    BiFunction<Recording, Recording, Optional<Fork>> forks) {}
