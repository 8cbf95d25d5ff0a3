package pinhole.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.ladder.Choice;
import pinhole.ladder.Ladder;
import pinhole.lesson.LessonLibrary;

final class LadderSvgTest {
  private static final Explainer ENGLISH = Explainer.english();

  private static Recording run(String lesson) throws Exception {
    return Simulator.run(LessonLibrary.shipped().find(lesson).opening());
  }

  private static Document read(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyRow_isAGroupWithItsSentence() throws Exception {
    Recording recording = run("05-active");
    Document page = read(LadderSvg.of(recording, ENGLISH, SvgTheme.LIGHT));
    Storyline story = Storyline.of(recording);
    int rows = Ladder.of(recording, story).rows(Choice.everything()).size();
    NodeList groups = page.getElementsByTagName("g");
    assertThat(groups.getLength()).isEqualTo(rows);
    for (int i = 0; i < rows; i++) {
      Element group = (Element) groups.item(i);
      assertThat(group.getAttribute("id")).isEqualTo("row-" + (i + 1));
      assertThat(group.getFirstChild().getNextSibling().getTextContent()).isNotBlank();
    }
    Element svg = page.getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("viewBox")).isNotEmpty();
    assertThat(page.getElementsByTagName("desc").item(0).getTextContent())
        .contains("SYN from 203.0.113.21 port 20", "Client firewall: default drops it");
  }

  @Test
  void drawing_standsForItself() throws Exception {
    for (String lesson : List.of("05-active", "08-alg", "12-nat", "17-silence")) {
      String svg = LadderSvg.of(run(lesson), ENGLISH, SvgTheme.DARK);
      read(svg);
      assertThat(svg).doesNotContain("<script", "href", "url(", "<image", "<style");
    }
  }

  @Test
  void themes_differInColoursOnly() throws Exception {
    Recording recording = run("08-alg");
    String light = LadderSvg.of(recording, ENGLISH, SvgTheme.LIGHT);
    String dark = LadderSvg.of(recording, ENGLISH, SvgTheme.DARK);
    assertThat(light).isNotEqualTo(dark);
    String plain = "\"#[0-9A-F]{6}\"";
    assertThat(light.replaceAll(plain, "")).isEqualTo(dark.replaceAll(plain, ""));
  }

  @Test
  void whatWasNotSeen_isNotTold() throws Exception {
    Recording recording = run("05-active");
    Choice little =
        new Choice(
            Set.of(Lane.values()),
            Optional.of(SimTime.ofMillis(100)),
            new TreeSet<>(),
            new TreeSet<>(),
            List.of());
    String svg = LadderSvg.of(recording, Storyline.of(recording), little, ENGLISH, SvgTheme.LIGHT);
    assertThat(svg).contains("Not seen yet").doesNotContain("failed", "drops it");
  }

  @Test
  void names_cannotLeaveTheirText() throws Exception {
    Scenario scenario = run("05-active").scenario();
    Scenario named =
        new Scenario(
            "<script>&\"'\u0001",
            scenario.client(),
            scenario.clientFirewall(),
            scenario.serverFirewall(),
            scenario.server(),
            scenario.lab(),
            scenario.seed());
    String svg = LadderSvg.of(Simulator.run(named), ENGLISH, SvgTheme.LIGHT);
    assertThat(read(svg).getElementsByTagName("script").getLength()).isZero();
    assertThat(read(svg).getElementsByTagName("title").item(0).getTextContent())
        .contains("<script>&\"'\uFFFD");
  }
}
