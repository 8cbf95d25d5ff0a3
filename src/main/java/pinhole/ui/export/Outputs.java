package pinhole.ui.export;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Transit;
import pinhole.explain.Explainer;
import pinhole.export.ExportFormat;
import pinhole.export.FileName;
import pinhole.export.LadderSvg;
import pinhole.export.PcapngWriter;
import pinhole.export.RuleText;
import pinhole.export.SvgTheme;
import pinhole.ladder.Choice;

/// Makes of what was seen what a file would hold.
public final class Outputs {
  private final Words words = new Words();
  private final Seen seen;
  private final Explainer explainer;

  /// @param seen what may be exported
  public Outputs(Seen seen, Explainer explainer) {
    this.seen = seen;
    this.explainer = explainer;
  }

  /// What would be exported.
  ///
  /// @param wall whose rules, if they are asked for
  /// @param link whose packets, if they are asked for
  /// @param ground on which ground a drawing stands, if it is asked for
  Output of(ExportFormat format, DeviceId wall, LinkId link, SvgTheme ground) {
    return switch (format.group()) {
      case RULES -> rules(format, wall);
      case CAPTURE -> capture(link);
      case PICTURE -> format == ExportFormat.SVG ? ladder(ground) : view();
    };
  }

  /// All that can be exported, in the order of the list.
  List<ExportFormat> formats() {
    return List.of(ExportFormat.values());
  }

  /// What a wall is called.
  String wall(DeviceId wall) {
    return explainer.deviceTitle(wall);
  }

  private Scenario scenario() {
    return seen.run().scenario();
  }

  private Output rules(ExportFormat format, DeviceId wall) {
    RuleText rules = RuleText.of(scenario(), wall, format);
    int count = scenario().firewall(wall).rules().size();
    String said = words.say("foot.rules", explainer.deviceTitle(wall), count);
    String name = FileName.of(scenario(), wall, format);
    return new Output(new Content.Text(rules.text()), said, rules.notes(), name, false);
  }

  private Output capture(LinkId link) {
    List<Transit> packets = PacketList.on(seen.part(), link);
    byte[] bytes = PcapngWriter.bytes(seen.part(), link);
    String said = words.say("foot.packets", packets.size(), words.say("link." + link));
    Content content = new Content.Packets(bytes, new PacketList(explainer).lines(packets));
    boolean empty = packets.isEmpty();
    return new Output(content, said, left(empty), FileName.of(scenario(), link), empty);
  }

  private Output ladder(SvgTheme ground) {
    Choice choice = Choice.everything();
    Choice told =
        new Choice(choice.lanes(), seen.until(), choice.opened(), choice.shut(), choice.looked());
    String svg = LadderSvg.of(seen.run(), seen.storyline(), told, explainer, ground);
    String name = FileName.of(scenario(), ExportFormat.SVG);
    boolean empty = seen.part().transits().isEmpty();
    return new Output(
        new Content.Drawing(svg), words.say("foot.ladder", segments()), left(empty), name, empty);
  }

  /// How many segments the hosts sent.
  private int segments() {
    return (int) seen.part().transits().stream().filter(it -> it.from().isHost()).count();
  }

  private Output view() {
    String name = FileName.of(scenario(), ExportFormat.PNG);
    return new Output(new Content.View(), "", List.of(), name, false);
  }

  /// What is left out since it was not seen yet.
  private List<String> left(boolean empty) {
    List<String> notes = new ArrayList<>();
    if (empty) {
      notes.add(words.say(seen.whole() ? "nothing" : "nothing.yet"));
    } else if (!seen.whole()) {
      notes.add(words.say("part.steps", seen.steps(), seen.all()));
    }
    return notes;
  }
}
