package pinhole.ui.challenge;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.challenge.Goal;
import pinhole.challenge.Grade.Result;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// A goal: whether the answer as it is now reaches it, and if not, why.
final class GoalRow extends HBox {
  private static final double SIGN = 20;
  private static final double SCALE = .85;

  private final Goal goal;
  private final Words words;
  private final Pane sign = new Pane();
  private final Label state = Plain.label("", "ph-small");
  private final Tooltip tip = new Tooltip();
  private Optional<Result> shown = Optional.empty();

  GoalRow(Goal goal, Words words) {
    super(10);
    this.goal = goal;
    this.words = words;
    setId("goal-" + goal.id());
    getStyleClass().add("challenge-goal");
    sign.setMinSize(SIGN, SIGN);
    sign.setMaxSize(SIGN, SIGN);
    state.setId("goal-state-" + goal.id());
    VBox texts = new VBox(2, Plain.label(goal.text(), "challenge-goal-text"), state);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().setAll(sign, texts);
    setAccessibleRole(AccessibleRole.TEXT);
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    Tooltip.install(this, tip);
    open();
    say(words.of("goal.checking"));
  }

  /// Whether the answer as it was judged last reaches it.
  boolean reached() {
    return shown.filter(Result::reached).isPresent();
  }

  /// Shows what became of it.
  ///
  /// @param ports how many are open at rest
  void show(Result result, int ports) {
    if (shown.equals(Optional.of(result))) {
      return; // its words name the ports where they matter
    }
    shown = Optional.of(result);
    if (result.reached()) {
      Badge badge = new Badge(BadgeKind.PASS, SCALE).at(SIGN / 2, SIGN / 2);
      sign.getChildren().setAll(badge);
    } else {
      open();
    }
    String why = result.reached() ? words.of("goal.reached") : result.reason();
    say(goal instanceof Goal.Budget ? words.of("goal.now", Integer.toString(ports)) : why);
    tip.setText(result.reason());
  }

  private void say(String what) {
    state.setText(what);
    String key = reached() ? "goal.spoken.reached" : "goal.spoken.open";
    setAccessibleText(words.of(key, goal.text(), what));
  }

  private void open() {
    Region ring = new Region();
    ring.getStyleClass().addAll("challenge-open", Token.BORDER_STRONG.cssName());
    ring.resizeRelocate(1, 1, SIGN - 2, SIGN - 2);
    ring.setManaged(false);
    sign.getChildren().setAll((Node) ring);
  }
}
