package pinhole.ui.kit;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Text;

/// A line of prose as texts one after the other, its addresses and ports in mono.
public final class FactText {
  private static final double LESS = .5; // px: mono looks larger than the words around it

  private FactText() {}

  /// The texts of a line.
  ///
  /// @param ports the bare numbers that are ports
  /// @param face of the words
  /// @param size of the words, in px
  public static List<Text> of(String line, Set<Integer> ports, Face face, double size, Token ink) {
    return Facts.of(line, ports).stream()
        .map(part ->
            part.kind() == Facts.Kind.PLACE
                ? Lettering.of(part.text(), mono(face), size - LESS, ink)
                : Lettering.of(part.text(), face, size, ink))
        .toList();
  }

  private static Face mono(Face face) {
    return switch (face) {
      case SANS, MONO -> Face.MONO;
      case SANS_MEDIUM, MONO_MEDIUM -> Face.MONO_MEDIUM;
      case SANS_SEMIBOLD, MONO_SEMIBOLD -> Face.MONO_SEMIBOLD;
      case SANS_BOLD, MONO_BOLD -> Face.MONO_BOLD;
    };
  }
}
