package pinhole.explain;

/// The one thing that matters at a moment, in words.
///
/// @param sentence at most 80 characters, ends in a full stop
/// @param detail one more line, may be empty
public record Caption(String sentence, String detail) {}
