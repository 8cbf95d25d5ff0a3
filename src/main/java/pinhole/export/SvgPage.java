package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Explainer;
import pinhole.export.SvgSheet.Anchor;
import pinhole.export.SvgSheet.Lettering;
import pinhole.ladder.Message;
import pinhole.ladder.Row;

/// Lays out a ladder as a drawing.
final class SvgPage {
  private static final double HEAD = 128;
  private static final double FOOT = 44;

  private final Recording recording;
  private final List<Row> rows;
  private final SvgSpeech speech;
  private final SvgSheet out;
  private final SvgGrid grid;

  SvgPage(Recording recording, List<Row> rows, Explainer explainer, SvgTheme theme) {
    this.recording = recording;
    this.rows = rows;
    this.speech = new SvgSpeech(recording, explainer);
    this.out = new SvgSheet(theme);
    double longest = 0;
    for (Row row : rows) {
      if (row instanceof Row.Sent(Message message, var _)) {
        longest = Math.max(longest, SvgArrow.slip(message.segment().kind(), speech.label(message)));
      }
    }
    this.grid = SvgGrid.forLabel(longest);
  }

  String draw() {
    List<SvgRow> drawn = rows.stream().map(row -> SvgRow.of(row, grid, speech)).toList();
    double tall = drawn.stream().mapToDouble(SvgRow::height).sum();
    open(HEAD + tall + FOOT);
    head();
    ground(tall);
    double y = HEAD;
    for (int i = 0; i < drawn.size(); i++) {
      out.open("row-" + (i + 1), y, speech.sentence(rows.get(i)));
      drawn.get(i).draw(out, grid, speech, recording.succeeded());
      out.close();
      y += drawn.get(i).height();
    }
    foot(y);
    out.raw("</svg>");
    return out.toString();
  }

  private void open(double height) {
    String size =
        "width=\"" + SvgSheet.n(grid.width()) + "\" height=\"" + SvgSheet.n(height) + "\"";
    String box = "viewBox=\"0 0 " + SvgSheet.n(grid.width()) + " " + SvgSheet.n(height) + "\"";
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.raw(
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" " + size + " " + box)
            + " style=\"max-width: 100%; height: auto\" role=\"img\" aria-labelledby=\"t d\">");
    out.raw("<title id=\"t\">" + SvgSheet.escaped(title()) + "</title>");
    String all = rows.stream().map(speech::sentence).collect(Collectors.joining("\n"));
    out.raw("<desc id=\"d\">" + SvgSheet.escaped(all) + "</desc>");
    out.box(0, 0, grid.width(), height, 0, SvgInk.CANVAS);
  }

  private String title() {
    return speech.say("svg.title", recording.scenario().id());
  }

  /// What became of the session; empty as long as not everything was seen.
  private Optional<String> outcome() {
    boolean all = rows.stream().noneMatch(row -> row instanceof Row.Unseen);
    return all ? Optional.of(speech.explainer().headline(recording)) : Optional.empty();
  }

  private void head() {
    Scenario scenario = recording.scenario();
    out.text(SvgGrid.TIME, 28, Anchor.START, Lettering.sans(15, 700, SvgInk.INK), title());
    Lettering said = Lettering.sans(13, 400, SvgInk.INK_2);
    outcome().ifPresent(o -> out.text(SvgGrid.TIME, 50, Anchor.START, said, o));
    for (DeviceId device : DeviceId.values()) {
      String name = speech.explainer().deviceTitle(device);
      out.text(grid.x(device), 86, Anchor.MIDDLE, Lettering.sans(13, 600, SvgInk.INK), name);
      Lettering type = Lettering.mono(12, 400, SvgInk.INK_2);
      switch (device) {
        case CLIENT -> under(device, type, scenario.lab().client().toString());
        case SERVER -> under(device, type, scenario.serverAddress().toString());
        case CLIENT_FIREWALL, SERVER_FIREWALL ->
            under(device, Lettering.sans(12, 400, SvgInk.INK_2), state(scenario.firewall(device)));
      }
    }
    double middle = grid.middle(DeviceId.CLIENT, DeviceId.SERVER);
    Lettering net = Lettering.sans(13, 400, SvgInk.INK_2);
    out.text(middle, 86, Anchor.MIDDLE, net, speech.say("svg.internet"));
    Lettering time = Lettering.sans(12, 400, SvgInk.INK_3);
    out.text(SvgGrid.TIME, 106, Anchor.START, time, speech.say("svg.time"));
  }

  private void under(DeviceId device, Lettering type, String text) {
    out.text(grid.x(device), 106, Anchor.MIDDLE, type, text);
  }

  private String state(FirewallSetup setup) {
    List<String> says = new ArrayList<>();
    if (!setup.enabled()) {
      says.add(speech.say("svg.off"));
    }
    says.add(speech.say(setup.alg() ? "svg.alg.on" : "svg.alg.off"));
    if (!(setup.nat() instanceof Nat.None)) {
      says.add(speech.say("svg.nat.on"));
    }
    return String.join(", ", says);
  }

  private void ground(double tall) {
    double left = grid.x(DeviceId.CLIENT_FIREWALL);
    double right = grid.x(DeviceId.SERVER_FIREWALL);
    out.box(left, HEAD, right - left, tall, 0, SvgInk.NET);
    for (double x : new double[] {left, right}) {
      out.box(x - SvgGrid.WALL / 2, HEAD, SvgGrid.WALL, tall, 0, SvgInk.MORTAR);
      out.line(x, HEAD, x, HEAD + tall, SvgInk.BRICK, SvgGrid.WALL, "11 1");
    }
  }

  private void foot(double y) {
    double at = y + FOOT / 2;
    Lettering type = Lettering.sans(12, 400, SvgInk.INK_3);
    out.line(SvgGrid.TIME, at, SvgGrid.TIME + 36, at, SvgInk.WIRE, 1.75, "");
    out.text(SvgGrid.TIME + 44, at, Anchor.START, type, speech.say("svg.legend.control"));
    double data = SvgGrid.TIME + 64 + type.width(speech.say("svg.legend.control"));
    out.line(data, at, data + 36, at, SvgInk.WIRE, 1.75, "8 5");
    out.text(data + 44, at, Anchor.START, type, speech.say("svg.legend.data"));
    double known = data + 72 + type.width(speech.say("svg.legend.data"));
    new SvgSigns(out).known(known, at);
    out.text(known + 12, at, Anchor.START, type, speech.say("svg.legend.known"));
    out.text(grid.width() - 24, at, Anchor.END, type, speech.say("svg.by"));
  }
}
