package pinhole.engine.ftp;

/// What a server may have to say. The words differ from program to program; blanks to fill in are
/// written `{0}`, `{1}` and so on.
enum ServerReply {
  /// A caller is greeted; {0} the server's address.
  GREETING,
  /// A user name needs a password.
  NEEDS_PASSWORD,
  /// The user is logged in after the name.
  LOGGED_IN_BY_NAME,
  /// The user is logged in after the password.
  LOGGED_IN,
  /// Nobody is logged in yet.
  LOGIN_FIRST,
  /// A command that nobody knows; {0} its verb.
  UNKNOWN,
  /// The end of the session.
  GOODBYE,
  /// The present directory.
  DIRECTORY,
  /// Another directory; there is only one.
  CHANGED_DIRECTORY,
  /// Nothing was asked for.
  NOOP,
  /// The kind of system.
  SYST,
  /// The list of commands, in short.
  HELP,
  /// An option is set.
  OPTS,
  /// There is nothing to break off.
  ABOR,
  /// Before the list of features.
  FEATURES,
  /// After it.
  FEATURES_END,
  /// Text mode.
  TYPE_ASCII,
  /// Binary mode.
  TYPE_BINARY,
  /// No size: no such file; {0} its name.
  NO_SIZE,
  /// PORT or EPRT is accepted; {0} which, {1} PASV or EPSV.
  PORT_DONE,
  /// PORT cannot be read.
  PORT_UNREADABLE,
  /// EPRT cannot be read.
  EPRT_UNREADABLE,
  /// PORT or EPRT names another host; {0} which, {1} the host, {2} the caller.
  FOREIGN,
  /// PORT or EPRT names a port below 1024; {0} which.
  LOW_PORT,
  /// EPRT names a protocol that does not fit.
  EPRT_PROTOCOL,
  /// EPSV names a protocol that does not fit.
  EPSV_PROTOCOL,
  /// EPSV ALL is accepted.
  EPSV_ALL,
  /// PORT, PASV or EPRT after EPSV ALL; {0} which.
  AFTER_EPSV_ALL,
  /// The configuration forbids PORT, PASV, EPRT or EPSV; {0} which.
  FORBIDDEN,
  /// PASV cannot name an IPv6 address.
  NO_PASV_OVER_IPV6,
  /// The port for PASV; {0} six numbers.
  PASSIVE,
  /// The port for EPSV; {0} as RFC 2428 writes it.
  EXTENDED_PASSIVE,
  /// A transfer was asked for before PORT or PASV.
  NOT_ARRANGED,
  /// There is no such file; {0} its name.
  NO_FILE,
  /// A listing begins on a connection that the server opened; {2} the mode, {3} the port.
  LIST_CALLED,
  /// A listing begins on a connection that the client opened; {2} the mode.
  LIST_ACCEPTED,
  /// A file begins on a connection that the server opened; {0} its name, {1} its size, {2} the
  /// mode, {3} the port.
  FILE_CALLED,
  /// A file begins on a connection that the client opened; {0} its name, {1} its size, {2} the
  /// mode.
  FILE_ACCEPTED,
  /// A listing is complete; {0} how many files.
  LIST_DONE,
  /// A file is complete.
  FILE_DONE,
  /// The data connection broke in the middle of a transfer (RFC 959 section 4.2).
  CUT_OFF,
  /// The server's call failed; {0} why, {1} the port.
  CALL_FAILED,
  /// The client's call did not come.
  NO_CALL,
  /// A stranger called.
  STRANGER,
  /// TLS comes next.
  AUTH_DONE,
  /// A kind of protection that nobody knows.
  AUTH_UNKNOWN,
  /// There is no TLS here.
  AUTH_OFF,
  /// PBSZ and PROT need TLS; {0} which.
  SEAL_FIRST,
  /// The size of the protection buffer.
  PBSZ,
  /// The data connections are sealed from now on.
  PROT_PRIVATE,
  /// The data connections are clear from now on.
  PROT_CLEAR,
  /// A level of protection that is not offered; {0} which.
  PROT_NOT_OFFERED,
  /// A level of protection that does not exist.
  PROT_UNKNOWN,
  /// The control connection is clear from now on.
  CCC_DONE,
  /// The control connection must stay sealed.
  CCC_REFUSED,
  /// The control connection is clear already.
  CCC_NEEDS_SEAL
}
