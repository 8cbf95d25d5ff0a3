package pinhole.scenario;

import java.util.List;
import java.util.Optional;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.ServerSetup.ServerFile;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.scenario.LocatedNode.Items;

/// Reads `server`.
final class ServerSection {
  static final List<String> KEYS =
      List.of(
          "port",
          "pasvRange",
          "pasvAddress",
          "allowPort",
          "allowPasv",
          "activeFromPort20",
          "tls",
          "dataLimit",
          "files",
          "program",
          "implicitTls",
          "ccc",
          "checksCaller");
  private static final List<String> FILE_KEYS = List.of("name", "bytes");
  private static final List<ServerFile> FILES = List.of(new ServerFile("readme.txt", 800));
  private static final PortRange PASSIVE = new PortRange(50000, 50100);
  private static final long DATA_LIMIT = 4_000_000;
  private static final long LARGEST_FILE = 10_000_000;

  private final Section section;

  ServerSection(Section section) {
    this.section = section;
  }

  ServerSetup read() {
    return new ServerSetup(
        section.port("port", 1).orElse(21),
        section.read("pasvRange", this::passive).orElse(PASSIVE),
        section.read("pasvAddress", this::announced),
        section.flag("allowPort", true),
        section.flag("allowPasv", true),
        section.flag("activeFromPort20", true),
        section.flag("tls", false),
        section.micros("dataLimit", Span.LIMIT, DATA_LIMIT),
        section.list("files", FILES, this::file),
        new ProgramSection(section).serverOptions());
  }

  /// `[50000, 50100]`, or written like any other range.
  private Optional<PortRange> passive(LocatedNode node, String label) {
    ValueReader values = section.values();
    if (!(node instanceof Items(int _, List<LocatedNode> ends))) {
      return values.ports(node, label).filter(range -> opens(node, label, range));
    }
    if (ends.size() != 2) {
      return values.wrong(node, label, "value.ends");
    }
    Optional<Integer> low = values.port(ends.getFirst(), label, 1);
    Optional<Integer> high = values.port(ends.getLast(), label, 1);
    if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
      String right = "[" + high.get() + ", " + low.get() + "]";
      section.problems().report(node.line(), "passive.reversed", low.get() + "", right);
      return Optional.empty();
    }
    return low.flatMap(from -> high.map(to -> new PortRange(from, to)));
  }

  private boolean opens(LocatedNode node, String label, PortRange range) {
    if (range.low() == 0) {
      section.values().wrong(node, label, "value.port", "1");
    }
    return range.low() > 0;
  }

  /// A 227 has room for four numbers of an address.
  private Optional<Address> announced(LocatedNode node, String label) {
    return section
        .values()
        .address(node, label)
        .filter(address -> {
          boolean fits = address.version() == IpVersion.V4;
          if (!fits) {
            section.values().wrong(node, label, "value.pasv-address");
          }
          return fits;
        });
  }

  private Optional<ServerFile> file(LocatedNode node, String label) {
    return Section.of(node, label, FILE_KEYS, section.problems()).flatMap(this::file);
  }

  private Optional<ServerFile> file(Section file) {
    if (!file.has("name")) {
      section.problems().report(file.line(), "file.name");
    }
    long bytes =
        file.read("bytes", (n, label) -> file.values().whole(n, label, 1, LARGEST_FILE))
            .orElse((long) FILES.getFirst().bytes());
    return file.text("name").map(name -> new ServerFile(name, (int) bytes));
  }
}
