package pinhole.handout;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import pinhole.lesson.Prose;
import pinhole.lesson.Prose.Block;
import pinhole.lesson.Prose.Span;

/// Draws the prose of a lesson.
final class ProseArt {
  private static final float SIZE = 10;
  private static final float LEADING = 14.5f;

  private final Faces faces;

  ProseArt(Faces faces) {
    this.faces = faces;
  }

  List<Element> elements(Prose prose) {
    List<Element> elements = new ArrayList<>();
    for (Block block : prose.blocks()) {
      switch (block) {
        case Block.Paragraph(List<Span> spans) ->
            elements.add(HandoutPdf.spaced(paragraph(spans, ""), 0, 6));
        case Block.Bullets(List<List<Span>> items) ->
            items.forEach(item -> elements.add(bullet(item)));
        case Block.Fence(String _, List<String> lines) -> elements.add(fence(lines));
        case Block.Packets(List<Prose.Packet> rows) -> elements.add(packets(rows));
      }
    }
    return elements;
  }

  private Paragraph bullet(List<Span> spans) {
    Paragraph item = paragraph(spans, "\u2022  ");
    item.setIndentationLeft(18);
    item.setFirstLineIndent(-10);
    return HandoutPdf.spaced(item, 0, 4);
  }

  private Paragraph paragraph(List<Span> spans, String before) {
    Paragraph paragraph = new Paragraph(LEADING);
    paragraph.add(new Chunk(before, faces.prose(SIZE)));
    for (Span span : spans) {
      paragraph.add(new Chunk(span.text(), font(span)));
    }
    return paragraph;
  }

  private Font font(Span span) {
    return switch (span) {
      case Span.Plain _, Span.Term _ -> faces.prose(SIZE);
      case Span.Strong _, Span.Stressed _ -> faces.strong(SIZE);
      case Span.Code _ -> faces.wire(SIZE - .5f);
    };
  }

  private PdfPTable fence(List<String> lines) {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(Rectangle.LEFT);
    cell.setBorderWidthLeft(1.5f);
    cell.setPaddingLeft(10);
    cell.setPaddingTop(2);
    for (String line : lines) {
      cell.addElement(new Paragraph(12.5f, line.isEmpty() ? " " : line, faces.wire(9)));
    }
    PdfPTable table = table(new float[] {1});
    table.setKeepTogether(true);
    table.addCell(cell);
    return table;
  }

  private PdfPTable packets(List<Prose.Packet> rows) {
    PdfPTable table = table(new float[] {4, 7, 13, 24, 24, 28});
    table.setSplitRows(false);
    for (Prose.Packet row : rows) {
      List<String> cells =
          List.of(
              row.decisive() ? "!" : "",
              Integer.toString(row.number()),
              row.time(),
              row.from(),
              row.to(),
              row.says());
      for (String text : cells) {
        PdfPCell cell = new PdfPCell(new Phrase(10.5f, text, faces.wire(7.5f)));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidthBottom(.4f);
        cell.setPadding(3);
        table.addCell(cell);
      }
    }
    return table;
  }

  private static PdfPTable table(float[] shares) {
    PdfPTable table = new PdfPTable(shares);
    table.setWidthPercentage(100);
    table.setSpacingBefore(2);
    table.setSpacingAfter(8);
    return table;
  }
}
