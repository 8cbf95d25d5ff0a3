package pinhole.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.export.ExportFormat;
import pinhole.export.SvgTheme;
import pinhole.ui.ExampleScenarios;

@ExtendWith(ApplicationExtension.class)
class SvgDrawingTest {
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");
  private static final double AIR = 2; // a stroke, or a letter that leans out

  @Test
  void everythingOfTheFile_isDrawn_andNothingIsOutside() {
    Scenario plain = ExampleScenarios.active();
    Scenario sealed =
        plain
            .withFirewall(DeviceId.CLIENT_FIREWALL, plain.clientFirewall().withAlg(true))
            .withNat(DeviceId.CLIENT_FIREWALL, true)
            .withTls(true);
    for (Scenario scenario : List.of(plain, sealed)) {
      String svg = svg(scenario);
      Group drawing = SvgDrawing.of(svg);
      List<String> said = TEXT.matcher(svg).results().map(SvgDrawingTest::said).toList();
      assertThat(texts(drawing)).isEqualTo(said).hasSizeGreaterThan(20);
      assertThat(drawing.getAccessibleText()).contains("SYN");
      Rectangle ground = (Rectangle) drawing.getChildren().getFirst();
      assertThat(drawing.getLayoutBounds().getWidth()).isLessThan(ground.getWidth() + AIR);
      assertThat(drawing.getLayoutBounds().getHeight()).isLessThan(ground.getHeight() + AIR);
    }
  }

  @Test
  void whatWasNotSeen_isNotInTheDrawing() {
    Recording run = Simulator.run(ExampleScenarios.active());
    Storyline storyline = Storyline.of(run);
    SimTime seen = storyline.moments().get(8).at();
    Output output = ladder(Seen.upTo(run, storyline, seen));
    String svg = ((Content.Drawing) output.content()).svg();
    assertThat(svg).contains("SYN-ACK").doesNotContain("RETR").doesNotContain("failed");
    assertThat(output.notes()).singleElement().asString().startsWith("Up to step 9 of ");
  }

  @Test
  void placesAndColours_areThoseOfTheFile() {
    Group drawing =
        SvgDrawing.of(
            "<svg><g transform=\"translate(3 4)\"><title>t</title>"
                + "<rect x=\"1\" y=\"2\" width=\"30\" height=\"8\" rx=\"3\" fill=\"#ff0000\"/>"
                + "</g></svg>");
    Group moved = (Group) drawing.getChildren().getFirst();
    Rectangle box = (Rectangle) moved.getChildren().getFirst();
    assertThat(moved.getTranslateX() + box.getX()).isEqualTo(4);
    assertThat(moved.getTranslateY() + box.getY()).isEqualTo(6);
    assertThat(box.getArcWidth()).isEqualTo(6);
    assertThat(box.getFill()).isEqualTo(Color.RED);
  }

  @Test
  void whatIsNoDrawingOfOurs_isRefused() {
    assertThatThrownBy(() -> SvgDrawing.of("<svg><script/></svg>"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SvgDrawing.of("<svg>")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String svg(Scenario scenario) {
    Recording run = Simulator.run(scenario);
    return ((Content.Drawing) ladder(Seen.whole(run, Storyline.of(run))).content()).svg();
  }

  private static Output ladder(Seen seen) {
    return new Outputs(seen, Explainer.english())
        .of(ExportFormat.SVG, DeviceId.SERVER_FIREWALL, LinkId.INTERNET, SvgTheme.LIGHT);
  }

  private static String said(MatchResult text) {
    return text.group(1)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static List<String> texts(Group group) {
    List<String> all = new ArrayList<>();
    for (Node node : group.getChildren()) {
      if (node instanceof Text text) {
        all.add(text.getText());
      } else if (node instanceof Group inner) {
        all.addAll(texts(inner));
      }
    }
    return all;
  }
}
