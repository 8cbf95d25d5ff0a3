/// Why?: the reason for what happened at a moment, row by row, and what would have happened
/// otherwise.
package pinhole.ui.why;
