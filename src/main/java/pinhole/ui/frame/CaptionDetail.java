package pinhole.ui.frame;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Facts;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// The line under the caption. What one would look for on the stage stands out in it: addresses,
/// ports and what FTP says are in mono, waits are heavier than the words around them.
final class CaptionDetail extends TextFlow {
  private static final double SIZE = 13;
  private static final double MONO_SIZE = 12.5;

  private String shown = "";

  CaptionDetail() {
    setId("caption-detail");
    getStyleClass().add("ph-small");
  }

  /// Shows a line about these segments.
  void show(String line, List<Segment> about) {
    shown = line;
    if (about.stream().anyMatch(s -> line.equals(said(s)))) {
      getChildren().setAll(Lettering.of(line, Face.MONO, MONO_SIZE, Token.INK_2));
      return;
    }
    Set<Integer> ports = new TreeSet<>();
    about.stream()
        .map(Segment::tuple)
        .flatMap(t -> Stream.of(t.source(), t.destination()))
        .map(Endpoint::port)
        .forEach(ports::add);
    getChildren().setAll(Facts.of(line, ports).stream().map(CaptionDetail::text).toList());
  }

  /// Whether it says nothing.
  boolean isEmpty() {
    return shown.isEmpty();
  }

  private static Text text(Facts.Part part) {
    return switch (part.kind()) {
      case PROSE -> Lettering.of(part.text(), Face.SANS, SIZE, Token.INK_2);
      case PLACE -> Lettering.of(part.text(), Face.MONO_SEMIBOLD, MONO_SIZE, Token.INK);
      case WAIT -> Lettering.of(part.text(), Face.SANS_SEMIBOLD, SIZE, Token.INK);
    };
  }

  /// What a segment says in clear, in one line.
  private static String said(Segment segment) {
    return segment.payload() instanceof Payload.ControlText(String text)
        ? text.strip().replace("\r\n", " / ")
        : "";
  }
}
