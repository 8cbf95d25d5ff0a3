/// Segments as the bytes that a wire would carry, with every header field named: what an inspector
/// shows and a capture file holds. There is no link layer: packets begin with the IP header.
package pinhole.wire;
