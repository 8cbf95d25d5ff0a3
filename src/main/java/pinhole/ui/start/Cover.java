package pinhole.ui.start;

import java.util.List;
import javafx.scene.layout.Region;
import pinhole.engine.net.Address;
import pinhole.engine.sim.Lab;
import pinhole.lesson.Lesson;
import pinhole.ui.kit.Emblem;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Sketch;

/// What stands over a lesson's name: a sign of what it teaches first, or else its row of devices.
/// None tells an outcome: the dropped SYNs of a capture are what its lesson begins with.
final class Cover {
  private static final String UNKNOWN = "?";

  private Cover() {}

  static Region of(Lesson lesson) {
    Lab lab = lesson.scenario().lab();
    return switch (lesson.teaches().isEmpty() ? "" : lesson.teaches().getFirst()) {
      case "five-tuple" -> Emblem.cells(fiveValues(lesson));
      case "open-port-shorthand" -> Emblem.cells(List.of("TCP", UNKNOWN, UNKNOWN, UNKNOWN, "80"));
      case "alg" -> Emblem.watched();
      case "nat" -> Emblem.rewritten(lab.client().toString(), lab.clientOutside().toString());
      case "epsv" ->
          Emblem.slips("EPRT |1|" + lab.client() + "|34311|", "EPSV", "229", "(|||50000|)");
      case "captures" ->
          Emblem.ticks(
              List.of(
                  GlyphKind.SYN,
                  GlyphKind.SYN_ACK,
                  GlyphKind.ACK,
                  GlyphKind.REPLY,
                  GlyphKind.COMMAND,
                  GlyphKind.COMMAND),
              List.of(GlyphKind.SYN, GlyphKind.DROP, GlyphKind.SYN, GlyphKind.DROP));
      default -> row(lesson);
    };
  }

  private static List<String> fiveValues(Lesson lesson) {
    Lab lab = lesson.scenario().lab();
    String port = lab.ports().control().map(it -> Integer.toString(it)).orElse(UNKNOWN);
    String serverPort = Integer.toString(lesson.scenario().server().port());
    return List.of("TCP", lab.client().toString(), port, ends(lab.server()), serverPort);
  }

  /// An address without its middle: all five do not fit otherwise.
  private static String ends(Address address) {
    String all = address.toString();
    int first = all.indexOf('.');
    return first < 0
        ? all
        : all.substring(0, first) + "\u2026" + all.substring(all.lastIndexOf('.') + 1);
  }

  private static Sketch row(Lesson lesson) {
    Sketch sketch = new Sketch(Motif.of(lesson), false);
    sketch.joined();
    return sketch;
  }
}
