package pinhole.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pinhole.reality.AlgRecord.Effect;
import pinhole.reality.AlgRecord.Expected;

/// Compares a recorded script with our helper's prediction: every step's verdict, rewritten bytes
/// and open expectations, all exactly.
public final class AlgComparison {
  private AlgComparison() {}

  /// What our helper does differently; empty if nothing.
  public static List<Difference> of(AlgRecord record) {
    return of(record, AlgReplay.of(record));
  }

  /// What predicted effects differ in.
  ///
  /// @param predicted one effect a step
  static List<Difference> of(AlgRecord record, List<Effect> predicted) {
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < record.steps().size(); i++) {
      Effect real = record.steps().get(i).effect();
      Effect ours = predicted.get(i);
      String step = "steps[" + i + "].";
      point(differences, record.id(), step + "verdict", verdict(real), verdict(ours));
      point(differences, record.id(), step + "rewrittenTo", bytes(real), bytes(ours));
      point(differences, record.id(), step + "expectations", shown(real), shown(ours));
    }
    return List.copyOf(differences);
  }

  private static void point(
      List<Difference> differences, String id, String field, String recorded, String predicted) {
    if (!recorded.equals(predicted)) {
      differences.add(new Difference(id, field, recorded, predicted));
    }
  }

  private static String verdict(Effect effect) {
    return effect.accepted() ? AlgRecordReader.ACCEPT : AlgRecordReader.DROP;
  }

  private static String bytes(Effect effect) {
    return effect.rewrittenTo().map(AlgComparison::quoted).orElse("nothing");
  }

  /// In an order of its own, so that only the set counts.
  private static String shown(Effect effect) {
    Set<Expected> all = effect.expectations();
    return all.stream()
        .map(e -> e.source() + " to " + e.destination() + " port " + e.port())
        .sorted()
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /// Bytes on one line, as JSON would write them.
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Optional<String> named =
          switch (c) {
            case '\r' -> Optional.of("\\r");
            case '\n' -> Optional.of("\\n");
            case '\t' -> Optional.of("\\t");
            case '"' -> Optional.of("\\\"");
            case '\\' -> Optional.of("\\\\");
            default -> Optional.empty();
          };
      boolean plain = c >= ' ' && c <= '~';
      out.append(named.orElse(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c)));
    }
    return out.append('"').toString();
  }
}
