package pinhole.engine.firewall;

/// Whose FTP ALG a firewall has: what each of them reads, rewrites and refuses differs.
public enum AlgProfile {
  /// Linux `nf_conntrack_ftp` and `nf_nat_ftp`.
  LINUX(Evidence.VERIFIED),
  /// OpenBSD and FreeBSD pf with `ftp-proxy`.
  PF_FTP_PROXY(Evidence.DOCUMENTS),
  /// Cisco ASA `inspect ftp`.
  ASA_INSPECT(Evidence.DOCUMENTS),
  /// Cisco ASA `inspect ftp strict`.
  ASA_STRICT(Evidence.DOCUMENTS),
  /// Windows Firewall, `StatefulFtp`.
  WINDOWS(Evidence.DOCUMENTS),
  /// A filter that has no ALG at all, such as a cloud's security group.
  NONE(Evidence.DOCUMENTS);

  private final Evidence evidence;

  AlgProfile(Evidence evidence) {
    this.evidence = evidence;
  }

  /// How sure we are of its behaviour.
  public Evidence evidence() {
    return evidence;
  }

  /// Where knowledge of a behaviour comes from.
  public enum Evidence {
    /// Compared with recordings of the real thing.
    VERIFIED,
    /// Read in its documents or its source, not measured.
    DOCUMENTS
  }
}
