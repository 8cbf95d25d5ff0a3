package pinhole.ui.frame;

import java.util.Optional;

/// The views that the window makes room for.
///
/// @param stage the picture
/// @param ground what stands under the picture
/// @param timeline at the lower edge
/// @param lesson at the left, in a lesson
public record Slots(Slot stage, Slot ground, Slot timeline, Optional<Slot> lesson) {}
