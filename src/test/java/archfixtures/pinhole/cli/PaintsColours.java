package archfixtures.pinhole.cli;

import javafx.scene.paint.Color;

/// Planted: a command knows JavaFX.
public record PaintsColours(Color colour) {}
