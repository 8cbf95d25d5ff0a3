package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.export.SvgSheet.Anchor;
import pinhole.export.SvgSheet.Lettering;
import pinhole.ladder.Message;
import pinhole.ladder.Row;

/// A row of a drawn ladder.
///
/// @param row what it shows
/// @param lines its words, broken to fit
/// @param height in px
record SvgRow(Row row, List<String> lines, double height) {
  private static final double LEAST = 35;
  private static final double WAIT = 30;
  private static final double LINE = 15;
  private static final Lettering HOLDS = Lettering.mono(12, 400, SvgInk.INK_2);
  private static final Lettering TITLE = Lettering.sans(12.5, 600, SvgInk.INK);

  SvgRow {
    lines = List.copyOf(lines);
  }

  static SvgRow of(Row row, SvgGrid grid, SvgSpeech speech) {
    return switch (row) {
      case Row.Sent(Message message, var _) -> {
        double room = grid.room(message.from(), message.to()) - 40;
        List<String> lines = new ArrayList<>();
        speech.label(message).forEach(l -> lines.addAll(broken(l, SvgArrow.LABEL, room)));
        yield new SvgRow(row, lines, LEAST + (lines.size() - 1) * LINE);
      }
      case Row.Fold fold -> {
        double plate = grid.x(DeviceId.SERVER) - grid.x(DeviceId.CLIENT) - 100;
        double room =
            plate
                - TITLE.width(speech.title(fold))
                - Lettering.sans(12, 400, SvgInk.INK_3).width(speech.count(fold));
        List<String> lines = broken(speech.holds(fold), HOLDS, Math.max(120, room));
        yield new SvgRow(row, lines, LEAST + (lines.size() - 1) * LINE);
      }
      case Row.Turn turn -> {
        double room = grid.x(DeviceId.SERVER) - grid.x(DeviceId.CLIENT) - 60;
        List<String> lines = broken(speech.turn(turn), Lettering.sans(12, 500, SvgInk.INK), room);
        yield new SvgRow(row, lines, LEAST + (lines.size() - 1) * LINE);
      }
      case Row.Wait _ -> new SvgRow(row, List.of(), WAIT);
      case Row.Unseen _ -> new SvgRow(row, List.of(speech.say("svg.unseen")), 2 * WAIT);
    };
  }

  /// Lines that fit, broken at blanks or, where there are none, anywhere.
  private static List<String> broken(String text, Lettering type, double room) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (type.width(rest) > room && rest.length() > 1) {
      int end = Math.max(1, (int) (rest.length() * room / type.width(rest)));
      int blank = rest.lastIndexOf(' ', end);
      int cut = blank > end / 3 ? blank : end;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  void draw(SvgSheet out, SvgGrid grid, SvgSpeech speech, boolean succeeded) {
    double y = height / 2;
    lifelines(out, grid);
    if (!(row instanceof Row.Wait) && !(row instanceof Row.Unseen)) {
      Lettering type = Lettering.mono(12, 400, SvgInk.INK_3);
      out.text(SvgGrid.TIME, y, Anchor.START, type, SvgSpeech.clock(row.at()));
    }
    switch (row) {
      case Row.Sent(Message message, var _) ->
          new SvgArrow(out, grid, speech, message, lines, y).draw();
      case Row.Wait wait -> wait(out, grid, speech, wait);
      case Row.Fold fold -> fold(out, grid, speech, fold);
      case Row.Turn(Moment moment) -> turn(out, grid, moment, succeeded);
      case Row.Unseen _ -> unseen(out, grid);
    }
  }

  /// Silence breaks the lines of the hosts.
  private void lifelines(SvgSheet out, SvgGrid grid) {
    for (DeviceId host : List.of(DeviceId.CLIENT, DeviceId.SERVER)) {
      double x = grid.x(host);
      if (row instanceof Row.Wait wait) {
        boolean waits = wait.waiting().equals(Optional.of(host));
        out.drawn(
            x, 0, "M0,0v6l-4,4l8,5l-8,5l4,4v6", waits ? SvgInk.DROP : SvgInk.BORDER_STRONG, 1.75);
      } else {
        out.line(x, 0, x, height, SvgInk.BORDER_STRONG, 1.5, "");
      }
    }
  }

  private void wait(SvgSheet out, SvgGrid grid, SvgSpeech speech, Row.Wait wait) {
    SvgInk ink = wait.waiting().isPresent() ? SvgInk.DROP : SvgInk.INK_2;
    String span = speech.explainer().span(wait.micros());
    String why = speech.say("svg.wait." + wait.why());
    Lettering bold = Lettering.mono(12, 700, ink);
    Lettering plain = Lettering.sans(12, 400, SvgInk.INK_2);
    double wide = 30 + bold.width(span) + plain.width(why);
    double x =
        wait.waiting().isEmpty()
            ? grid.middle(DeviceId.CLIENT, DeviceId.SERVER) - wide / 2
            : wait.waiting().get() == DeviceId.CLIENT
                ? grid.x(DeviceId.CLIENT) + 24
                : grid.x(DeviceId.SERVER_FIREWALL) + 24;
    double y = height / 2;
    new SvgSigns(out).wait(x + 6, y, ink);
    out.text(x + 20, y, Anchor.START, bold, span);
    out.text(x + 30 + bold.width(span), y, Anchor.START, plain, why);
  }

  private void fold(SvgSheet out, SvgGrid grid, SvgSpeech speech, Row.Fold fold) {
    double left = grid.x(DeviceId.CLIENT);
    double right = grid.x(DeviceId.SERVER);
    double y = height / 2;
    String title = speech.title(fold);
    out.framed(left, 4, right - left, height - 8, 6, SvgInk.PANEL, SvgInk.BORDER);
    String way = fold.open() ? "M-4,-2l4,4l4,-4" : "M-2,-4l4,4l-4,4";
    out.drawn(left + 16, y, way, SvgInk.INK_2, 1.75);
    out.text(left + 30, y, Anchor.START, TITLE, title);
    double holds = left + 48 + TITLE.width(title);
    out.texts(holds, y, Anchor.START, HOLDS, lines);
    Lettering count = Lettering.sans(12, 400, SvgInk.INK_3);
    out.text(right - 12, y, Anchor.END, count, speech.count(fold));
  }

  private void turn(SvgSheet out, SvgGrid grid, Moment moment, boolean succeeded) {
    boolean client = moment.device() != DeviceId.SERVER;
    double x = grid.x(client ? DeviceId.CLIENT : DeviceId.SERVER);
    double y = height / 2;
    Lettering type = Lettering.sans(12, 500, SvgInk.INK);
    double wide = lines.stream().mapToDouble(type::width).max().orElse(0) + 16;
    double left = client ? x + 14 : x - 14 - wide;
    double tall = LINE * lines.size() + 7;
    out.framed(left, y - tall / 2, wide, tall, 6, SvgInk.PANEL, SvgInk.BORDER);
    out.texts(
        client ? left + 8 : left + wide - 8, y, client ? Anchor.START : Anchor.END, type, lines);
    SvgSigns signs = new SvgSigns(out);
    if (moment.kind() == Moment.Kind.GAVE_UP) {
      out.circle(x, y, 8, SvgInk.PANEL, SvgInk.DROP);
      signs.wait(x, y, SvgInk.DROP);
    } else if (succeeded) {
      signs.pass(x, y);
    } else {
      signs.drop(x, y);
    }
  }

  private void unseen(SvgSheet out, SvgGrid grid) {
    Lettering type = Lettering.sans(12, 400, SvgInk.INK_2);
    double wide = type.width(lines.getFirst()) + 28;
    double x = grid.middle(DeviceId.CLIENT, DeviceId.SERVER);
    out.framed(x - wide / 2, height / 2 - 12, wide, 24, 12, SvgInk.PANEL, SvgInk.BORDER);
    out.text(x, height / 2, Anchor.MIDDLE, type, lines.getFirst());
  }
}
