package pinhole.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.export.ExportFormat;
import pinhole.export.ExportFormat.Group;
import pinhole.export.PcapngWriter;
import pinhole.export.RuleText;
import pinhole.export.SvgTheme;
import pinhole.ui.ExampleScenarios;

class OutputsTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;

  private final Recording run = Simulator.run(ExampleScenarios.active());
  private final Storyline storyline = Storyline.of(run);
  private final Outputs whole = outputs(Seen.whole(run, storyline));

  @Test
  void rules_areThoseOfTheWall_inEveryLanguage() {
    for (ExportFormat format : whole.formats()) {
      if (format.group() == Group.RULES) {
        for (DeviceId wall : new DeviceId[] {WALL, DeviceId.SERVER_FIREWALL}) {
          Output output = whole.of(format, wall, LinkId.INTERNET, SvgTheme.LIGHT);
          RuleText rules = RuleText.of(run.scenario(), wall, format);
          assertThat(output.content()).isEqualTo(new Content.Text(rules.text()));
          assertThat(output.notes()).isEqualTo(rules.notes());
          assertThat(output.name()).contains(wall.id()).endsWith("." + format.ending());
          assertThat(output.empty()).isFalse();
        }
      }
    }
  }

  @Test
  void howManyRules_isSaid() {
    Output output = whole.of(ExportFormat.NFTABLES, WALL, LinkId.CLIENT, SvgTheme.LIGHT);
    int count = run.scenario().clientFirewall().rules().size();
    assertThat(output.said()).isEqualTo("Client firewall, " + count + " rules");
  }

  @Test
  void theListOfPackets_hasALineForEachInTheFile() {
    for (Moment moment : storyline.moments()) {
      Seen seen = Seen.upTo(run, storyline, moment.at());
      for (LinkId link : LinkId.values()) {
        Output output = capture(outputs(seen), link);
        Content.Packets packets = (Content.Packets) output.content();
        int count = PcapngWriter.count(seen.part(), link);
        assertThat(packets.list().lines()).hasSize(count);
        assertThat(output.empty()).isEqualTo(count == 0);
      }
    }
  }

  @Test
  void aPacket_isALineWithItsPlaceAndItsWords() {
    Content.Packets packets = (Content.Packets) capture(whole, LinkId.CLIENT).content();
    assertThat(packets.list().lines().findFirst().orElseThrow())
        .matches(" 1 +0\\.\\d{6}  10\\.1\\.1\\.10:\\d+ > 203\\.0\\.113\\.21:21  SYN");
  }

  @Test
  void whatWasNotSeen_isNotInTheFile_andItIsSaid() {
    Moment moment = storyline.moments().get(8);
    Outputs some = outputs(Seen.upTo(run, storyline, moment.at()));
    Output output = capture(some, LinkId.INTERNET);
    assertThat(output.notes())
        .containsExactly(
            "Up to step 9 of "
                + storyline.moments().size()
                + ". What comes after was not seen yet.");
    Content.Packets packets = (Content.Packets) output.content();
    assertThat(text(packets)).contains("USER").doesNotContain("RETR");
    assertThat(text((Content.Packets) capture(whole, LinkId.INTERNET).content())).contains("RETR");
    assertThat(capture(whole, LinkId.INTERNET).notes()).isEmpty();
  }

  @Test
  void beforeAnythingWasSeen_thereIsNothingToSave() {
    Output output = capture(outputs(Seen.upTo(run, storyline, SimTime.ZERO)), LinkId.SERVER);
    assertThat(output.empty()).isTrue();
    assertThat(output.notes()).singleElement().asString().startsWith("Nothing was seen here yet");
    assertThat(output.said()).isEqualTo("Server network, no packets");
  }

  private static String text(Content.Packets packets) {
    return new String(packets.bytes(), StandardCharsets.ISO_8859_1);
  }

  private static Output capture(Outputs outputs, LinkId link) {
    return outputs.of(ExportFormat.PCAPNG, WALL, link, SvgTheme.LIGHT);
  }

  private static Outputs outputs(Seen seen) {
    return new Outputs(seen, Explainer.english());
  }
}
