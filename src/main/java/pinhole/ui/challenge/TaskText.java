package pinhole.ui.challenge;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import pinhole.lesson.Prose;
import pinhole.lesson.Prose.Block;
import pinhole.lesson.Prose.Packet;
import pinhole.lesson.Prose.Span;
import pinhole.ui.kit.Plain;

/// Shows the text of a task or of a solution.
final class TaskText extends VBox {
  TaskText(Prose prose) {
    getStyleClass().add("challenge-prose");
    getChildren().setAll(prose.blocks().stream().map(TaskText::block).toList());
  }

  private static Node block(Block block) {
    return switch (block) {
      case Block.Paragraph(List<Span> spans) -> flow(spans);
      case Block.Bullets(List<List<Span>> items) ->
          new VBox(6, items.stream().map(TaskText::bullet).toArray(Node[]::new));
      case Block.Fence(_, List<String> lines) -> lines(lines);
      case Block.Packets(List<Packet> rows) ->
          lines(rows.stream().map(it -> it.from() + " > " + it.to() + " " + it.says()).toList());
    };
  }

  private static Node lines(List<String> lines) {
    VBox box = new VBox(2);
    box.getStyleClass().addAll("ph-inset", "challenge-lines");
    lines.forEach(line -> box.getChildren().add(Plain.label(line, "ph-mono-table")));
    return box;
  }

  private static Node bullet(List<Span> spans) {
    Region dot = new Region();
    dot.getStyleClass().add("challenge-dot");
    TextFlow flow = flow(spans);
    HBox.setHgrow(flow, Priority.ALWAYS);
    return new HBox(10, dot, flow);
  }

  private static TextFlow flow(List<Span> spans) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("challenge-flow");
    StringBuilder said = new StringBuilder();
    for (Span span : spans) {
      flow.getChildren().add(text(span));
      said.append(span.text());
    }
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(said.toString());
    return flow;
  }

  private static Text text(Span span) {
    Text text = new Text(span.text());
    List<String> classes =
        switch (span) {
          case Span.Plain _ -> List.of("ph-body");
          case Span.Strong _ -> List.of("ph-body", "ph-bold");
          case Span.Stressed _, Span.Term _ -> List.of("ph-body", "ph-medium");
          case Span.Code _ -> List.of("ph-mono", "ph-mono-bold");
        };
    text.getStyleClass().addAll(classes);
    return text;
  }
}
