package pinhole.lesson;

import java.util.Optional;

/// One answer that a learner can choose.
///
/// @param says the answer
/// @param brief the same in a few words, for the row "Predicted"
/// @param right whether it is a right answer
/// @param misconception what somebody believes who chooses it; empty for a right answer
/// @param reply what is said to somebody who chose it
public record Choice(
    String says, String brief, boolean right, Optional<String> misconception, String reply) {}
