package pinhole.explain;

import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.FtpCommand;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.ftp.HostPort;
import pinhole.engine.net.Endpoint;
import pinhole.engine.sim.Moment;

/// Captions of the client's commands.
final class CommandCaptions {
  private final Words words;
  private final boolean instead;
  private final boolean typed;

  CommandCaptions(Words words, Evidence evidence, Moment moment) {
    this.words = words;
    this.instead = evidence.ftp(moment, FtpFinding.FallsBack.class).isPresent();
    ClientOptions client = evidence.recording().scenario().client().options();
    this.typed = client.profile() == ClientProfile.BY_HAND;
  }

  Caption write(String line) {
    FtpCommand command = FtpCommand.parse(line);
    String argument = command.argument();
    return switch (command.verb()) {
      case "PORT" ->
          HostPort.readSixNumbers(argument)
              .map(e -> new Caption(port(e), SentCaptions.arithmetic(words, argument)))
              .orElseGet(() -> other(line));
      case "EPRT" ->
          HostPort.readExtended(argument)
              .map(e -> new Caption(typed ? typed(e) : words.text("command.eprt", e.port()), line))
              .orElseGet(() -> other(line));
      case "PASV" ->
          new Caption(
              instead ? words.text("command.pasv-instead") : words.text("command.pasv"), line);
      case "EPSV" -> new Caption(words.text("command.epsv"), line);
      case "RETR" -> new Caption(file(line, "command.retr", argument), line);
      case "SIZE" -> new Caption(file(line, "command.size", argument), line);
      case "LIST" -> new Caption(words.text("command.list"), line);
      case "USER" -> new Caption(words.text("command.user"), line);
      case "PASS" -> new Caption(words.text("command.pass"), line);
      case "AUTH" -> new Caption(words.text("command.auth"), line);
      case "PBSZ" -> new Caption(words.text("command.pbsz"), line);
      case "PROT" -> new Caption(words.text("command.prot"), line);
      case "PWD" -> new Caption(words.text("command.pwd"), line);
      case "TYPE" ->
          new Caption(
              argument.equalsIgnoreCase("A")
                  ? words.text("command.type-a")
                  : words.text("command.type-i"),
              line);
      case "FEAT" -> new Caption(words.text("command.feat"), line);
      case "SYST" -> new Caption(words.text("command.syst"), line);
      case "MDTM" -> new Caption(file(line, "command.mdtm", argument), line);
      case "CCC" -> new Caption(words.text("command.ccc"), line);
      case "ABOR" -> new Caption(words.text("command.abor"), line);
      case "NOOP" -> new Caption(words.text("command.noop"), line);
      case "QUIT" -> new Caption(words.text("command.quit"), line);
      default -> other(line);
    };
  }

  private String port(Endpoint announced) {
    if (typed) {
      return typed(announced);
    }
    return instead
        ? words.text("command.port-instead", announced.port())
        : words.text("command.port", announced.port());
  }

  /// Who types may name any address, and listens nowhere.
  private String typed(Endpoint announced) {
    return words.text("command.announces", announced.address(), announced.port());
  }

  private String file(String line, String key, String name) {
    return Words.fitting(words.text(key, name), words.text("command.any", SegmentWords.verb(line)));
  }

  private Caption other(String line) {
    return new Caption(words.text("command.any", SegmentWords.verb(line)), line);
  }
}
