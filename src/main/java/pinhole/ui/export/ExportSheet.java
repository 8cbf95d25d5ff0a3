package pinhole.ui.export;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import pinhole.export.ExportFormat;
import pinhole.export.ExportWords;
import pinhole.ui.kit.PanelHead;

/// What can be exported, over the window: a list, beside it what the file would hold, and below
/// whether to copy or to save it.
public final class ExportSheet extends StackPane {
  private static final double WIDTH = 920;
  private static final double HEIGHT = 700;

  private final Words words = new Words();
  private final ExportWords names = new ExportWords();
  private final Outputs outputs;
  private final Outlet outlet;
  private final Choices choices;
  private final Preview preview = new Preview(words);
  private final Foot foot;
  private ExportFormat format = ExportFormat.NFTABLES;

  /// A sheet, to be laid over the window.
  ///
  /// @param outputs what can be exported
  /// @param outlet where it goes
  /// @param close takes the sheet away
  public ExportSheet(Outputs outputs, Outlet outlet, Runnable close) {
    this.outputs = outputs;
    this.outlet = outlet;
    setId("export-sheet");
    getStyleClass().add("ph-veil");
    choices = new Choices(words, outputs::wall, it -> words.say("link." + it), this::show);
    foot = new Foot(words);
    FormatList list = new FormatList(words, outputs.formats(), this::choose);
    BorderPane right = new BorderPane(); // what is chosen first also comes first by Tab
    right.setTop(choices);
    right.setCenter(preview);
    right.getStyleClass().add("ph-export-preview");
    right.setMinSize(0, 0);
    BorderPane sheet = new BorderPane(); // its parts in the order of Tab: first the list
    sheet.setLeft(list);
    sheet.setCenter(right);
    sheet.setBottom(foot);
    sheet.setTop(head(close));
    sheet.getStyleClass().addAll("ph-popup", "ph-depth-2");
    sheet.setMaxSize(WIDTH, HEIGHT);
    sheet.setPadding(new Insets(1)); // its edge
    sheet.setOnMouseClicked(e -> e.consume());
    setPadding(new Insets(24));
    getChildren().setAll(sheet);
    setOnMouseClicked(_ -> close.run());
    list.choose(format);
  }

  private HBox head(Runnable close) {
    var head = new PanelHead(words.say("title"), words.say("close"), "export-close", close);
    head.setPadding(new Insets(10, 12, 10, 16));
    return head;
  }

  private void choose(ExportFormat chosen) {
    format = chosen;
    show();
  }

  private void show() {
    choices.of(format);
    Output output = outputs.of(format, choices.wall(), choices.link(), choices.ground());
    switch (output.content()) {
      case Content.Text(String text) -> {
        preview.text(text, output.notes(), words.say("preview.text"));
        offer(output, "copy.text", copy -> copy.putString(text), bytes(text));
      }
      case Content.Packets(byte[] bytes, String list) -> {
        preview.text(list, output.notes(), words.say("preview.packets"));
        offer(output, "copy.list", copy -> copy.putString(list), bytes);
      }
      case Content.Drawing(String svg) -> {
        WideDrawing drawing = new WideDrawing(SvgDrawing.of(svg));
        preview.drawing(drawing, output.notes());
        offer(output, "copy.drawing", copy -> copyDrawing(copy, svg, drawing), bytes(svg));
      }
      case Content.View _ -> {
        Image picture = outlet.picture();
        preview.picture(picture);
        Runnable save = () -> outlet.save(output.name(), kind(), picture, foot::say);
        offer(output, "copy.picture", copy -> copy.putImage(picture), save);
        foot.say(words.say("foot.view", picture.getWidth(), picture.getHeight()));
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Whoever takes pictures gets one; an editor gets the text.
  private static void copyDrawing(ClipboardContent copy, String svg, WideDrawing drawing) {
    copy.putString(svg);
    copy.putImage(drawing.picture());
  }

  private void offer(Output output, String copies, Consumer<ClipboardContent> copy, byte[] bytes) {
    offer(output, copies, copy, () -> outlet.save(output.name(), kind(), bytes, foot::say));
  }

  private void offer(Output output, String copies, Consumer<ClipboardContent> copy, Runnable save) {
    Runnable onCopy =
        () -> {
          ClipboardContent content = new ClipboardContent();
          copy.accept(content);
          Clipboard.getSystemClipboard().setContent(content);
          foot.say(words.say("copied"));
        };
    foot.offer(output.said(), words.say(copies), !output.empty(), onCopy, save);
  }

  private String kind() {
    return words.say("kind", names.title(format));
  }
}
