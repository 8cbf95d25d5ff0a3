package pinhole.lesson;

/// Something that is widely believed and wrong.
///
/// @param says what is believed
/// @param truth what is true instead
public record Myth(String says, String truth) {}
