package pinhole.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.export.ExportFormat;
import pinhole.export.LadderSvg;
import pinhole.export.PcapngWriter;
import pinhole.export.RuleText;
import pinhole.export.SvgTheme;

/// `pinhole export`: what goes out of the app into other programs.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Subjects subjects;
  private final BinaryOutput binary;
  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|LESSON-ID", arity = "0..1", descriptionKey = "subject")
  private String subject;

  @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "export.as")
  private ExportFormat format;

  @Option(names = "--wall", paramLabel = "client|server", descriptionKey = "export.wall")
  private Side wall;

  @Option(names = "--link", paramLabel = "client|internet|server", descriptionKey = "export.link")
  private LinkId link;

  @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "export.theme")
  private SvgTheme theme;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "export.out")
  private Path out;

  /// On whose side a firewall stands.
  enum Side {
    /// In front of the client.
    CLIENT,
    /// In front of the server.
    SERVER
  }

  ExportCommand(Subjects subjects, BinaryOutput binary) {
    this.subjects = subjects;
    this.binary = binary;
  }

  /// The command with those under it.
  static CommandLine create(Subjects subjects) {
    return new CommandLine(new ExportCommand(subjects, BinaryOutput.standard()))
        .addSubcommand(new ExportHandoutCommand());
  }

  @Override
  public Integer call() throws IOException {
    if (subject == null) {
      throw words.problem("export.no-subject");
    }
    if (format == null) {
      throw words.problem("export.no-format");
    }
    check("--wall", wall, ExportFormat.Group.RULES);
    check("--link", link, ExportFormat.Group.CAPTURE);
    check("--theme", theme, ExportFormat.Group.PICTURE);
    switch (format) {
      case PCAPNG -> capture(subjects.find(subject).scenario());
      case SVG -> drawing(subjects.find(subject).scenario());
      case PNG -> throw words.problem("export.png", subject);
      case NFTABLES, IPTABLES, PF, NETSH, ASA -> rules(subjects.find(subject).scenario());
    }
    return CommandLine.ExitCode.OK;
  }

  /// An option that means nothing for a format is refused, not overlooked.
  private void check(String option, Object value, ExportFormat.Group group)
      throws CommandException {
    if (value != null && format.group() != group) {
      throw words.problem("export.option." + group, option);
    }
  }

  private void capture(Scenario scenario) throws IOException {
    LinkId seen = link == null ? LinkId.CLIENT : link;
    if (out == null) {
      binary.check();
    }
    byte[] bytes = PcapngWriter.bytes(Simulator.run(scenario), seen);
    if (out == null) {
      binary.write(bytes);
    } else {
      new OutputFile().write(out, bytes);
    }
  }

  private void drawing(Scenario scenario) throws IOException {
    SvgTheme ground = theme == null ? SvgTheme.LIGHT : theme;
    text(LadderSvg.of(Simulator.run(scenario), Explainer.english(), ground));
  }

  private void rules(Scenario scenario) throws IOException {
    DeviceId id = wall == Side.CLIENT ? DeviceId.CLIENT_FIREWALL : DeviceId.SERVER_FIREWALL;
    RuleText rules = RuleText.of(scenario, id, format);
    text(rules.text());
    if (out != null) {
      rules.notes().forEach(spec.commandLine().getErr()::println);
    }
  }

  private void text(String text) throws IOException {
    if (out == null) {
      new OutputFile().write(null, spec.commandLine().getOut(), text);
    } else {
      new OutputFile().write(out, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
