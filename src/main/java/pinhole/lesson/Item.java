package pinhole.lesson;

import java.util.Optional;

/// One entry of a numbered list in a text: an answer of a question, a goal, a hint.
///
/// @param line where it begins
/// @param says its words, without marks
/// @param brief the same in a few words, from the line in brackets; empty without one
/// @param reply what stands behind `>`, without marks; empty without it
public record Item(int line, String says, Optional<String> brief, Optional<String> reply) {}
