package pinhole.lesson;

import java.util.Optional;

/// An answer that a learner gave, for whoever keeps them.
///
/// @param lesson the lesson's id
/// @param part the part's id
/// @param phase what was asked: to predict, or to explain
/// @param choice which of the answers, from 0; empty for a written one that nobody thought of
/// @param typed what was written; empty if the answer was chosen
/// @param right whether it is right
/// @param misconception what somebody believes who answers so
/// @param confidence how sure the learner was; empty if that was not asked
public record Answered(
    String lesson,
    String part,
    Card.Phase phase,
    Optional<Integer> choice,
    Optional<String> typed,
    boolean right,
    Optional<String> misconception,
    Optional<Confidence> confidence) {}
