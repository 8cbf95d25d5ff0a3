package pinhole.ui.frame;

/// Something that can be opened by its name.
///
/// @param id its name in tests
/// @param name its name for people
/// @param open opens it
public record Opening(String id, String name, Runnable open) {}
