package pinhole.handout;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import pinhole.handout.Handout.Block;
import pinhole.handout.Handout.End;
import pinhole.handout.Handout.Mark;
import pinhole.handout.Handout.Rung;

/// Draws a ladder: a table of one column whose rows are drawn, so that it breaks between rows and
/// repeats the names of the devices on each page.
final class LadderArt {
  private static final float HEAD = 20;
  private static final float ARROW = 27;
  private static final float WORDS = 17;
  private static final float TIMES = 44; // the column of the times
  private static final float EDGE = 44; // from the last line to the right edge
  private static final float LABEL = 7.5f;
  private static final float SMALL = 6.5f;
  private static final float LEAST = 5;

  private final Faces faces;

  LadderArt(Faces faces) {
    this.faces = faces;
  }

  PdfPTable table(Block.Ladder ladder) {
    PdfPTable table = new PdfPTable(1);
    table.setWidthPercentage(100);
    table.setSpacingBefore(4);
    table.setSpacingAfter(10);
    table.addCell(cell(HEAD, (canvas, at) -> heads(canvas, at, ladder.devices())));
    table.setHeaderRows(1);
    for (Rung rung : ladder.rungs()) {
      switch (rung) {
        case Rung.Arrow arrow ->
            table.addCell(cell(ARROW, (canvas, at) -> arrow(canvas, at, arrow, lines(ladder))));
        case Rung.Words said ->
            table.addCell(cell(WORDS, (canvas, at) -> words(canvas, at, said, lines(ladder))));
      }
    }
    return table;
  }

  private static int lines(Block.Ladder ladder) {
    return ladder.devices().size();
  }

  /// Draws into a row of the page.
  private interface Art {
    void draw(PdfContentByte canvas, Rectangle at);
  }

  private static PdfPCell cell(float height, Art art) {
    PdfPCell cell = new PdfPCell();
    cell.setFixedHeight(height);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setCellEvent((_, at, canvases) -> {
      PdfContentByte canvas = canvases[PdfPTable.TEXTCANVAS];
      canvas.saveState();
      art.draw(canvas, at);
      canvas.restoreState();
    });
    return cell;
  }

  private static float x(Rectangle at, int line, int lines) {
    float from = at.getLeft() + TIMES + EDGE / 2;
    float to = at.getRight() - EDGE;
    return from + (to - from) * line / (lines - 1);
  }

  private void heads(PdfContentByte canvas, Rectangle at, List<String> devices) {
    for (int i = 0; i < devices.size(); i++) {
      float x = x(at, i, devices.size());
      text(canvas, faces.strong(), 8, devices.get(i), Element.ALIGN_CENTER, x, at.getTop() - 12);
    }
  }

  private void rails(PdfContentByte canvas, Rectangle at, int lines) {
    canvas.setLineWidth(.6f);
    canvas.setGrayStroke(.7f);
    for (int i = 0; i < lines; i++) {
      float x = x(at, i, lines);
      canvas.moveTo(x, at.getTop());
      canvas.lineTo(x, at.getBottom());
    }
    canvas.stroke();
  }

  private void time(PdfContentByte canvas, Rectangle at, String time, float y) {
    text(canvas, faces.wire(), SMALL, time, Element.ALIGN_RIGHT, at.getLeft() + TIMES - 8, y);
  }

  private void arrow(PdfContentByte canvas, Rectangle at, Rung.Arrow arrow, int lines) {
    rails(canvas, at, lines);
    float y = at.getTop() - 15;
    float from = x(at, arrow.from(), lines);
    float to = x(at, arrow.to(), lines);
    float way = Math.signum(to - from);
    time(canvas, at, arrow.time(), y - 2);
    canvas.setGrayStroke(.1f);
    canvas.setLineWidth(1);
    boolean stopped = arrow.end() == End.STOPPED;
    float tip = to - way * (stopped ? 7 : 1);
    canvas.moveTo(from, y);
    canvas.lineTo(tip, y);
    canvas.stroke();
    head(canvas, tip, y, way);
    if (stopped) {
      cross(canvas, to, y);
    }
    label(canvas, arrow, from, to, y);
    marks(canvas, at, arrow, lines, y);
    if (!arrow.says().isEmpty()) {
      says(canvas, at, arrow, to, y);
    }
  }

  private void label(PdfContentByte canvas, Rung.Arrow arrow, float from, float to, float y) {
    float room = Math.abs(to - from) - 12;
    String label = fitted(faces.wireBold(), LABEL, arrow.label(), room);
    float size = size(faces.wireBold(), label, room);
    float middle = (from + to) / 2;
    float half = faces.wireBold().getWidthPoint(label, size) / 2 + 2;
    blank(canvas, middle - half, y + 2, 2 * half, 9);
    text(canvas, faces.wireBold(), size, label, Element.ALIGN_CENTER, middle, y + 3.5f);
  }

  /// What the walls did that it passed, under the arrow.
  private void marks(PdfContentByte canvas, Rectangle at, Rung.Arrow arrow, int lines, float y) {
    for (Mark mark : arrow.marks()) {
      float x = x(at, mark.line(), lines);
      canvas.setGrayFill(.1f);
      canvas.circle(x, y, 2);
      canvas.fill();
      float half = faces.sans().getWidthPoint(mark.says(), SMALL) / 2 + 1.5f;
      blank(canvas, x - half, y - 11, 2 * half, 7.5f);
      text(canvas, faces.sans(), SMALL, mark.says(), Element.ALIGN_CENTER, x, y - 9);
    }
  }

  /// How its way ended, beyond the arrow's end or, where there is no room, under it.
  private void says(PdfContentByte canvas, Rectangle at, Rung.Arrow arrow, float to, float y) {
    float width = faces.sans().getWidthPoint(arrow.says(), SMALL);
    float x = Math.clamp(to - width / 2, at.getLeft() + TIMES, at.getRight() - width);
    blank(canvas, x - 1.5f, y - 11, width + 3, 7.5f);
    text(canvas, faces.sans(), SMALL, arrow.says(), Element.ALIGN_LEFT, x, y - 9);
  }

  private void words(PdfContentByte canvas, Rectangle at, Rung.Words said, int lines) {
    rails(canvas, at, lines);
    float y = at.getTop() - 11;
    time(canvas, at, said.time(), y);
    float from = x(at, 0, lines);
    float room = x(at, lines - 1, lines) - from - 8;
    String shown = fitted(faces.sans(), LABEL, said.text(), room);
    float size = size(faces.sans(), shown, room);
    float half = faces.sans().getWidthPoint(shown, size) / 2 + 3;
    float middle = from + 4 + room / 2;
    blank(canvas, middle - half, y - 3, 2 * half, 11);
    text(canvas, faces.sans(), size, shown, Element.ALIGN_CENTER, middle, y);
  }

  private static float size(BaseFont face, String text, float room) {
    float width = face.getWidthPoint(text, LABEL);
    return width <= room ? LABEL : Math.max(LEAST, LABEL * room / width);
  }

  /// The text, shortened if it would have to be smaller than can be read.
  private static String fitted(BaseFont face, float size, String text, float room) {
    String shown = text;
    while (shown.length() > 2 && face.getWidthPoint(shown, size) * LEAST / size > room) {
      shown = shown.substring(0, shown.length() - 2) + "\u2026";
    }
    return shown;
  }

  private static void head(PdfContentByte canvas, float x, float y, float way) {
    canvas.setGrayFill(.1f);
    canvas.moveTo(x, y);
    canvas.lineTo(x - way * 5, y + 2.5f);
    canvas.lineTo(x - way * 5, y - 2.5f);
    canvas.closePath();
    canvas.fill();
  }

  private static void cross(PdfContentByte canvas, float x, float y) {
    canvas.setLineWidth(1.6f);
    canvas.moveTo(x - 3.5f, y - 3.5f);
    canvas.lineTo(x + 3.5f, y + 3.5f);
    canvas.moveTo(x - 3.5f, y + 3.5f);
    canvas.lineTo(x + 3.5f, y - 3.5f);
    canvas.stroke();
  }

  private static void blank(PdfContentByte canvas, float x, float y, float width, float height) {
    canvas.setGrayFill(1);
    canvas.rectangle(x, y, width, height);
    canvas.fill();
  }

  private static void text(
      PdfContentByte canvas, BaseFont face, float size, String text, int side, float x, float y) {
    canvas.setGrayFill(.1f);
    canvas.beginText();
    canvas.setFontAndSize(face, size);
    canvas.showTextAligned(side, text, x, y, 0);
    canvas.endText();
  }
}
