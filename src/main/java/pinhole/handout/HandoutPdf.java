package pinhole.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import pinhole.handout.Handout.Block;
import pinhole.handout.Handout.Column;

/// Draws a handout as a PDF file.
public final class HandoutPdf {
  private static final float MARGIN = 48;
  private static final float ROOM = 130;
  private static final float BODY = 10;
  private static final float HEAD_LINE = .7f;
  private static final float ROW_LINE = .25f;

  /// The paper.
  public enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    LETTER
  }

  private final Handout handout;
  private final HandoutWords words = new HandoutWords();
  private final Faces faces;
  private final ProseArt prose;
  private final LadderArt ladders;

  private HandoutPdf(Handout handout) throws IOException {
    this.handout = handout;
    faces = new Faces();
    prose = new ProseArt(faces);
    ladders = new LadderArt(faces);
  }

  /// The bytes of the file.
  ///
  /// @throws IOException if the app's fonts are not there
  public static byte[] write(Handout handout, Paper paper) throws IOException {
    return new HandoutPdf(handout).draw(paper == Paper.A4 ? PageSize.A4 : PageSize.LETTER);
  }

  private byte[] draw(Rectangle size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Document document = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN + 8)) {
      PdfWriter writer = PdfWriter.getInstance(document, bytes);
      writer.setPageEvent(new Foot());
      document.addTitle(handout.title());
      document.setDocumentLanguage(Locale.ENGLISH.getLanguage());
      document.open();
      head(document);
      for (Block block : handout.blocks()) {
        boolean low = writer.getVerticalPosition(true) < MARGIN + ROOM;
        if (block instanceof Block.Heading && low) {
          document.newPage(); // no heading stands alone at the foot of a page
        }
        add(document, block);
      }
    } catch (DocumentException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }

  private void head(Document document) {
    document.add(spaced(new Paragraph(22, handout.title(), faces.title(20)), 0, 4));
    document.add(spaced(new Paragraph(15, handout.summary(), faces.prose(11)), 0, 4));
    document.add(spaced(new Paragraph(13, handout.facts(), faces.quiet(9)), 0, 10));
  }

  private void add(Document document, Block block) {
    switch (block) {
      case Block.Heading(String text) -> {
        Paragraph heading = new Paragraph(16, text, faces.strong(13));
        heading.setKeepTogether(true);
        document.add(spaced(heading, 12, 4));
      }
      case Block.Text(var said) -> prose.elements(said).forEach(document::add);
      case Block.Note(String title, List<String> paragraphs) ->
          document.add(note(title, paragraphs));
      case Block.Ask ask -> document.add(new AskArt(faces, words).table(ask));
      case Block.Table table -> table(document, table);
      case Block.Ladder ladder -> document.add(ladders.table(ladder));
      case Block.NewPage() -> document.newPage();
    }
  }

  private PdfPTable note(String title, List<String> paragraphs) {
    PdfPCell cell = new PdfPCell();
    cell.setGrayFill(.955f);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(8);
    cell.addElement(new Paragraph(13, title, faces.strong(BODY)));
    for (String text : paragraphs) {
      cell.addElement(spaced(new Paragraph(14, text, faces.prose(BODY)), 2, 0));
    }
    return framed(cell);
  }

  private static PdfPTable framed(PdfPCell cell) {
    PdfPTable table = new PdfPTable(1);
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    table.setSpacingAfter(8);
    table.setKeepTogether(true);
    table.addCell(cell);
    return table;
  }

  private void table(Document document, Block.Table shown) {
    Paragraph title = new Paragraph(13, shown.title(), faces.strong(BODY));
    float[] shares = new float[shown.columns().size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = shown.columns().get(i).share();
    }
    PdfPTable table = new PdfPTable(shares);
    table.setWidthPercentage(100);
    table.setSpacingAfter(10);
    table.setSplitRows(false);
    PdfPCell named = new PdfPCell(title);
    named.setColspan(shares.length);
    named.setBorder(Rectangle.NO_BORDER);
    named.setPadding(3);
    named.setPaddingLeft(0);
    table.addCell(named);
    for (Column column : shown.columns()) {
      table.addCell(cell(new Phrase(11, column.head(), faces.quiet(8.5f)), HEAD_LINE));
    }
    table.setHeaderRows(2);
    for (List<String> row : shown.rows()) {
      for (int i = 0; i < shares.length; i++) {
        boolean wire = shown.columns().get(i).wire();
        table.addCell(
            cell(new Phrase(11, row.get(i), wire ? faces.wire(8) : faces.prose(8.5f)), ROW_LINE));
      }
    }
    document.add(table);
  }

  private static PdfPCell cell(Phrase phrase, float line) {
    PdfPCell cell = new PdfPCell(phrase);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidthBottom(line);
    cell.setPadding(3);
    cell.setPaddingLeft(0);
    cell.setPaddingBottom(4);
    return cell;
  }

  static <P extends Paragraph> P spaced(P paragraph, float before, float after) {
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  /// The title and the number at the foot of each page.
  private final class Foot extends PdfPageEventHelper {
    @Override
    public void onEndPage(PdfWriter writer, Document document) {
      var canvas = writer.getDirectContent();
      String text = words.say("page", handout.title(), Integer.toString(writer.getPageNumber()));
      canvas.beginText();
      canvas.setGrayFill(.35f);
      canvas.setFontAndSize(faces.sans(), 8);
      canvas.showTextAligned(
          Element.ALIGN_CENTER, text, document.getPageSize().getWidth() / 2, MARGIN - 20, 0);
      canvas.endText();
    }
  }
}
