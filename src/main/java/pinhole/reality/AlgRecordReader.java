package pinhole.reality;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;
import pinhole.reality.AlgRecord.Effect;
import pinhole.reality.AlgRecord.Expected;
import pinhole.reality.AlgRecord.Step;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Text;
import pinhole.scenario.Problems;
import pinhole.scenario.Section;

/// Reads a script that was played through the FTP helper.
final class AlgRecordReader {
  /// The verdict on a segment that went on.
  static final String ACCEPT = "accept";

  /// The verdict on a segment that the helper discarded.
  static final String DROP = "drop";

  /// What such a record has, and a scenario record has not.
  static final List<String> OWN_KEYS = List.of("ipVersion", "sourceNat", "controlPort", "steps");

  private static final List<String> KEYS =
      List.of("id", "ipVersion", "sourceNat", "controlPort", "steps");
  private static final List<String> STEP_KEYS =
      List.of("from", "data", "verdict", "rewrittenTo", "expectations");
  private static final List<String> EXPECTATION_KEYS =
      List.of("source", "destination", "destinationPort");
  private static final List<String> HOSTS = List.of("client", "server");
  private static final List<String> VERDICTS = List.of(ACCEPT, DROP);
  private static final int LONGEST_SEGMENT = 65_535;

  private final Problems problems;
  private final RecordWords words = new RecordWords();

  private AlgRecordReader(Problems problems) {
    this.problems = problems;
  }

  /// The script in a node; empty if something is wrong, which has then been reported.
  static Optional<AlgRecord> read(LocatedNode node, Problems problems) {
    return new AlgRecordReader(problems).record(node);
  }

  private Optional<AlgRecord> record(LocatedNode node) {
    return Section.of(node, words.text("record"), KEYS, problems)
        .filter(section -> section.demands(KEYS.toArray(String[]::new)))
        .flatMap(this::record);
  }

  private Optional<AlgRecord> record(Section section) {
    Optional<String> id = section.text("id");
    Optional<IpVersion> version = section.read("ipVersion", this::version);
    boolean sourceNat = section.flag("sourceNat", false);
    Optional<Integer> port =
        section.read("controlPort", (n, label) -> section.values().port(n, label, 1));
    List<Step> steps = section.list("steps", List.of(), this::step);
    if (sourceNat && version.equals(Optional.of(IpVersion.V6))) {
      problems.add(section.line("sourceNat"), words.text("alg.nat"));
    }
    return id.flatMap(
        name -> version.flatMap(v -> port.map(p -> new AlgRecord(name, v, sourceNat, p, steps))));
  }

  private Optional<IpVersion> version(LocatedNode node, String label) {
    if (node instanceof LocatedNode.Digits(int _, String digits)) {
      if (digits.equals("4")) {
        return Optional.of(IpVersion.V4);
      }
      if (digits.equals("6")) {
        return Optional.of(IpVersion.V6);
      }
    }
    problems.add(node.line(), words.text("alg.version", label));
    return Optional.empty();
  }

  private Optional<Step> step(LocatedNode node, String label) {
    return Section.of(node, label, STEP_KEYS, problems)
        .filter(step -> step.demands("from", "data", "verdict", "expectations"))
        .flatMap(step -> {
          Optional<String> from = step.choice("from", HOSTS);
          Optional<String> data = step.read("data", this::bytes);
          Optional<Effect> effect = effect(step);
          return from.flatMap(who ->
              data.flatMap(bytes ->
                  effect.map(then -> new Step(who.equals(HOSTS.getFirst()), bytes, then))));
        });
  }

  private Optional<Effect> effect(Section step) {
    Optional<String> rewritten = step.read("rewrittenTo", this::bytes);
    List<Expected> open = step.list("expectations", List.of(), this::expected);
    return step.choice("verdict", VERDICTS)
        .map(verdict -> new Effect(verdict.equals(ACCEPT), rewritten, new HashSet<>(open)));
  }

  private Optional<Expected> expected(LocatedNode node, String label) {
    return Section.of(node, label, EXPECTATION_KEYS, problems)
        .filter(e -> e.demands(EXPECTATION_KEYS.toArray(String[]::new)))
        .flatMap(e -> {
          Optional<Address> source = e.read("source", e.values()::address);
          Optional<Address> destination = e.read("destination", e.values()::address);
          Optional<Integer> port =
              e.read("destinationPort", (n, name) -> e.values().port(n, name, 0));
          return source.flatMap(
              from -> destination.flatMap(to -> port.map(p -> new Expected(from, to, p))));
        });
  }

  /// Each character is one byte.
  private Optional<String> bytes(LocatedNode node, String label) {
    if (node instanceof Text(int _, String text)
        && text.length() <= LONGEST_SEGMENT
        && text.chars().allMatch(c -> c <= 0xff)) {
      return Optional.of(text);
    }
    problems.add(node.line(), words.text("alg.bytes", label, Integer.toString(LONGEST_SEGMENT)));
    return Optional.empty();
  }
}
