package archfixtures.pinhole.export;

import java.awt.Color;

/// Planted: an exporter knows another toolkit.
public record PaintsAwt(Color colour) {}
