package pinhole.nets;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pinhole.app.Showroom;
import pinhole.ui.kit.Theme;
import pinhole.ui.kit.Token;

/// Every net finds what was planted for it, and lets pass what is meant to.
class NetsProveTest {
  private static final String WORDS = "The client firewall drops the SYN";

  @BeforeAll
  static void start() {
    Showroom.large();
  }

  @Test
  void shortenedText_isFound_unlessItsWholeCanBeHad() {
    Label cut = new Label(WORDS);
    cut.setMaxWidth(60);
    assertThat(fitting(new HBox(cut))).singleElement().asString().startsWith("shortened");
    Label told = new Label(WORDS);
    told.setMaxWidth(60);
    told.setTooltip(new Tooltip(WORDS));
    assertThat(fitting(new HBox(told))).isEmpty();
  }

  @Test
  void textOutsideOfTheWindow_isFound() {
    assertThat(fitting(at(new Text(WORDS), 380, 50)))
        .singleElement()
        .asString()
        .startsWith("outside of the window");
  }

  @Test
  void textOutOfItsBoxOrClip_isFound() {
    HBox box = new HBox(new Text(WORDS));
    box.setMinWidth(60);
    box.setMaxWidth(60);
    assertThat(fitting(new VBox(box))).singleElement().asString().startsWith("out of its box");
    Pane clipped = new Pane(at(new Text(WORDS), 10, 30));
    clipped.setClip(new Rectangle(60, 60));
    assertThat(fitting(clipped)).singleElement().asString().startsWith("cut by the clip");
  }

  @Test
  void groundsThatAreTransparent_andKeptPictures_areFound() {
    Pane pane = new Pane();
    pane.setMinSize(200, 200);
    assertThat(wasted(pane)).isEmpty();
    pane.setBackground(Background.fill(Color.TRANSPARENT));
    assertThat(wasted(pane)).singleElement().asString().startsWith("paints what nobody sees");
    pane.setBackground(Background.fill(Color.WHITE));
    pane.setCache(true);
    assertThat(wasted(pane)).singleElement().asString().startsWith("kept as a picture");
  }

  @Test
  void textThatCanBeScrolledIntoView_passes() {
    ScrollPane scroll = new ScrollPane(new VBox(400, new Text(WORDS), new Text(WORDS)));
    scroll.setPrefSize(350, 200);
    assertThat(fitting(scroll)).isEmpty();
  }

  @Test
  void wordsOverWords_andWordsHalfCovered_areFound() {
    assertThat(overlaps(at(new Text(WORDS), 20, 50), at(new Text("default"), 30, 54)))
        .singleElement()
        .asString()
        .startsWith("overlap");
    Rectangle cover = new Rectangle(60, 30, 80, 40);
    assertThat(overlaps(at(new Text(WORDS), 20, 50), cover))
        .singleElement()
        .asString()
        .startsWith("covered in part");
    assertThat(overlaps(at(new Text(WORDS), 20, 50), new Rectangle(0, 0, 399, 299))).isEmpty();
  }

  @Test
  void faintText_andColoursThatAreNoTokens_areFound() {
    Text faint = at(new Text(WORDS), 20, 50);
    faint.setFill(Token.BORDER.color(Theme.LIGHT));
    Text own = at(new Text(WORDS), 20, 90);
    own.setFill(Color.web("#123456"));
    Text good = at(new Text(WORDS), 20, 130);
    good.setFill(Token.INK_3.color(Theme.LIGHT));
    Text pale = at(new Text(WORDS), 20, 170);
    pale.setFill(Token.INK.color(Theme.LIGHT));
    pale.setOpacity(.35);
    List<String> found = contrast(faint, own, good, pale);
    assertThat(found).hasSize(3);
    assertThat(found.get(0)).startsWith("contrast 1.3 of d3dae3");
    assertThat(found.get(1)).startsWith("no token 123456");
    assertThat(found.get(2)).startsWith("contrast 2.");
  }

  @Test
  void whatCannotBeUsedByEverybody_isFound() {
    Button silent = new Button();
    silent.setMinSize(10, 10);
    silent.setMaxSize(10, 10);
    List<String> found = access(silent, new TextField("typed"));
    assertThat(found).anyMatch(f -> f.startsWith("says nothing") && f.contains("Button"));
    assertThat(found).anyMatch(f -> f.startsWith("says nothing") && f.contains("TextField"));
    assertThat(found).anyMatch(f -> f.startsWith("has no id"));
    assertThat(found).anyMatch(f -> f.startsWith("too small 10x"));
    Button good = new Button("Play");
    good.setId("play");
    assertThat(access(good)).isEmpty();
    Button twin = new Button("Play");
    twin.setId("play");
    assertThat(access(good, twin)).singleElement().asString().startsWith("has the id of another");
  }

  @Test
  void wordsLeftInCode_areFound_shownAndSpoken() {
    Label literal = new Label("Play");
    Label data = new Label("PORT 10,1,1,10,134,7 ṕĺáý~~");
    data.setAccessibleText("Press me");
    List<String> found =
        onScreen(() -> new LiteralNet(Set.of("PORT")).problems(shown(literal, data)));
    assertThat(found).hasSize(2);
    assertThat(found.get(0)).startsWith("shown [Play]");
    assertThat(found.get(1)).startsWith("spoken [Press, me]");
  }

  private static List<String> fitting(Node... nodes) {
    return onScreen(() -> FittingNet.problems(shown(nodes)));
  }

  private static List<String> overlaps(Node... nodes) {
    return onScreen(() -> OverlapNet.problems(shown(nodes)));
  }

  private static List<String> wasted(Node... nodes) {
    return onScreen(() -> WasteNet.problems(shown(nodes)));
  }

  private static List<String> access(Node... nodes) {
    return onScreen(() -> AccessNet.problems(shown(nodes)));
  }

  private static List<String> contrast(Node... nodes) {
    return onScreen(() -> {
      Pane shown = shown(nodes);
      SnapshotParameters all = new SnapshotParameters();
      all.setViewport(new Rectangle2D(0, 0, 400, 300));
      return ContrastNet.problems(shown, Theme.LIGHT, () -> shown.snapshot(all, null));
    });
  }

  private static Text at(Text text, double x, double y) {
    text.setX(x);
    text.setY(y);
    return text;
  }

  private static Pane shown(Node... nodes) {
    Pane shown = new Pane(nodes);
    Scene scene = new Scene(shown, 400, 300);
    Theme.LIGHT.applyTo(scene);
    shown.applyCss();
    shown.layout();
    return shown;
  }
}
