package archfixtures.pinhole.whatif;

import archfixtures.pinhole.lesson.AsksWhatIf;
import java.util.List;

/// Planted: the other half of the cycle.
public record TeachesBack(List<AsksWhatIf> askers) {
  public TeachesBack {
    askers = List.copyOf(askers);
  }

  public AsksWhatIf first() {
    return askers.getFirst();
  }
}
