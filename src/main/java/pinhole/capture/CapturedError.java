package pinhole.capture;

import pinhole.engine.net.Address;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;

/// An ICMP error as a capture holds it: somebody could not deliver a segment.
///
/// @param number of its packet in the file, from 1
/// @param at since the first packet of the file
/// @param from who says so
/// @param type of ICMP or ICMPv6, 0..255
/// @param code of the type, 0..255
/// @param about the five values of the segment that was not delivered
public record CapturedError(
    int number, SimTime at, Address from, int type, int code, FiveTuple about) {}
