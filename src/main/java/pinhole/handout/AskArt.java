package pinhole.handout;

import java.util.stream.Collectors;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import pinhole.handout.Handout.Answer;
import pinhole.handout.Handout.Block.Ask;

/// Draws a question: with boxes to tick and lines to write on, or with its key.
final class AskArt {
  private static final float SIZE = 10;
  private static final float BOX = 8;
  private static final int LINES = 2;

  private final Faces faces;
  private final HandoutWords words;

  AskArt(Faces faces, HandoutWords words) {
    this.faces = faces;
    this.words = words;
  }

  PdfPTable table(Ask ask) {
    PdfPTable table = new PdfPTable(new float[] {5, 95});
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    table.setSpacingAfter(10);
    table.setKeepTogether(true);
    table.setSplitRows(false);
    PdfPCell head = wide();
    head.addElement(new Paragraph(12, ask.title(), faces.quiet(8.5f)));
    head.addElement(new Paragraph(14.5f, ask.question(), faces.strong(SIZE)));
    table.addCell(head);
    if (ask.typed()) {
      written(table, ask);
    } else {
      ask.answers().forEach(answer -> answer(table, answer, ask.key()));
    }
    if (!ask.key()) {
      line(table, words.say("sure"));
    }
    ask.observed().ifPresent(what -> line(table, words.say("observed", what)));
    return table;
  }

  private void written(PdfPTable table, Ask ask) {
    if (ask.key()) {
      String right =
          ask.answers().stream()
              .filter(Answer::right)
              .map(Answer::says)
              .collect(Collectors.joining("; "));
      line(table, words.say("known", right));
      return;
    }
    line(table, words.say("write"));
    for (int i = 0; i < LINES; i++) {
      PdfPCell cell = wide();
      cell.setFixedHeight(20);
      cell.setBorder(Rectangle.BOTTOM);
      cell.setBorderWidthBottom(.5f);
      table.addCell(cell);
    }
  }

  private void answer(PdfPTable table, Answer answer, boolean key) {
    PdfPCell box = bare();
    boolean ticked = key && answer.right();
    box.setCellEvent((_, at, canvases) ->
        box(canvases[PdfPTable.LINECANVAS], at.getLeft() + 4, at.getTop() - 14, ticked));
    table.addCell(box);
    PdfPCell text = bare();
    text.addElement(new Paragraph(14, answer.says(), faces.prose(SIZE)));
    if (key && !answer.reply().isEmpty()) {
      String verdict = words.say(answer.right() ? "key.right" : "key.wrong");
      text.addElement(new Paragraph(12.5f, verdict + ": " + answer.reply(), faces.quiet(SIZE - 1)));
    }
    table.addCell(text);
  }

  private static void box(PdfContentByte canvas, float x, float y, boolean ticked) {
    canvas.setGrayStroke(.1f);
    canvas.setLineWidth(.8f);
    canvas.rectangle(x, y, BOX, BOX);
    canvas.stroke();
    if (ticked) {
      canvas.setLineWidth(1.6f);
      canvas.moveTo(x + 1.5f, y + 4);
      canvas.lineTo(x + 3.5f, y + 1.5f);
      canvas.lineTo(x + 7, y + 7);
      canvas.stroke();
    }
  }

  private void line(PdfPTable table, String text) {
    PdfPCell cell = wide();
    cell.addElement(new Paragraph(13, text, faces.prose(SIZE - 1)));
    table.addCell(cell);
  }

  private static PdfPCell wide() {
    PdfPCell cell = bare();
    cell.setColspan(2);
    return cell;
  }

  private static PdfPCell bare() {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(2);
    return cell;
  }
}
