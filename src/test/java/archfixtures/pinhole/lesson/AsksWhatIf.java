package archfixtures.pinhole.lesson;

import archfixtures.pinhole.whatif.TeachesBack;

/// Planted: half of a cycle, and an import sideways.
public record AsksWhatIf(TeachesBack other) {}
