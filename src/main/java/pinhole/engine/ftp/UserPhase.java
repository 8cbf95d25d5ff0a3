package pinhole.engine.ftp;

/// How far the user's protocol interpreter has come: each name says what it waits for.
public enum UserPhase {
  /// The control connection.
  CONNECT,
  /// 220.
  GREETING,
  /// The reply to FEAT.
  FEAT,
  /// The reply to AUTH SSL, curl's first try.
  AUTH_SSL,
  /// The reply to AUTH TLS.
  AUTH_TLS,
  /// The TLS handshake on the control connection.
  SEAL,
  /// The reply to USER.
  USER,
  /// The reply to PASS.
  PASS,
  /// The reply to SYST.
  SYST,
  /// The reply to PBSZ.
  PBSZ,
  /// The reply to PROT.
  PROT,
  /// The reply to CCC.
  CCC,
  /// The reply to PWD.
  PWD,
  /// A port of its own, to announce.
  OWN_PORT,
  /// Its default data port, which needs no announcement (RFC 959 section 3.2).
  DEFAULT_PORT,
  /// The reply to PORT, PASV, EPRT or EPSV.
  ARRANGE,
  /// The data connection that it opened itself.
  DATA_CONNECT,
  /// The reply to TYPE.
  TYPE,
  /// The reply to SIZE.
  SIZE,
  /// The reply to MDTM.
  DATE,
  /// 150, or the refusal.
  TRANSFER,
  /// The end of the data and 226.
  RECEIVE,
  /// The time to try the same thing again on the same session.
  PAUSE,
  /// The time to call the server again.
  RETRY,
  /// An answer to what was typed, or silence.
  TYPING,
  /// The reply to QUIT.
  QUIT,
  /// Nothing more.
  DONE
}
