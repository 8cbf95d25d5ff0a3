package pinhole.lesson;

import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;

/// Where a lesson goes: to an instant of a recording, perhaps of another scene.
///
/// @param act the index of the act
/// @param recording of that act's scene, as it is before the learner changes anything
/// @param at the instant
/// @param elsewhere whether that is another act, so that its recording has to be loaded
public record Stop(int act, Recording recording, SimTime at, boolean elsewhere) {}
