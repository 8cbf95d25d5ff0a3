/// What the ladder shows, as plain values: read once from a recording, then only filtered, folded
/// and cut at what was seen.
package pinhole.ladder;
