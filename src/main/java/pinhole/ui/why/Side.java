package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import pinhole.explain.Reason;
import pinhole.ui.kit.Children;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.FactText;
import pinhole.ui.kit.Token;
import pinhole.whatif.WhatIf;

/// The reason in a sentence, and what would have happened otherwise.
final class Side extends VBox {
  private static final double SIZE = 13;

  private final WhyWords words;
  private final Consumer<WhatIf> onTry;
  private final TextFlow reason = new TextFlow();
  private final Label title = new Label();
  private final Label note = new Label();
  private final List<TryRow> pool = new ArrayList<>();

  Side(WhyWords words, Consumer<WhatIf> onTry) {
    this.words = words;
    this.onTry = onTry;
    setId("why-side");
    getStyleClass().add("ph-why-side");
    reason.setId("why-reason");
    reason.getStyleClass().add("ph-focusable");
    reason.setFocusTraversable(true);
    reason.setAccessibleRole(AccessibleRole.TEXT);
    title.setText(words.of("whatif"));
    title.getStyleClass().add("ph-why-whatif");
    note.setId("why-note");
    note.getStyleClass().add("ph-why-note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
  }

  void compact(boolean isCompact) {
    getStyleClass().remove("ph-why-small");
    if (isCompact) {
      getStyleClass().add("ph-why-small");
    }
  }

  void show(Reason why, Set<Integer> ports) {
    String more = why.more().isEmpty() ? "" : " " + why.more();
    List<Text> texts = new ArrayList<>();
    texts.addAll(FactText.of(why.point(), ports, Face.SANS_BOLD, SIZE, Token.INK));
    texts.addAll(FactText.of(more, ports, Face.SANS, SIZE, Token.INK));
    Children.renew(reason.getChildren(), texts);
    reason.setAccessibleText((why.point() + " " + why.more()).strip());
  }

  /// Shows what was tried out.
  void show(List<WhatIf> tried) {
    if (tried.isEmpty()) {
      note("whatif.none");
      return;
    }
    List<Node> nodes = new ArrayList<>(List.of(reason, title));
    for (int i = 0; i < tried.size(); i++) {
      if (i == pool.size()) {
        pool.add(new TryRow(words, i + 1));
      }
      pool.get(i).show(tried.get(i), onTry);
      nodes.add(pool.get(i));
    }
    put(nodes);
  }

  /// Whether something is shown that was tried out.
  boolean hasTried() {
    return getChildren().stream().anyMatch(TryRow.class::isInstance);
  }

  /// What stays keeps the focus.
  private void put(List<Node> nodes) {
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
  }

  /// Says why nothing is shown that was tried out.
  void note(String key) {
    note.setText(words.of(key));
    put(List.of(reason, title, note));
  }
}
