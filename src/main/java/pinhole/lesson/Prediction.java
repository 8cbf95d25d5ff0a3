package pinhole.lesson;

/// A question that is asked before something happens. Playback is held until it is answered.
///
/// @param freeze what is about to happen
/// @param question what is asked
/// @param observed what happened, in a few words, for the row "Observed"
public record Prediction(Cue freeze, Question question, String observed) {}
