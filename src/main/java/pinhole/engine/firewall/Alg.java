package pinhole.engine.firewall;

/// An FTP ALG: reads the segments of an established control connection and opens pinholes.
sealed interface Alg permits FtpAlg, LineAlg {
  /// Reads one segment that carries data.
  AlgResult read(AlgTurn turn);

  /// The ALG of a kind of device.
  ///
  /// @throws IllegalStateException if it has none
  static Alg of(FirewallTraits traits) {
    return switch (traits.algProfile()) {
      case LINUX -> traits.algLoose() ? FtpAlg.LOOSE : FtpAlg.ONLY;
      case PF_FTP_PROXY -> LineAlg.PF;
      case ASA_INSPECT -> LineAlg.ASA;
      case ASA_STRICT -> LineAlg.ASA_STRICT;
      case WINDOWS -> LineAlg.WINDOWS;
      case NONE -> throw new IllegalStateException("this device has no ALG");
    };
  }
}
