package pinhole.ui.whatif;

import pinhole.ui.kit.BadgeKind;
import pinhole.whatif.CellResult;

/// The sign of a result.
final class Look {
  private Look() {}

  static BadgeKind badge(CellResult.Kind kind) {
    return switch (kind) {
      case RULE, PINHOLE -> BadgeKind.PASS;
      case DROPPED -> BadgeKind.DROP;
      case REJECTED, REFUSED -> BadgeKind.REJECT;
      case NOBODY -> BadgeKind.NOBODY;
      case FAILED -> BadgeKind.WAIT;
    };
  }
}
