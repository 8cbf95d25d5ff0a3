package pinhole.ui.challenge;

/// The scale of the ruler: from 1 to all ports, by their order of magnitude.
final class Scale {
  /// How many ports an address has.
  static final int MOST = 65_535;

  private Scale() {}

  /// Where a number of ports stands, from 0 to 1. None stands where one does.
  static double at(int ports) {
    return Math.log10(Math.clamp(ports, 1, MOST)) / Math.log10(MOST);
  }
}
