package pinhole.scenario;

import java.util.stream.Collectors;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ServerOptions;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.sim.Bystander;
import pinhole.engine.sim.Lab;

/// Writes what most scenarios leave as it is: only what differs from the default is written.
final class OptionsWriter {
  private final StringBuilder yaml;

  OptionsWriter(StringBuilder yaml) {
    this.yaml = yaml;
  }

  void options(String indent, ClientOptions options) {
    ClientOptions usual = ClientOptions.CURL;
    unless(
        options.profile() == usual.profile(), indent + "program: " + Words.of(options.profile()));
    unless(!options.implicitTls(), indent + "implicitTls: true");
    unless(!options.ccc(), indent + "ccc: true");
    options.activePort().ifPresent(port -> line(indent + "activePort: " + port));
    options
        .calls()
        .ifPresent(to -> {
          line(indent + "calls: " + quoted(to.address().toString()));
          line(indent + "callsPort: " + to.port());
        });
    if (!options.script().isEmpty()) {
      line(indent + "script:");
      options.script().forEach(segment -> line(indent + "  - " + quoted(segment)));
    }
  }

  void options(ServerOptions options) {
    ServerOptions usual = ServerOptions.VSFTPD;
    unless(options.profile() == usual.profile(), "  program: " + Words.of(options.profile()));
    unless(!options.implicitTls(), "  implicitTls: true");
    unless(!options.ccc(), "  ccc: true");
    unless(options.checksCaller(), "  checksCaller: false");
  }

  void traits(FirewallTraits traits) {
    FirewallTraits usual = FirewallTraits.LINUX;
    unless(
        traits.algProfile() == usual.algProfile(),
        "  algProgram: " + Words.of(traits.algProfile()));
    unless(!traits.algLoose(), "  algLoose: true");
    traits.rejectWith().map(IcmpKind::id).ifPresent(kind -> line("  rejectWith: " + kind));
    unless(traits.sees() == usual.sees(), "  sees: " + Words.of(traits.sees()));
    unless(traits.pickUp(), "  pickUp: false");
    unless(!traits.stateless(), "  stateless: true");
    unless(
        traits.idleMicros() == usual.idleMicros(),
        "  idleLimit: " + Span.IDLE.shown(traits.idleMicros()));
  }

  void lab(Lab lab) {
    unless(
        lab.synSchedule() == Lab.standard().synSchedule(),
        "synSchedule: " + Words.of(lab.synSchedule()));
    if (!lab.bystanders().isEmpty()) {
      line("bystanders:");
      for (Bystander one : lab.bystanders()) {
        String where =
            "beside: " + one.beside().id() + ", address: " + quoted(one.address().toString());
        line("  - {" + where + ", openPorts: " + one.openPorts() + "}");
      }
    }
  }

  /// A text in double quotes, as YAML reads it back.
  static String quoted(String text) {
    return text.chars()
        .mapToObj(OptionsWriter::escaped)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"', '\\' -> "\\" + (char) c;
      case '\r' -> "\\r";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          c < 32 || c > 126 && c < 160 ? String.format("\\x%02x", c) : String.valueOf((char) c);
    };
  }

  private void unless(boolean usual, String text) {
    if (!usual) {
      line(text);
    }
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }
}
