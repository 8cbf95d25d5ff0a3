package pinhole.ui.lesson;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import pinhole.lesson.Prose;
import pinhole.lesson.Prose.Block;
import pinhole.lesson.Prose.Packet;
import pinhole.lesson.Prose.Span;
import pinhole.ui.kit.Plain;

/// Shows the text of a part.
final class ProseView extends VBox {
  private final Words words;
  private final Consumer<String> onTerm;

  /// @param onTerm takes the key of a glossary word that was clicked
  ProseView(Words words, Consumer<String> onTerm) {
    this.words = words;
    this.onTerm = onTerm;
    setId("lesson-text");
    getStyleClass().add("lesson-prose");
  }

  void show(Prose prose) {
    getChildren().setAll(prose.blocks().stream().map(this::block).toList());
  }

  private Node block(Block block) {
    return switch (block) {
      case Block.Paragraph(List<Span> spans) -> flow(spans);
      case Block.Bullets(List<List<Span>> items) ->
          new VBox(6, items.stream().map(this::bullet).toArray(Node[]::new));
      case Block.Fence(String kind, List<String> lines) ->
          switch (kind) {
            case "announcement" -> new AnnouncementCard(lines.getFirst(), words);
            case "expected" -> new ExpectedCard(lines, words);
            default -> plain(lines);
          };
      case Block.Packets(List<Packet> rows) -> new PacketsCard(rows, words);
    };
  }

  private static Node plain(List<String> lines) {
    VBox box = new VBox(2);
    box.getStyleClass().addAll("ph-inset", "lesson-card");
    lines.forEach(line -> box.getChildren().add(Plain.label(line, "ph-mono")));
    return box;
  }

  private Node bullet(List<Span> spans) {
    Region dot = new Region();
    dot.getStyleClass().add("lesson-dot");
    TextFlow flow = flow(spans);
    HBox.setHgrow(flow, Priority.ALWAYS);
    return new HBox(10, dot, flow);
  }

  private TextFlow flow(List<Span> spans) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("lesson-flow");
    StringBuilder said = new StringBuilder();
    for (Span span : spans) {
      flow.getChildren().add(span(span));
      said.append(span.text());
    }
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(said.toString());
    return flow;
  }

  private Node span(Span span) {
    return switch (span) {
      case Span.Plain(String text) -> Plain.text(text, "ph-body");
      case Span.Strong(String text) -> Plain.text(text, "ph-body", "ph-bold");
      case Span.Stressed(String text) -> Plain.text(text, "ph-body", "ph-medium");
      case Span.Code(String text) -> Plain.text(text, "ph-mono", "ph-mono-bold", "lesson-code");
      case Span.Term(String text, String word) -> term(text, word);
    };
  }

  private Node term(String text, String word) {
    Hyperlink link = new Hyperlink(text);
    link.setId("lesson-term-" + word);
    link.getStyleClass().add("lesson-term");
    link.setAccessibleText(words.of("text.term", text));
    link.setOnAction(_ -> {
      link.setVisited(false);
      onTerm.accept(word);
    });
    return link;
  }
}
