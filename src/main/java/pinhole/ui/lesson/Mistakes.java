package pinhole.ui.lesson;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.scenario.Problem;
import pinhole.ui.kit.Plain;

/// What is wrong in a lesson that somebody is writing, in place of its step.
final class Mistakes extends VBox {
  private static final int MOST = 50;
  private static final double ASIDE = 20; // the button that folds the panel stands in the corner

  private final Words words;

  Mistakes(List<Problem> problems, Words words) {
    this.words = words;
    setId("lesson-mistakes");
    getStyleClass().add("lesson-content");
    FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
    sign.getStyleClass().add("ph-text-drop");
    Label head = Plain.label(words.of("mistakes", problems.size()), "ph-body", "ph-semibold");
    HBox title = new HBox(8, sign, head);
    title.setPadding(new Insets(0, ASIDE, 0, 0));
    getChildren().add(title);
    getChildren().add(Plain.label(words.of("mistakes.how"), "ph-small"));
    for (int i = 0; i < Math.min(problems.size(), MOST); i++) {
      getChildren().add(row(i + 1, problems.get(i)));
    }
    if (problems.size() > MOST) {
      int more = problems.size() - MOST;
      getChildren().add(Plain.label(words.of("mistakes.more", more), "ph-small"));
    }
  }

  private VBox row(int number, Problem problem) {
    String file = problem.file();
    boolean known = problem.line() > 0;
    String where = known ? words.of("mistakes.where", file, problem.line()) : file;
    Label place = Plain.label(where, "ph-mono", "ph-text-ink");
    Label what = Plain.label(problem.sentence(), "ph-small", "ph-text-ink");
    VBox row = new VBox(3, place, what);
    row.setId("lesson-mistake-" + number);
    row.getStyleClass().addAll("ph-note", "drop");
    return row;
  }
}
