package pinhole.ui.whatif;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Caption;
import pinhole.explain.Ports;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.FactText;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.kit.Sketch;
import pinhole.ui.kit.SketchPicture;
import pinhole.ui.kit.Token;
import pinhole.whatif.Cell;
import pinhole.whatif.CellStory;
import pinhole.whatif.Holes;
import pinhole.whatif.Matrix;

/// What is to be said about the chosen cell: a small picture, the reasons, and where it leads.
final class Details extends StackPane {
  private static final double DRAWING = 116;

  private final Words words;
  private final Function<CellStory, SketchPicture> sketches;
  private final VBox content = new VBox(12);
  private final Button open;
  private final Button compare;

  Details(
      Words words,
      Function<CellStory, SketchPicture> sketches,
      Runnable openCell,
      Runnable compareCell) {
    this.words = words;
    this.sketches = sketches;
    setId("matrix-details");
    getStyleClass().add("ph-bar-right");
    open = button("matrix-open", "open", Feather.LAYOUT, openCell);
    open.getStyleClass().add("accent");
    Label key = new Label(words.say("open.key"));
    key.setMinWidth(USE_PREF_SIZE);
    Label word = new Label(words.say("open"));
    word.setTooltip(new Tooltip(words.say("open")));
    key.getStyleClass().addAll("ph-kbd", "ph-kbd-solid");
    open.setGraphic(new HBox(7, new FontIcon(Feather.LAYOUT), word, key));
    ((HBox) open.getGraphic()).setAlignment(Pos.CENTER);
    open.getGraphic().getStyleClass().add("matrix-open");
    open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    compare = button("matrix-compare", "compare", Feather.COLUMNS, compareCell);
    content.setPadding(new Insets(20));
    ScrollPane scroll = new ScrollBox(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    setPadding(new Insets(0, 0, 0, 1));
    getChildren().setAll(scroll);
  }

  /// Shows a cell.
  void show(Matrix matrix, Cell cell, CellStory story, Scenario base) {
    Sketch sketch = new Sketch(sketches.apply(story), false);
    sketch.setMinHeight(DRAWING);
    sketch.setPrefHeight(DRAWING);
    sketch.getStyleClass().add("matrix-drawing");
    VBox reasons = new VBox(10);
    reasons.setId("matrix-reasons");
    int number = 1;
    Set<Integer> ports = Ports.of(story.recording());
    for (Caption reason : story.reasons()) {
      reasons.getChildren().add(reason(number, reason, ports));
      number++;
    }
    content.getChildren().setAll(head(matrix, cell, base), sketch, reasons);
    VBox buttons = new VBox(8, open);
    if (cell.setting().row() > 0) {
      buttons.getChildren().add(compare);
    }
    content.getChildren().add(buttons);
    note(matrix).ifPresent(content.getChildren()::add);
  }

  private Node head(Matrix matrix, Cell cell, Scenario base) {
    var setting = cell.setting();
    Label title =
        new Label(
            words.say("details.title", setting.mode().name(), words.holes(setting.holes(), base)));
    title.setId("matrix-title");
    title.getStyleClass().add("ph-head");
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    Badge badge = new Badge(Look.badge(cell.result().kind()), .9);
    HBox line = new HBox(8, badge, title);
    line.setAlignment(Pos.TOP_LEFT);
    Label under =
        new Label(
            words.say(
                "details.under", words.tls(setting), words.alg(setting), words.nat(matrix.nat())));
    Label result = new Label(words.outcome(cell.result()));
    result.setId("matrix-result");
    for (Label label : new Label[] {under, result}) {
      label.getStyleClass().add("ph-small");
      label.setWrapText(true);
    }
    result.getStyleClass().add("ph-semibold");
    return new VBox(4, line, under, result);
  }

  private static Node reason(int number, Caption reason, Set<Integer> ports) {
    Label sign = new Label(Integer.toString(number));
    sign.getStyleClass().add("matrix-number");
    TextFlow sentence = new TextFlow();
    sentence.getChildren().setAll(FactText.of(reason.sentence(), ports, Face.SANS, 13, Token.INK));
    VBox texts = new VBox(2, sentence);
    if (!reason.detail().isEmpty()) {
      TextFlow detail = new TextFlow();
      detail.getChildren().setAll(FactText.of(reason.detail(), ports, Face.SANS, 12, Token.INK_2));
      texts.getChildren().add(detail);
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    return new HBox(10, sign, texts);
  }

  /// Only what is true of these results is said about port 20.
  private Optional<Node> note(Matrix matrix) {
    int cells = Holes.values().length * 4;
    int differ = matrix.differences(Holes.CONTROL, Holes.CONTROL_AND_TWENTY);
    if (differ != 0) {
      return Optional.empty();
    }
    Label note = new Label(words.say("note.twenty", cells));
    note.setId("matrix-note");
    note.setWrapText(true);
    note.getStyleClass().addAll("ph-note", "accent");
    note.setMaxWidth(Double.MAX_VALUE);
    return Optional.of(note);
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = new Button(words.say(key), new FontIcon(icon));
    button.setId(id);
    button.setAccessibleText(words.say(key));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
