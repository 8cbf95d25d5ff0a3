package pinhole.ui.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.SessionReport;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.kit.Token;

/// What was found in a session: the sentence, the picture, the evidence, and how sure it is.
final class FindingPane extends StackPane {
  private static final double WIDEST = 1040;

  private final CaptureReport report;
  private final Words words;
  private final CaptureActions actions;
  private final IntConsumer pick;
  private final ScrollPane scroll = new ScrollBox();
  private final VBox content = new VBox();
  private final Label headline = Plain.label("", "ph-title");
  private ReportButtons buttons;
  private boolean small;

  /// @param pick goes to a packet
  FindingPane(CaptureReport report, Words words, CaptureActions actions, IntConsumer pick) {
    this.report = report;
    this.words = words;
    this.actions = actions;
    this.pick = pick;
    setId("capture-finding");
    headline.setId("capture-headline");
    headline.setFocusTraversable(true);
    headline.setAccessibleRole(AccessibleRole.TEXT);
    headline.getStyleClass().add("ph-focusable");
    content.setMaxWidth(WIDEST);
    StackPane page = new StackPane(content);
    page.setAlignment(Pos.TOP_CENTER);
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    buttons = new ReportButtons(words, actions, () -> {});
    getChildren().setAll(scroll);
    compact(false);
  }

  /// Chooses the layout of small windows.
  void compact(boolean isSmall) {
    small = isSmall;
    content.setPadding(small ? new Insets(14, 18, 16, 18) : new Insets(22, 24, 22, 24));
    content.setSpacing(small ? 14 : 18);
  }

  /// Shows another session.
  void show(SessionReport session) {
    buttons = new ReportButtons(words, actions, () -> copy(session));
    List<Node> parts = new ArrayList<>();
    report.notes().forEach(note -> parts.add(Notes.gold(note, parts.size())));
    session
        .session()
        .sealed()
        .ifPresent(_ -> parts.add(Notes.sealed(words, session.session().number())));
    parts.add(head(session));
    parts.add(new SceneryPicture(session, words));
    parts.add(new EvidenceList(session.evidence(), words, pick));
    parts.add(new CertaintyCards(session.certainties(), words));
    parts.add(buttons);
    content.getChildren().setAll(parts);
    scroll.setVvalue(0);
  }

  private void copy(SessionReport session) {
    actions.copy(session.text());
    buttons.copied();
  }

  private Node head(SessionReport session) {
    headline.setText(session.headline());
    headline.setAccessibleText(session.headline() + " " + session.subline());
    headline.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    Label sub = Plain.label(session.subline(), "ph-body", Token.INK_2.text());
    sub.setId("capture-subline");
    StackPane sign = new StackPane(ToneSign.of(session.tone(), 1.25));
    sign.setMinSize(28, 28);
    sign.setMaxSize(28, 28);
    VBox said = new VBox(4, headline, sub);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(14, sign, said);
    row.setMinHeight(USE_PREF_SIZE);
    return row;
  }

  /// Says whether the session can be rebuilt.
  void rebuildable(Optional<String> why) {
    buttons.rebuildable(why, true);
  }

  Node headline() {
    return headline;
  }
}
