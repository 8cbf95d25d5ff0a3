package pinhole.capture.session;

import pinhole.engine.net.SimTime;

/// A line of a control connection that crossed in clear text.
///
/// @param packet the number of the packet that brought its end
/// @param at when that was
/// @param from who said it
/// @param text without its end; passwords and accounts are replaced by asterisks, what cannot be
///   shown by a middle dot, and what is too long is cut
public record CapturedLine(int packet, SimTime at, Side from, String text) {}
