package pinhole.ui.capture;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.capture.report.Rebuild;
import pinhole.capture.report.SessionReport;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;

/// Beside the stage: that what is shown was rebuilt from a capture, and how near it comes.
public final class RebuiltPanel extends VBox {
  /// Finds it in the window.
  public static final String ID = "#rebuilt";

  private final VBox said = new VBox(14);
  private final VBox foot;

  /// @param session from which it was rebuilt
  /// @param built the scenario, and how near it is
  /// @param back goes back to the report
  public RebuiltPanel(SessionReport session, Rebuild.Built built, Runnable back) {
    Words words = new Words();
    setId(ID.substring(1));
    getStyleClass().add("ph-bar-left");
    Label over = Plain.label(words.of("rebuilt", session.session().number()), "ph-label");
    Label title = Plain.label(session.headline(), "ph-caption");
    title.setId("rebuilt-title");
    Label what = Plain.label(words.of("rebuilt.what"), "ph-small");
    StackPane sign = new StackPane(new Badge(built.agrees() ? BadgeKind.PASS : BadgeKind.WAIT, .8));
    sign.setMinSize(18, 18);
    Label agrees =
        Plain.label(
            words.of(built.agrees() ? "rebuilt.agrees" : "rebuilt.differs"),
            "ph-small",
            "ph-semibold",
            "ph-strong-ink");
    agrees.setId("rebuilt-agrees");
    HBox.setHgrow(agrees, Priority.ALWAYS);
    HBox verdict = new HBox(9, sign, agrees);
    verdict.getStyleClass().addAll("ph-note", built.agrees() ? "pass" : "drop");
    verdict.setPadding(new Insets(10, 12, 10, 12));
    verdict.setMinHeight(USE_PREF_SIZE);
    said.getChildren().setAll(over, title, what, verdict);
    for (String sentence : built.sentences()) {
      said.getChildren().add(Plain.label(sentence, "ph-small"));
    }
    ScrollPane scroll = new ScrollBox(said);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button button = new Button(words.of("rebuilt.back"), new FontIcon(Feather.FILE_TEXT));
    button.setId("rebuilt-back");
    button.setAccessibleText(button.getText());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> back.run());
    Region line = new Region();
    line.getStyleClass().add("ph-divider");
    foot = new VBox(12, line, button);
    getChildren().setAll(scroll, foot);
    compact(false);
  }

  /// That it is rebuilt, and whether it agrees with the capture, in one line.
  public static String brief(Rebuild.Built built) {
    return new Words().of(built.agrees() ? "rebuilt.brief.agrees" : "rebuilt.brief.differs");
  }

  /// Chooses the layout of small windows.
  public void compact(boolean small) {
    said.setPadding(small ? new Insets(26, 15, 14, 14) : new Insets(28, 21, 20, 20));
    foot.setPadding(small ? new Insets(0, 15, 10, 14) : new Insets(0, 21, 12, 20));
  }
}
