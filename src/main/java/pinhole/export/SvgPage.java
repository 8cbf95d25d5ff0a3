package pinhole.export;

import java.util.List;
import pinhole.engine.sim.Recording;
import pinhole.explain.Explainer;
import pinhole.ladder.Row;

/// Lays out a ladder as a drawing.
final class SvgPage {
  private final Recording recording;
  private final List<Row> rows;
  private final Explainer explainer;
  private final SvgTheme theme;

  SvgPage(Recording recording, List<Row> rows, Explainer explainer, SvgTheme theme) {
    this.recording = recording;
    this.rows = rows;
    this.explainer = explainer;
    this.theme = theme;
  }

  String draw() {
    SvgSheet out = new SvgSheet(theme);
    int height = 60 + 30 * rows.size();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" viewBox=\"0 0 1080 "
            + (height + "\">"));
    out.box(0, 0, 1080, height, 0, SvgInk.CANVAS);
    out.text(
        24,
        30,
        SvgSheet.Anchor.START,
        SvgSheet.Type.sans(14, 600, SvgInk.INK),
        explainer.headline(recording));
    double y = 60;
    for (Row row : rows) {
      out.text(
          24,
          y,
          SvgSheet.Anchor.START,
          SvgSheet.Type.mono(12, 400, SvgInk.INK),
          explainer.time(row.at()));
      y += 30;
    }
    out.raw("</svg>");
    return out.toString();
  }
}
