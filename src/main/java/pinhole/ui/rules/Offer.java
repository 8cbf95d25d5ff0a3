package pinhole.ui.rules;

/// A value that can be put into a cell.
///
/// @param text what is put there
/// @param what it is, for people
record Offer(String text, String what) {}
