/// The ladder: every segment as an arrow, one below the other, and the silences between them; in
/// sentences for a screen reader.
package pinhole.ui.ladder;
