package archfixtures.pinhole.ui.ladder;

import archfixtures.pinhole.ui.kit.Badge;

/// Innocent: uses the kit.
public record LadderView(Badge badge) {}
