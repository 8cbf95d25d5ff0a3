package pinhole.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// Reads scenario files, YAML or JSON. The smallest one is
///
/// ```yaml
/// client: {mode: PASV}
/// ```
///
/// What a file does not say:
///
/// | key | default |
/// | --- | --- |
/// | `id` | the file's name without its ending |
/// | `seed` | 1 |
/// | `client.mode` | must be said, here or in every one of `client.transfers` |
/// | `client.command`, `file` | `RETR`, the server's first file |
/// | `client.tls`, `ignorePasvAddress` | false, true |
/// | `client.connectLimit`, `runLimit` | 3 and 10 (seconds) |
/// | `clientFirewall`, `serverFirewall` | a device that only routes: nobody spoke of a firewall |
/// | their `enabled`, `alg`, `algPorts` | true, false, `[21]` |
/// | their `rules`, `default.in`, `default.out` | none, `drop`, `drop`: a firewall is shut |
/// | their `nat` | none; the client's may say `masquerade`, the server's `{alsoForward: []}` |
/// | a rule's `direction`, `action` | must be said |
/// | a rule's `src`, `sport`, `dst`, `dport` | any; ports may be a list: `[21, "50000-50100"]` |
/// | a rule's `name`, `on` | none, true |
/// | `server.port`, `pasvRange` | 21, `[50000, 50100]` |
/// | `server.allowPort`, `allowPasv`, `activeFromPort20` | true |
/// | `server.tls`, `dataLimit` | false, 4 (seconds) |
/// | `server.files` | `readme.txt` of 800 bytes |
/// | `addresses`, `delays` (milliseconds), `ports` | [Lab#standard()] |
/// | `client.program`, `server.program` | `curl`, `vsftpd`; a program that is named has a `mode` |
/// | their `implicitTls`, `ccc` | false |
/// | `client.activePort`, `calls`, `callsPort` | any, the server, 21 |
/// | `client.script` | none; the segments of `program: by-hand`, `(160 s)` is a pause |
/// | `server.checksCaller` | true |
/// | a firewall's `algProgram`, `algLoose` | `linux`, false |
/// | its `rejectWith`, and a rule's | `tcp-reset` |
/// | its `sees`, `pickUp`, `idleLimit` | `both`, true, 432000 (seconds) |
/// | its `stateless` | false; true: no table of connections, no ALG, no NAT |
/// | `synSchedule` | `linux-today` |
/// | `others` | none; each has a `client`, `start` (seconds) and `from` (an address) |
/// | `bystanders` | none; each has `beside`, `address` and `openPorts` |
///
/// `name` and `group` may be said; `observed` is passed over, so a record is a scenario.
public final class ScenarioReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "group",
          "seed",
          "client",
          "clientFirewall",
          "serverFirewall",
          "server",
          "addresses",
          "delays",
          "ports",
          "synSchedule",
          "others",
          "bystanders",
          "observed");

  private ScenarioReader() {}

  /// The scenario in a file.
  ///
  /// @throws ScenarioException with everything that is wrong, each with its line
  public static Scenario read(Path file) throws ScenarioException {
    return open(file).scenario();
  }

  /// All that a scenario file holds.
  ///
  /// @throws ScenarioException with everything that is wrong, each with its line
  public static ScenarioFile open(Path file) throws ScenarioException {
    Problems problems = new Problems(file.toString());
    LocatedNode node = NodeParser.read(file, Limits.SCENARIO, problems);
    return finished(node, baseName(file), problems);
  }

  /// The scenario in a text.
  ///
  /// @param name the file's name, for reports
  /// @throws ScenarioException with everything that is wrong, each with its line
  public static ScenarioFile parse(String name, String text) throws ScenarioException {
    Problems problems = new Problems(name);
    LocatedNode node = NodeParser.parse(name, text, Limits.SCENARIO, problems);
    return finished(node, baseName(Path.of(name)), problems);
  }

  /// The scenario in a part of a larger file, such as a lesson.
  ///
  /// @param node the part
  /// @param fallbackId its id if it does not give one
  /// @param problems of the larger file
  /// @return empty if something is wrong; then it has been added to the problems
  public static Optional<ScenarioFile> read(
      LocatedNode node, String fallbackId, Problems problems) {
    int before = problems.count();
    return Section.of(node, problems.word("scenario"), KEYS, problems)
        .map(root -> file(root, fallbackId, before))
        .filter(_ -> problems.count() == before);
  }

  private static ScenarioFile finished(LocatedNode node, String id, Problems problems)
      throws ScenarioException {
    Optional<ScenarioFile> file = read(node, id, problems);
    problems.orThrow();
    return file.orElseThrow(() -> new IllegalStateException("no scenario and no problem"));
  }

  private static ScenarioFile file(Section root, String fallbackId, int before) {
    Problems problems = root.problems();
    ServerSetup server = new ServerSection(part(root, "server", ServerSection.KEYS)).read();
    String firstFile = server.files().isEmpty() ? "readme.txt" : server.files().getFirst().name();
    if (!root.has("client")) {
      problems.report(root.line(), "client.missing");
    }
    ClientSetup client =
        root.section("client", ClientSection.KEYS)
            .map(section -> new ClientSection(section, firstFile).read())
            .orElse(new ClientSetup(List.of(), false, true, 0, 0));
    OthersSection more = new OthersSection(root, firstFile);
    Lab lab = new LabSection(root).read(server.pasvRange(), more.bystanders());
    Scenario scenario =
        new Scenario(
            root.text("id").orElse(fallbackId),
            client,
            firewall(root, "clientFirewall", s -> new NatSection(s, lab).ofClient()),
            firewall(root, "serverFirewall", s -> new NatSection(s, lab).ofServer(server.port())),
            server,
            lab,
            seed(root),
            more.sessions());
    if (problems.count() == before) {
      new AddressCheck(root.line("addresses"), problems).check(scenario);
    }
    return new ScenarioFile(scenario, root.text("name").orElse(""), root.text("group").orElse(""));
  }

  private static FirewallSetup firewall(Section root, String key, Function<Section, Nat> nat) {
    return root.section(key, FirewallSection.KEYS)
        .map(section -> new FirewallSection(section, nat.apply(section)).read())
        .orElseGet(FirewallSection::absent);
  }

  private static Section part(Section root, String key, List<String> keys) {
    return root.section(key, keys)
        .orElseGet(() -> Section.empty(root.line(), key, root.problems()));
  }

  private static long seed(Section root) {
    long most = 999_999_999_999_999_999L;
    return root.read("seed", (node, label) -> root.values().whole(node, label, -most, most))
        .orElse(1L);
  }

  private static String baseName(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "scenario" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
