package pinhole.engine.ftp;

import java.util.function.Function;

/// What tells the server programs apart: their words, and a few habits.
///
/// @param words what they say
/// @param asksPassword whether the anonymous user has to give a password
/// @param callsFromBelow whether its own calls leave from the port below the control port (RFC 959
///   section 3.2), not from 20 whatever the control port
/// @param callsUnasked whether it calls the default data port of a client that said neither PORT
///   nor PASV (RFC 959 section 3.2)
/// @param callLimit how long its own calls may take at most, in microseconds
/// @param promises whether it says 150 before it calls; the others call first
/// @param keepsOldWay whether a refused PORT leaves the arrangement before it alone
/// @param portFirst whether it looks at the port before it looks at the address
/// @param eprtAfterAll whether EPSV ALL leaves EPRT alone
/// @param passiveAfterAll whether EPSV ALL leaves PASV alone
/// @param strangerEnds whether a stranger's call ends the transfer; the others go on waiting
/// @param waitEnds whether it closes the session when the client's call does not come
/// @param zerosOverIpv6 whether it answers PASV over IPv6, with four zeros
/// @param clears whether it knows CCC
record ServerManners(
    Function<ServerReply, String> words,
    boolean asksPassword,
    boolean callsFromBelow,
    boolean callsUnasked,
    long callLimit,
    boolean promises,
    boolean keepsOldWay,
    boolean portFirst,
    boolean eprtAfterAll,
    boolean passiveAfterAll,
    boolean strangerEnds,
    boolean waitEnds,
    boolean zerosOverIpv6,
    boolean clears) {
  private static final long NO_LIMIT = Long.MAX_VALUE;

  /// The limit of Pure-FTPd for its own calls (ftpd.c).
  private static final long PURE_CALL_LIMIT = 30_000_000;

  /// vsftpd 3.0.3: all measured; `epsv_all` in postlogin.c.
  private static final ServerManners VSFTPD =
      new ServerManners(
          VsftpdTexts::text,
          false,
          false,
          false,
          NO_LIMIT,
          false,
          false,
          false,
          true,
          false,
          true,
          false,
          true,
          false);

  /// ProFTPD 1.3: read in mod_core.c (PORT, EPRT, EPSV) and data.c (both ways of connecting).
  private static final ServerManners PROFTPD =
      new ServerManners(
          ProftpdTexts::text,
          true,
          true,
          true,
          NO_LIMIT,
          false,
          true,
          false,
          false,
          false,
          false,
          false,
          false,
          true);

  /// Pure-FTPd 1.0: read in ftpd.c (doport2, dopasv, opendata) and ftp_parser.c.
  private static final ServerManners PURE_FTPD =
      new ServerManners(
          PureFtpdTexts::text,
          false,
          false,
          false,
          PURE_CALL_LIMIT,
          false,
          false,
          true,
          false,
          true,
          false,
          true,
          false,
          true);

  /// IIS 7: 150 and 425 in this order, and 125, seen in public transcripts; the rest assumed.
  private static final ServerManners IIS =
      new ServerManners(
          IisTexts::text,
          true,
          false,
          false,
          NO_LIMIT,
          true,
          false,
          false,
          false,
          false,
          true,
          false,
          false,
          true);

  static ServerManners of(ServerProfile profile) {
    return switch (profile) {
      case VSFTPD -> VSFTPD;
      case PROFTPD -> PROFTPD;
      case PURE_FTPD -> PURE_FTPD;
      case IIS -> IIS;
    };
  }

  /// The words for a reply, with its blanks filled in.
  String text(ServerReply reply, String... blanks) {
    String text = words.apply(reply);
    for (int i = 0; i < blanks.length; i++) {
      text = text.indexOf('{') < 0 ? text : text.replace("{" + i + "}", blanks[i]);
    }
    return text;
  }
}
