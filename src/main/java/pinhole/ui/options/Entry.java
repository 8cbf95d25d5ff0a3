package pinhole.ui.options;

/// An option that can be gone to from elsewhere.
///
/// @param id of the control that sets it
/// @param name its group and its name, for people
/// @param open unfolds its group, and presses the control or puts the focus there
public record Entry(String id, String name, Runnable open) {}
