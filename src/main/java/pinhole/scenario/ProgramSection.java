package pinhole.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.ServerOptions;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// Reads which program a client or a server is, and how it was started.
final class ProgramSection {
  private static final List<String> CLIENTS =
      Stream.of(ClientProfile.values()).map(Words::of).toList();
  private static final List<String> SERVERS =
      Stream.of(ServerProfile.values()).map(Words::of).toList();
  private static final int USUAL_PORT = 21;

  private final Section section;

  ProgramSection(Section section) {
    this.section = section;
  }

  /// Which program a client is.
  ClientProfile client() {
    return section
        .choice("program", CLIENTS)
        .map(word -> Words.read(ClientProfile.class, word))
        .orElse(ClientProfile.CURL);
  }

  ClientOptions clientOptions() {
    Optional<Address> calls = section.read("calls", section.values()::address);
    Optional<Integer> port = section.port("callsPort", 1);
    if (port.isPresent() && !section.has("calls")) {
      section.problems().report(section.line("callsPort"), "callsPort.without-calls", port.get());
    }
    ClientProfile program = client();
    List<String> script = section.list("script", List.of(), section.values()::segment);
    if (program == ClientProfile.BY_HAND && script.isEmpty() && section.problems().isEmpty()) {
      section.problems().report(section.line(), "script.missing");
    }
    if (program != ClientProfile.BY_HAND && !script.isEmpty()) {
      section.problems().report(section.line("script"), "script.without-hand");
    }
    return new ClientOptions(
        program,
        section.flag("implicitTls", false),
        section.flag("ccc", false),
        section.port("activePort", 1),
        calls.map(address -> new Endpoint(address, port.orElse(USUAL_PORT))),
        script);
  }

  ServerOptions serverOptions() {
    return new ServerOptions(
        section
            .choice("program", SERVERS)
            .map(word -> Words.read(ServerProfile.class, word))
            .orElse(ServerProfile.VSFTPD),
        section.flag("implicitTls", false),
        section.flag("ccc", false),
        section.flag("checksCaller", true));
  }
}
