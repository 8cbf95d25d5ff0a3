package pinhole.ui.frame;

import pinhole.engine.net.SimTime;

/// Where two runs part.
///
/// @param at the first instant at which they differ
/// @param words what happens there in the one and in the other
public record Fork(SimTime at, String words) {}
