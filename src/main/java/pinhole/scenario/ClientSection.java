package pinhole.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.sim.ClientSetup;

/// Reads `client`.
final class ClientSection {
  static final List<String> KEYS =
      List.of(
          "mode",
          "command",
          "file",
          "transfers",
          "tls",
          "ignorePasvAddress",
          "connectLimit",
          "runLimit",
          "program",
          "implicitTls",
          "ccc",
          "activePort",
          "calls",
          "callsPort",
          "script");
  private static final List<String> TRANSFER_KEYS = List.of("mode", "command", "file");
  private static final List<String> MODES =
      Stream.of(DataMode.values()).map(DataMode::name).toList();
  private static final List<String> COMMANDS =
      Stream.of(Transfer.Command.values()).map(Transfer.Command::name).toList();
  private static final long CONNECT_LIMIT = 3_000_000;
  private static final long RUN_LIMIT = 10_000_000;

  private final Section section;
  private final String firstFile;

  /// @param firstFile what is fetched if the file does not say
  ClientSection(Section section, String firstFile) {
    this.section = section;
    this.firstFile = firstFile;
  }

  ClientSetup read() {
    ClientOptions options = new ProgramSection(section).clientOptions();
    return new ClientSetup(
        transfers(),
        section.flag("tls", false),
        section.flag("ignorePasvAddress", true),
        section.micros("connectLimit", Span.LIMIT, CONNECT_LIMIT),
        section.micros("runLimit", Span.LIMIT, RUN_LIMIT),
        options);
  }

  private List<Transfer> transfers() {
    if (!section.has("transfers")) {
      return transfer(section, section).stream().toList();
    }
    List<Transfer> all = section.list("transfers", List.of(), this::entry);
    if (all.isEmpty() && section.problems().isEmpty()) {
      section.problems().report(section.line("transfers"), "transfers.empty");
    }
    return all;
  }

  private Optional<Transfer> entry(LocatedNode node, String label) {
    return Section.of(node, label, TRANSFER_KEYS, section.problems())
        .flatMap(entry -> transfer(entry, section));
  }

  /// What an entry does not say, the client's own keys say.
  private Optional<Transfer> transfer(Section entry, Section common) {
    Optional<String> mode = mode(entry, common);
    String command =
        entry
            .choice("command", COMMANDS)
            .or(() -> entry == common ? Optional.empty() : common.choice("command", COMMANDS))
            .orElse(COMMANDS.getFirst());
    String file =
        entry
            .text("file")
            .or(() -> entry == common ? Optional.empty() : common.text("file"))
            .orElse(firstFile);
    return mode.map(
        m -> new Transfer(Transfer.Command.valueOf(command), file, DataMode.valueOf(m)));
  }

  /// A program that is named has a way of its own; without a name the file must say one.
  private static Optional<String> mode(Section entry, Section common) {
    if (entry.has("mode") || !common.has("mode") && !common.has("program")) {
      return entry.needed("mode", MODES);
    }
    return common.has("mode")
        ? common.choice("mode", MODES)
        : Optional.of(new ProgramSection(common).client().defaultMode().name());
  }
}
