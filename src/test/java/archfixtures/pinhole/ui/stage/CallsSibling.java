package archfixtures.pinhole.ui.stage;

import archfixtures.pinhole.ui.ladder.LadderView;

/// Planted: one view calls another.
public record CallsSibling(LadderView ladder) {}
