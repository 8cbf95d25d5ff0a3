package pinhole.engine.ftp;

import java.util.List;

/// What tells the client programs apart as long as nothing goes wrong: what they say, in order.
/// What they do when something fails is in the class of each.
///
/// @param login the steps from the greeting on
/// @param fetch the steps of one transfer
/// @param password what it says for the anonymous user
/// @param firstType the type it takes for granted before its first TYPE (RFC 959 section 3.1.1.1
///   says ASCII), empty if it always says TYPE
/// @param tls whether it knows TLS at all
record ClientManners(
    List<UserPhase> login, List<UserPhase> fetch, String password, String firstType, boolean tls) {
  /// curl 7.88.1: measured, and lib/ftp.c for the place of CCC.
  private static final ClientManners CURL =
      new ClientManners(
          List.of(
              UserPhase.GREETING,
              UserPhase.AUTH_SSL,
              UserPhase.USER,
              UserPhase.PASS,
              UserPhase.PBSZ,
              UserPhase.PROT,
              UserPhase.CCC,
              UserPhase.PWD),
          List.of(UserPhase.ARRANGE, UserPhase.TYPE, UserPhase.SIZE, UserPhase.TRANSFER),
          "ftp@example.com",
          "",
          true);

  /// lftp 4.9.2: TYPE, SIZE and PASV measured in this order; the rest from ftpclass.cc.
  private static final ClientManners LFTP =
      new ClientManners(
          List.of(
              UserPhase.GREETING,
              UserPhase.FEAT,
              UserPhase.AUTH_TLS,
              UserPhase.USER,
              UserPhase.PASS,
              UserPhase.PWD,
              UserPhase.PBSZ,
              UserPhase.PROT,
              UserPhase.CCC),
          List.of(
              UserPhase.TYPE,
              UserPhase.SIZE,
              UserPhase.DATE,
              UserPhase.ARRANGE,
              UserPhase.TRANSFER),
          "lftp@",
          "A",
          true);

  /// tnftp 20210827: EPSV, SYN and LIST measured in this order; the rest from NetBSD's ftp.c. Its
  /// `get` asks for the file's date when it has the file.
  private static final ClientManners TNFTP =
      new ClientManners(
          List.of(
              UserPhase.GREETING, UserPhase.USER, UserPhase.PASS, UserPhase.SYST, UserPhase.FEAT),
          List.of(
              UserPhase.TYPE,
              UserPhase.SIZE,
              UserPhase.ARRANGE,
              UserPhase.TRANSFER,
              UserPhase.DATE),
          "ftp@",
          "A",
          false);

  /// inetutils 2.4: PORT, 200 and LIST measured in this order; the rest from the code of BSD.
  private static final ClientManners CLASSIC =
      new ClientManners(
          List.of(UserPhase.GREETING, UserPhase.USER, UserPhase.PASS, UserPhase.SYST),
          List.of(UserPhase.TYPE, UserPhase.ARRANGE, UserPhase.TRANSFER),
          "ftp@",
          "A",
          false);

  private static final ClientManners BY_HAND =
      new ClientManners(List.of(), List.of(), "", "", false);

  static ClientManners of(ClientProfile profile) {
    return switch (profile) {
      case CURL -> CURL;
      case LFTP -> LFTP;
      case TNFTP -> TNFTP;
      case CLASSIC -> CLASSIC;
      case BY_HAND -> BY_HAND;
    };
  }
}
