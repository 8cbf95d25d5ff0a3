package pinhole.capture.session;

import pinhole.engine.net.SimTime;

/// From where on a control connection can no longer be read.
///
/// @param packet the number of the first packet that TLS hides
/// @param at when that was
/// @param implicit whether TLS covered it from its first byte
public record Sealing(int packet, SimTime at, boolean implicit) {}
