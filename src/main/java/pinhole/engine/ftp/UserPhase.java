package pinhole.engine.ftp;

/// How far the user's protocol interpreter has come: each name says what it waits for.
public enum UserPhase {
  /// The control connection.
  CONNECT,
  /// 220.
  GREETING,
  /// The reply to AUTH SSL, curl's first try.
  AUTH_SSL,
  /// The reply to AUTH TLS.
  AUTH_TLS,
  /// The TLS handshake.
  SEAL,
  /// The reply to USER.
  USER,
  /// The reply to PASS.
  PASS,
  /// The reply to PBSZ.
  PBSZ,
  /// The reply to PROT.
  PROT,
  /// The reply to PWD.
  PWD,
  /// A port of its own, to announce.
  OWN_PORT,
  /// The reply to PORT, PASV, EPRT or EPSV.
  ARRANGE,
  /// The data connection that it opened itself.
  DATA_CONNECT,
  /// The reply to TYPE.
  TYPE,
  /// The reply to SIZE.
  SIZE,
  /// 150, or the refusal.
  TRANSFER,
  /// The end of the data and 226.
  RECEIVE,
  /// The reply to QUIT.
  QUIT,
  /// Nothing more.
  DONE
}
